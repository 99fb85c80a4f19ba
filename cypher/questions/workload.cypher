// zh: 哪些部门承担的任务最多？
// en: Which bodies carry the most tasks?
// view: bar
// param limit integer = 30: 行数 | rows
MATCH (o:Organization)
WHERE o.kind <> 'collective'
WITH o, COUNT { (o)<-[:LED_BY]-(:Task) } AS lead, COUNT { (o)<-[:ASSIGNED_TO]-(:Task) } AS responsible, COUNT { (o)<-[:SUPPORTED_BY]-(:Task) } AS cooperating
WITH o.id AS id, o.name AS body, lead, responsible, cooperating, lead + responsible + cooperating AS total
WHERE total > 0
RETURN body, lead, responsible, cooperating, total ORDER BY total DESC, id LIMIT $limit
