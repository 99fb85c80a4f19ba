// what some held documents carry out, rest on, forward or issue
UNWIND $ids AS id
MATCH (s:Document {id: id})-[r:IMPLEMENTS|BASED_ON|FORWARDS|CARRIES]->(t:Document)
WHERE s.held = true
RETURN s.id AS source, t.id AS target, type(r) AS type
