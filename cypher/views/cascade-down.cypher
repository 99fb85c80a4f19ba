// what carries out, forwards or rests on the given documents
UNWIND $ids AS id
MATCH (t:Document {id: id})<-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|CARRIES]-(s:Document)
WHERE type(r) IN $types
RETURN r, id AS target, s.id AS source ORDER BY target, source, r.id
