// the documents that a body issued, newest first
MATCH (o:Organization {id: $id})<-[:ISSUED_BY]-(d:Document)
RETURN d.id AS document ORDER BY coalesce(d.issuedOn, '') DESC, document
