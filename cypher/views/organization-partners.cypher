// bodies that share tasks with a body, with both roles
MATCH (o:Organization {id: $id})<-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)-[s:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(q:Organization)
WHERE q.id <> $id
RETURN q.id AS organization, q.name AS name, type(r) AS own, type(s) AS other, count(DISTINCT t) AS tasks
ORDER BY organization, own, other
