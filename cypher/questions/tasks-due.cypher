// zh: 哪些任务在某一天之前到期，由谁牵头或负责？（一项任务几个单位，就列几行；配合单位不列）
// en: Which tasks are due before a day, and who leads or carries them? (a row for each body; those that support are left out)
// view: table
// param date date = 2016-01-01: 日期 | day
// param limit integer = 200: 行数 | rows
MATCH (d:Document)-[:ASSIGNS]->(t:Task)
WHERE t.dueOn < $date AND EXISTS { MATCH (t)-[:LED_BY|ASSIGNED_TO]->(:Organization) }
WITH d, t ORDER BY t.dueOn, d.number, t.id LIMIT $limit
MATCH (t)-[r:LED_BY|ASSIGNED_TO]->(o:Organization)
RETURN t.dueOn AS dueOn, t.deadline AS deadline, t.text AS task, o.name AS body, type(r) AS role, d.number AS document, r AS evidence
ORDER BY dueOn, document, t.id, body, r.id LIMIT $limit
