// programs that the tasks of the bodies of a place are part of
MATCH (q:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)-[:PART_OF]->(p:Program)
WITH p, count(DISTINCT t) AS tasks
RETURN p.id AS program, p.name AS name, tasks ORDER BY tasks DESC, program
