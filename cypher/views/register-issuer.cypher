// the documents that a body issued
MATCH (o:Organization {id: $id})<-[:ISSUED_BY]-(d:Document)
RETURN DISTINCT d.id AS id
