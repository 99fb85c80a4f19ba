// zh: 哪些任务在某一天之前到期，由谁牵头？
// en: Which tasks are due before a day, and who leads them?
// view: table
// param date date = 2016-01-01: 日期 | day
MATCH (d:Document)-[:ASSIGNS]->(t:Task)-[r:LED_BY|ASSIGNED_TO]->(o:Organization)
WHERE t.dueOn < $date
RETURN t.dueOn AS dueOn, t.deadline AS deadline, t.text AS task, o.name AS body, type(r) AS role, d.number AS document, r AS evidence
ORDER BY dueOn, document, t.id, body, r.id
