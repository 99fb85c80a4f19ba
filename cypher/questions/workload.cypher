// zh: 哪些部门承担的任务最多？
// en: Which bodies carry the most tasks?
// view: bar
// param limit integer = 30: 行数 | rows
MATCH (t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization)
WHERE o.kind <> 'collective'
WITH o.id AS id, o.name AS body, count(r) AS total, sum(CASE WHEN type(r) = 'LED_BY' THEN 1 ELSE 0 END) AS lead, sum(CASE WHEN type(r) = 'ASSIGNED_TO' THEN 1 ELSE 0 END) AS responsible
RETURN body, lead, responsible, total - lead - responsible AS cooperating, total ORDER BY total DESC, id LIMIT $limit
