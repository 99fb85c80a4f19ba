// Embedded engine: it looks nodes up by an index of its own beside the constraint.
CREATE CONSTRAINT zhengmai_document_id IF NOT EXISTS FOR (n:Document) REQUIRE n.id IS UNIQUE;
CREATE INDEX zhengmai_document_id_index IF NOT EXISTS FOR (n:Document) ON (n.id);
CREATE CONSTRAINT zhengmai_organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE INDEX zhengmai_organization_id_index IF NOT EXISTS FOR (n:Organization) ON (n.id);
CREATE CONSTRAINT zhengmai_place_id IF NOT EXISTS FOR (n:Place) REQUIRE n.id IS UNIQUE;
CREATE INDEX zhengmai_place_id_index IF NOT EXISTS FOR (n:Place) ON (n.id);
CREATE CONSTRAINT zhengmai_task_id IF NOT EXISTS FOR (n:Task) REQUIRE n.id IS UNIQUE;
CREATE INDEX zhengmai_task_id_index IF NOT EXISTS FOR (n:Task) ON (n.id);
CREATE CONSTRAINT zhengmai_program_id IF NOT EXISTS FOR (n:Program) REQUIRE n.id IS UNIQUE;
CREATE INDEX zhengmai_program_id_index IF NOT EXISTS FOR (n:Program) ON (n.id);
CREATE CONSTRAINT zhengmai_source_id IF NOT EXISTS FOR (n:Source) REQUIRE n.id IS UNIQUE;
CREATE INDEX zhengmai_source_id_index IF NOT EXISTS FOR (n:Source) ON (n.id);
