// zh: 哪些被引用的文件正文不在库中？
// en: Which cited documents are not held?
// view: bar
// param limit integer = 50: 行数 | rows
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|MENTIONS|REPEALS|AMENDS]->(d:Document)
WHERE d.held = false
WITH d.id AS id, d.number AS number, d.title AS title, d.level AS level, count(DISTINCT s) AS documents
RETURN number, title, level, documents ORDER BY documents DESC, id LIMIT $limit
