// zh: 谁最常牵头谁？
// en: Who leads whom most often?
// view: table
// param limit integer = 50: 行数 | rows
MATCH (a:Organization)<-[:LED_BY]-(t:Task)-[:ASSIGNED_TO|SUPPORTED_BY]->(b:Organization)
WITH a.id AS leadId, b.id AS otherId, a.name AS lead, b.name AS other, count(DISTINCT t) AS tasks
WHERE leadId <> otherId
RETURN lead, other, tasks ORDER BY tasks DESC, leadId, otherId LIMIT $limit
