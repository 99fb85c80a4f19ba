// who leads, carries and supports each of the given tasks
UNWIND $tasks AS task
MATCH (:Source {id: task.source})<-[:FROM_SOURCE]-(:Document)-[:ASSIGNS]->(t:Task {id: task.id})
WITH DISTINCT t
MATCH (t)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization)
RETURN t.id AS task, r, o ORDER BY task, r.start, r.id
