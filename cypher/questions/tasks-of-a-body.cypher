// zh: 一个部门牵头、负责、配合哪些任务？
// en: Which tasks does a body lead, carry and support?
// view: table
// param organization organization: 部门 | body
MATCH (d:Document)-[:ASSIGNS]->(t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization)
WHERE o.id = $organization
RETURN type(r) AS role, t.text AS task, t.deadline AS deadline, t.dueOn AS dueOn, d.number AS document, r.printedAs AS printedAs, r.quote AS quote, r AS evidence, r.line AS line
ORDER BY dueOn, document, line, t.id, r.id
