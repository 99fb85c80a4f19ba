// zh: 一份上级文件落到了哪些部门的哪些任务？
// en: Which tasks of which bodies follow from a higher document?
// view: table
// param document document = doc:国发〔2014〕49号: 上级文件 | higher document
MATCH (h:Document)<-[:IMPLEMENTS|BASED_ON|FORWARDS]-(d:Document)-[:ASSIGNS]->(t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization)
WHERE h.id = $document
WITH DISTINCT d, t, r, o
RETURN d.number AS document, t.text AS task, type(r) AS role, o.name AS body, t.deadline AS deadline, r.quote AS quote, r AS evidence ORDER BY d.id, t.start, t.id, r.id
