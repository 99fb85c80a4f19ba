// bodies that share tasks with a body, with both roles
MATCH (o:Organization {id: $id})<-[:LED_BY]-(t:Task)-[:LED_BY]->(q:Organization)
WHERE q.id <> $id
RETURN q.id AS organization, q.name AS name, 'LED_BY' AS own, 'LED_BY' AS other, count(DISTINCT t) AS tasks
UNION ALL
MATCH (o:Organization {id: $id})<-[:LED_BY]-(t:Task)-[:ASSIGNED_TO]->(q:Organization)
WHERE q.id <> $id
RETURN q.id AS organization, q.name AS name, 'LED_BY' AS own, 'ASSIGNED_TO' AS other, count(DISTINCT t) AS tasks
UNION ALL
MATCH (o:Organization {id: $id})<-[:LED_BY]-(t:Task)-[:SUPPORTED_BY]->(q:Organization)
WHERE q.id <> $id
RETURN q.id AS organization, q.name AS name, 'LED_BY' AS own, 'SUPPORTED_BY' AS other, count(DISTINCT t) AS tasks
UNION ALL
MATCH (o:Organization {id: $id})<-[:ASSIGNED_TO]-(t:Task)-[:LED_BY]->(q:Organization)
WHERE q.id <> $id
RETURN q.id AS organization, q.name AS name, 'ASSIGNED_TO' AS own, 'LED_BY' AS other, count(DISTINCT t) AS tasks
UNION ALL
MATCH (o:Organization {id: $id})<-[:ASSIGNED_TO]-(t:Task)-[:ASSIGNED_TO]->(q:Organization)
WHERE q.id <> $id
RETURN q.id AS organization, q.name AS name, 'ASSIGNED_TO' AS own, 'ASSIGNED_TO' AS other, count(DISTINCT t) AS tasks
UNION ALL
MATCH (o:Organization {id: $id})<-[:ASSIGNED_TO]-(t:Task)-[:SUPPORTED_BY]->(q:Organization)
WHERE q.id <> $id
RETURN q.id AS organization, q.name AS name, 'ASSIGNED_TO' AS own, 'SUPPORTED_BY' AS other, count(DISTINCT t) AS tasks
UNION ALL
MATCH (o:Organization {id: $id})<-[:SUPPORTED_BY]-(t:Task)-[:LED_BY]->(q:Organization)
WHERE q.id <> $id
RETURN q.id AS organization, q.name AS name, 'SUPPORTED_BY' AS own, 'LED_BY' AS other, count(DISTINCT t) AS tasks
UNION ALL
MATCH (o:Organization {id: $id})<-[:SUPPORTED_BY]-(t:Task)-[:ASSIGNED_TO]->(q:Organization)
WHERE q.id <> $id
RETURN q.id AS organization, q.name AS name, 'SUPPORTED_BY' AS own, 'ASSIGNED_TO' AS other, count(DISTINCT t) AS tasks
UNION ALL
MATCH (o:Organization {id: $id})<-[:SUPPORTED_BY]-(t:Task)-[:SUPPORTED_BY]->(q:Organization)
WHERE q.id <> $id
RETURN q.id AS organization, q.name AS name, 'SUPPORTED_BY' AS own, 'SUPPORTED_BY' AS other, count(DISTINCT t) AS tasks
