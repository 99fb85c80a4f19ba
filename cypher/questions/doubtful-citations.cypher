// zh: 哪些引用把握不大？
// en: Which citations are least certain?
// view: table
// param limit integer = 100: 行数 | rows
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|MENTIONS|REPEALS|AMENDS]->(d:Document)
WHERE r.confidence < 0.75
WITH s, r, d ORDER BY r.confidence, s.id, r.id LIMIT $limit
RETURN r.confidence AS confidence, s.number AS citing, d.title AS cited, type(r) AS relation, r.quote AS quote, r AS evidence, r.line AS line, r.rule AS rule
ORDER BY confidence, s.id, r.id
