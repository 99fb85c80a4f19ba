// how often documents speak of a document
MATCH (d:Document {id: $id})<-[r:CARRIES|IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|REPEALS|AMENDS|SUSPENDS|APPROVES|REPLIES_TO|MENTIONS]-(s:Document)
RETURN count(r) AS total
