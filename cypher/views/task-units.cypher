// who leads, carries and supports each of the given tasks
UNWIND $ids AS id
MATCH (t:Task {id: id})-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization)
RETURN id AS task, r, o ORDER BY task, r.start, r.id
