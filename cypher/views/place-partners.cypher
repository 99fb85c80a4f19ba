// who leads, carries and supports the tasks that bodies of a place have, those of other places among them
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)
WITH DISTINCT t
MATCH (t)-[:LED_BY]->(q:Organization)
RETURN t.id AS task, 'LED_BY' AS type, q.id AS organization, q.name AS name
UNION ALL
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)
WITH DISTINCT t
MATCH (t)-[:ASSIGNED_TO]->(q:Organization)
RETURN t.id AS task, 'ASSIGNED_TO' AS type, q.id AS organization, q.name AS name
UNION ALL
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)
WITH DISTINCT t
MATCH (t)-[:SUPPORTED_BY]->(q:Organization)
RETURN t.id AS task, 'SUPPORTED_BY' AS type, q.id AS organization, q.name AS name
