// the duties of the bodies of a place: a task, one of its bodies and the role, with the document that assigns it
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:LED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN t.id AS task, coalesce(t.start, 0) AS start, 'LED_BY' AS type, o.id AS organization, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
UNION ALL
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:ASSIGNED_TO]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN t.id AS task, coalesce(t.start, 0) AS start, 'ASSIGNED_TO' AS type, o.id AS organization, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
UNION ALL
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN t.id AS task, coalesce(t.start, 0) AS start, 'SUPPORTED_BY' AS type, o.id AS organization, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
