// As upsert-node, for Source alone: on Neo4j the archived file lies on the same node, in properties that begin with "_".
UNWIND $rows AS row
MERGE (n:Source {id: row.id})
WITH n, row, n._archive AS archive, n._names AS names, n._extractor AS extractor
SET n = row.properties
SET n._archive = archive, n._names = names, n._extractor = extractor
