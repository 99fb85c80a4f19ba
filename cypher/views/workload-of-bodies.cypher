// task–unit pairs of some bodies by role and document; a statement that asks a relationship for its type reads all of it
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:LED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN o.id AS organization, 'LED_BY' AS type, d.id AS column, count(*) AS count
UNION ALL
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:ASSIGNED_TO]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN o.id AS organization, 'ASSIGNED_TO' AS type, d.id AS column, count(*) AS count
UNION ALL
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[:SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN o.id AS organization, 'SUPPORTED_BY' AS type, d.id AS column, count(*) AS count
