// every relationship that was read from the text of a document
MATCH (d:Document {id: $id})-[r:ISSUED_BY|CARRIES|IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|REPEALS|AMENDS|SUSPENDS|APPROVES|REPLIES_TO|MENTIONS|NAMES|ASSIGNS]->(n)
RETURN r, n ORDER BY r.start, r.id
