// which documents the given ones carry out, forward or rest on
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:IMPLEMENTS]->(t:Document)
WHERE 'IMPLEMENTS' IN $types
RETURN DISTINCT 'IMPLEMENTS' AS type, id AS source, t.id AS target
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:BASED_ON]->(t:Document)
WHERE 'BASED_ON' IN $types
RETURN DISTINCT 'BASED_ON' AS type, id AS source, t.id AS target
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:FORWARDS]->(t:Document)
WHERE 'FORWARDS' IN $types
RETURN DISTINCT 'FORWARDS' AS type, id AS source, t.id AS target
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:APPLIES]->(t:Document)
WHERE 'APPLIES' IN $types
RETURN DISTINCT 'APPLIES' AS type, id AS source, t.id AS target
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:CARRIES]->(t:Document)
WHERE 'CARRIES' IN $types
RETURN DISTINCT 'CARRIES' AS type, id AS source, t.id AS target
