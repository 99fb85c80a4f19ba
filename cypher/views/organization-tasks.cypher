// the tasks of a body, with its role and the document that assigns them
MATCH (o:Organization {id: $id})<-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN r, t, d.id AS document, substring(coalesce(d.issuedOn, ''), 0, 4) AS year
ORDER BY coalesce(d.issuedOn, '') DESC, document, t.start, r.id
