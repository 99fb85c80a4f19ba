// programs that the tasks of a body are part of
MATCH (o:Organization {id: $id})<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)-[:PART_OF]->(p:Program)
WITH p, count(DISTINCT t) AS tasks
RETURN p.id AS program, p.name AS name, tasks ORDER BY tasks DESC, program
