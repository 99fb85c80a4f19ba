// Neo4j: a UNIQUE constraint brings its index; full text with the analyzer cjk (pairs of Han characters).
CREATE CONSTRAINT zhengmai_document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zhengmai_organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zhengmai_place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zhengmai_task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zhengmai_program_id IF NOT EXISTS FOR (n:Program) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT zhengmai_source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
DROP INDEX zhengmai_document_title IF EXISTS;
DROP INDEX zhengmai_organization_name IF EXISTS;
DROP INDEX zhengmai_program_name IF EXISTS;
CREATE FULLTEXT INDEX zhengmai_words_document IF NOT EXISTS FOR (n:Document) ON EACH [n.title, n.displayTitle, n.number, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX zhengmai_words_organization IF NOT EXISTS FOR (n:Organization) ON EACH [n.name, n.shortName, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
CREATE FULLTEXT INDEX zhengmai_words_program IF NOT EXISTS FOR (n:Program) ON EACH [n.name, n.aliases] OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}};
