// zh: 谁最常牵头谁？
// en: Who leads whom most often?
// view: table
// param limit integer = 50: 行数 | rows
MATCH (a:Organization)
CALL (a) { MATCH (a)<-[:LED_BY]-(t:Task)-[:ASSIGNED_TO|SUPPORTED_BY]->(b:Organization) WITH b, count(DISTINCT t) AS tasks RETURN b, tasks }
WITH a, b, tasks
WHERE a <> b
WITH a, b, tasks, a.id AS leadId, b.id AS otherId ORDER BY tasks DESC, leadId, otherId LIMIT $limit
RETURN a.name AS lead, b.name AS other, tasks ORDER BY tasks DESC, leadId, otherId
