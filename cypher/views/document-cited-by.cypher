// documents that speak of a document, newest first, a page of them
MATCH (d:Document {id: $id})<-[r:CARRIES|IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|REPEALS|AMENDS|SUSPENDS|APPROVES|REPLIES_TO|MENTIONS]-(s:Document)
WITH s, r ORDER BY coalesce(s.issuedOn, '') DESC, s.id, r.id SKIP $skip LIMIT $limit
RETURN r, s.id AS other ORDER BY coalesce(s.issuedOn, '') DESC, s.id, r.id
