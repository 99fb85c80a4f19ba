// who leads, carries and supports each of the given tasks, as printed, without the words
UNWIND $ids AS id
MATCH (t:Task {id: id})-[r:LED_BY]->(o:Organization)
RETURN id AS task, 'LED_BY' AS type, coalesce(r.start, 0) AS start, r.printedAs AS printedAs, o.id AS organization, o.name AS name, o.shortName AS shortName, o.kind AS kind
UNION ALL
UNWIND $ids AS id
MATCH (t:Task {id: id})-[r:ASSIGNED_TO]->(o:Organization)
RETURN id AS task, 'ASSIGNED_TO' AS type, coalesce(r.start, 0) AS start, r.printedAs AS printedAs, o.id AS organization, o.name AS name, o.shortName AS shortName, o.kind AS kind
UNION ALL
UNWIND $ids AS id
MATCH (t:Task {id: id})-[r:SUPPORTED_BY]->(o:Organization)
RETURN id AS task, 'SUPPORTED_BY' AS type, coalesce(r.start, 0) AS start, r.printedAs AS printedAs, o.id AS organization, o.name AS name, o.shortName AS shortName, o.kind AS kind
