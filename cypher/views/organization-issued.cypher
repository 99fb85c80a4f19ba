// the documents that a body issued
MATCH (o:Organization {id: $id})<-[:ISSUED_BY]-(d:Document)
RETURN d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
