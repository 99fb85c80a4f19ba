// what some held documents carry out, rest on, forward or issue
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:IMPLEMENTS]->(t:Document)
WHERE s.held = true
RETURN s.id AS source, t.id AS target, 'IMPLEMENTS' AS type
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:BASED_ON]->(t:Document)
WHERE s.held = true
RETURN s.id AS source, t.id AS target, 'BASED_ON' AS type
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:FORWARDS]->(t:Document)
WHERE s.held = true
RETURN s.id AS source, t.id AS target, 'FORWARDS' AS type
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:CARRIES]->(t:Document)
WHERE s.held = true
RETURN s.id AS source, t.id AS target, 'CARRIES' AS type
