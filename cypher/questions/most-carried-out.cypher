// zh: 哪些文件被最多文件落实或作为依据？
// en: Which documents do most documents carry out or rest on?
// view: bar
// param limit integer = 30: 行数 | rows
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|FORWARDS]->(d:Document)
WITH d.number AS number, d.title AS title, d.level AS level, d.id AS id, count(DISTINCT s) AS documents
RETURN number, title, level, documents ORDER BY documents DESC, id LIMIT $limit
