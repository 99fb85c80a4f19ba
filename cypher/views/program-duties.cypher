// the tasks of a program that each body has in each role
MATCH (p:Program {id: $id})<-[:PART_OF]-(t:Task)-[:LED_BY]->(o:Organization)
RETURN o.id AS organization, o.name AS name, 'LED_BY' AS type, collect(t.id) AS tasks
UNION ALL
MATCH (p:Program {id: $id})<-[:PART_OF]-(t:Task)-[:ASSIGNED_TO]->(o:Organization)
RETURN o.id AS organization, o.name AS name, 'ASSIGNED_TO' AS type, collect(t.id) AS tasks
UNION ALL
MATCH (p:Program {id: $id})<-[:PART_OF]-(t:Task)-[:SUPPORTED_BY]->(o:Organization)
RETURN o.id AS organization, o.name AS name, 'SUPPORTED_BY' AS type, collect(t.id) AS tasks
