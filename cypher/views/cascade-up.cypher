// what the given documents carry out, forward or rest on
UNWIND $ids AS id
MATCH (s:Document {id: id})-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|CARRIES]->(t:Document)
WHERE type(r) IN $types
RETURN r, t.id AS target, id AS source ORDER BY source, target, r.id
