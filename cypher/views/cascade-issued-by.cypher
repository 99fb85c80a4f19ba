// the notices that issue the given documents: what they carry out is carried out by both
UNWIND $ids AS id
MATCH (t:Document {id: id})<-[:CARRIES]-(s:Document)
WHERE NOT (s)-[:FORWARDS]->(t)
RETURN DISTINCT 'CARRIES' AS type, id AS target, s.id AS source
