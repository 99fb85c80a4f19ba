// the instruments that the given documents issue: who carries out one of them carries out the other
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:CARRIES]->(t:Document)
WHERE NOT (s)-[:FORWARDS]->(t)
RETURN DISTINCT 'CARRIES' AS type, t.id AS target, id AS source
