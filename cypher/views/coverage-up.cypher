// one step up from some held documents: what they carry out, rest on, forward or issue, and the notices that issue them
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:IMPLEMENTS]->(t:Document)
WHERE s.held = true
RETURN id AS source, t.id AS target, 'IMPLEMENTS' AS type
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:BASED_ON]->(t:Document)
WHERE s.held = true
RETURN id AS source, t.id AS target, 'BASED_ON' AS type
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:FORWARDS]->(t:Document)
WHERE s.held = true
RETURN id AS source, t.id AS target, 'FORWARDS' AS type
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:CARRIES]->(t:Document)
WHERE s.held = true
RETURN id AS source, t.id AS target, 'CARRIES' AS type
UNION ALL
UNWIND $ids AS id
MATCH (t:Document {id: id})<-[:CARRIES]-(s:Document)
WHERE s.held = true
RETURN s.id AS source, id AS target, 'CARRIES' AS type
