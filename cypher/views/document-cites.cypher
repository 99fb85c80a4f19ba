// documents that a document speaks of, in the order of its text
MATCH (d:Document {id: $id})-[r:CARRIES|IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|REPEALS|AMENDS|SUSPENDS|APPROVES|REPLIES_TO|MENTIONS]->(t:Document)
RETURN r, t.id AS other ORDER BY r.start, r.id
