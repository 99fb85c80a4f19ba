// the notices that issue the given documents: what they carry out is carried out by both
UNWIND $ids AS id
MATCH (t:Document {id: id})<-[r:CARRIES]-(s:Document)
WHERE NOT (s)-[:FORWARDS]->(t)
RETURN r, id AS target, s.id AS source
