// the duties of a program: each of its tasks with a body and its role, and the document that assigns it
MATCH (p:Program {id: $id})<-[:PART_OF]-(t:Task)-[:LED_BY]->(o:Organization)
MATCH (t)<-[:ASSIGNS]-(d:Document)
RETURN t.id AS task, coalesce(t.start, 0) AS start, 'LED_BY' AS type, o.id AS organization, o.name AS name, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
UNION ALL
MATCH (p:Program {id: $id})<-[:PART_OF]-(t:Task)-[:ASSIGNED_TO]->(o:Organization)
MATCH (t)<-[:ASSIGNS]-(d:Document)
RETURN t.id AS task, coalesce(t.start, 0) AS start, 'ASSIGNED_TO' AS type, o.id AS organization, o.name AS name, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
UNION ALL
MATCH (p:Program {id: $id})<-[:PART_OF]-(t:Task)-[:SUPPORTED_BY]->(o:Organization)
MATCH (t)<-[:ASSIGNS]-(d:Document)
RETURN t.id AS task, coalesce(t.start, 0) AS start, 'SUPPORTED_BY' AS type, o.id AS organization, o.name AS name, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
