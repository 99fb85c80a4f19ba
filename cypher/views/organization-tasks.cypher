// the tasks of a body with its role and the document that assigns them; nothing of a relationship is asked for (docs/scale.md)
MATCH (o:Organization {id: $id})<-[:LED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN t.id AS task, coalesce(t.start, 0) AS start, 'LED_BY' AS type, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
UNION ALL
MATCH (o:Organization {id: $id})<-[:ASSIGNED_TO]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN t.id AS task, coalesce(t.start, 0) AS start, 'ASSIGNED_TO' AS type, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
UNION ALL
MATCH (o:Organization {id: $id})<-[:SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN t.id AS task, coalesce(t.start, 0) AS start, 'SUPPORTED_BY' AS type, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
