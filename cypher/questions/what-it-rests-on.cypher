// zh: 一份文件落实或依据哪些文件？
// en: What does a document carry out or rest on?
// view: table
// param document document: 文件 | document
MATCH (d:Document)-[r:IMPLEMENTS|BASED_ON|FORWARDS]->(t:Document)
WHERE d.id = $document
RETURN t.number AS number, t.title AS title, t.level AS level, type(r) AS relation, r.quote AS quote, r AS evidence, r.line AS line
ORDER BY r.line, t.id, r.id
