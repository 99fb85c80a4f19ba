// zh: 哪些机构有多种写法？
// en: Which bodies are printed under several names?
// view: table
// param limit integer = 100: 行数 | rows
MATCH (t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization)
WITH o, r.printedAs AS printed, count(*) AS times ORDER BY printed
WITH o.id AS id, o.name AS body, collect(printed) AS names
WHERE size(names) > 1
RETURN body, names, size(names) AS forms ORDER BY forms DESC, id LIMIT $limit
