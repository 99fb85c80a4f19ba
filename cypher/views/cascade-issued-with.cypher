// the instruments that the given documents issue: who carries out one of them carries out the other
UNWIND $ids AS id
MATCH (s:Document {id: id})-[r:CARRIES]->(t:Document)
WHERE NOT (s)-[:FORWARDS]->(t)
RETURN r, t.id AS target, id AS source
