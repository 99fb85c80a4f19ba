// zh: 哪些任务没有牵头单位？
// en: Which tasks have no leading unit?
// view: table
// param limit integer = 200: 行数 | rows
MATCH (d:Document)-[:ASSIGNS]->(t:Task)
WHERE NOT EXISTS { MATCH (t)-[:LED_BY]->(o:Organization) }
RETURN d.number AS document, t.text AS task, t.deadline AS deadline, t.line AS line ORDER BY d.id, t.start, t.id LIMIT $limit
