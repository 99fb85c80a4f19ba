// the tasks that a body has in each role; nothing of a relationship is asked for (docs/scale.md)
MATCH (o:Organization {id: $id})<-[:LED_BY]-(t:Task)
RETURN o.id AS organization, o.name AS name, 'LED_BY' AS type, collect(t.id) AS tasks
UNION ALL
MATCH (o:Organization {id: $id})<-[:ASSIGNED_TO]-(t:Task)
RETURN o.id AS organization, o.name AS name, 'ASSIGNED_TO' AS type, collect(t.id) AS tasks
UNION ALL
MATCH (o:Organization {id: $id})<-[:SUPPORTED_BY]-(t:Task)
RETURN o.id AS organization, o.name AS name, 'SUPPORTED_BY' AS type, collect(t.id) AS tasks
