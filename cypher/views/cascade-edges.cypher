// the relationships of the given pairs of documents
UNWIND $pairs AS pair
MATCH (s:Document {id: pair.source})-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|CARRIES]->(t:Document {id: pair.target})
WHERE type(r) IN $types
RETURN r, s.id AS source, t.id AS target
