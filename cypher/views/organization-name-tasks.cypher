// the newest task where a body stands under a name
MATCH (o:Organization {id: $id})<-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
WHERE r.printedAs = $name
WITH r, t, d ORDER BY coalesce(d.issuedOn, '') DESC, d.id, t.start, t.id, r.id LIMIT 1
RETURN r, d.id AS document
