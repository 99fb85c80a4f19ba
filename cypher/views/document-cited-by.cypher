// documents that speak of a document, newest first
MATCH (s:Document)-[r:CARRIES|IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|REPEALS|AMENDS|SUSPENDS|APPROVES|REPLIES_TO|MENTIONS]->(d:Document {id: $id})
RETURN r, s.id AS other ORDER BY coalesce(s.issuedOn, '') DESC, s.id, r.id
