// the tasks that each body of a place has in each role
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:LED_BY]-(t:Task)
RETURN o.id AS organization, o.name AS name, 'LED_BY' AS type, collect(t.id) AS tasks
UNION ALL
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:ASSIGNED_TO]-(t:Task)
RETURN o.id AS organization, o.name AS name, 'ASSIGNED_TO' AS type, collect(t.id) AS tasks
UNION ALL
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:SUPPORTED_BY]-(t:Task)
RETURN o.id AS organization, o.name AS name, 'SUPPORTED_BY' AS type, collect(t.id) AS tasks
