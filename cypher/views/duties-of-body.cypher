// the duties of a body in the documents of one year, or in one document
MATCH (o:Organization {id: $id})<-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
WHERE ($document = '' AND substring(coalesce(d.issuedOn, ''), 0, 4) = $year) OR d.id = $document
RETURN r, t, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
