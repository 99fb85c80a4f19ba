// who leads, carries and supports each of the given tasks, as printed, without the words
UNWIND $tasks AS task
MATCH (:Source {id: task.source})<-[:FROM_SOURCE]-(:Document)-[:ASSIGNS]->(t:Task {id: task.id})
WITH DISTINCT t
MATCH (t)-[r:LED_BY]->(o:Organization)
RETURN t.id AS task, 'LED_BY' AS type, coalesce(r.start, 0) AS start, r.printedAs AS printedAs, o.id AS organization, o.name AS name, o.shortName AS shortName, o.kind AS kind
UNION ALL
UNWIND $tasks AS task
MATCH (:Source {id: task.source})<-[:FROM_SOURCE]-(:Document)-[:ASSIGNS]->(t:Task {id: task.id})
WITH DISTINCT t
MATCH (t)-[r:ASSIGNED_TO]->(o:Organization)
RETURN t.id AS task, 'ASSIGNED_TO' AS type, coalesce(r.start, 0) AS start, r.printedAs AS printedAs, o.id AS organization, o.name AS name, o.shortName AS shortName, o.kind AS kind
UNION ALL
UNWIND $tasks AS task
MATCH (:Source {id: task.source})<-[:FROM_SOURCE]-(:Document)-[:ASSIGNS]->(t:Task {id: task.id})
WITH DISTINCT t
MATCH (t)-[r:SUPPORTED_BY]->(o:Organization)
RETURN t.id AS task, 'SUPPORTED_BY' AS type, coalesce(r.start, 0) AS start, r.printedAs AS printedAs, o.id AS organization, o.name AS name, o.shortName AS shortName, o.kind AS kind
