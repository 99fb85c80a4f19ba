// the newest of its own documents where a body stands as issuer under a name
MATCH (o:Organization {id: $id})<-[r:ISSUED_BY]-(d:Document)
WHERE r.sourceId = d.sourceId AND r.printedAs = $name
WITH r, d ORDER BY coalesce(d.issuedOn, '') DESC, d.id LIMIT 1
RETURN r, d.id AS document
