// what the given documents carry out, rest on or forward
UNWIND $documents AS id
MATCH (d:Document {id: id})-[:IMPLEMENTS|BASED_ON|FORWARDS]->(h:Document)
RETURN DISTINCT id AS document, h.id AS higher
