// the bodies of other places that lead, carry and support tasks which bodies of a place have
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)
WITH DISTINCT p, t
MATCH (t)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(q:Organization)
WHERE NOT (q)-[:IN_PLACE]->(p)
RETURN t.id AS task, type(r) AS type, q.id AS organization, q.name AS name
