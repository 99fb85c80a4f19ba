// the documents that a body issued, newest first
MATCH (o:Organization {id: $id})<-[r:ISSUED_BY]-(d:Document)
RETURN r, d.id AS document, r.sourceId = d.sourceId AS own ORDER BY coalesce(d.issuedOn, '') DESC, document
