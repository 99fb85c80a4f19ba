// zh: 哪些不同的文件标题相同？
// en: Which different documents bear the same title?
// view: table
MATCH (d:Document)
WITH d.title AS title, d ORDER BY d.id
WITH title, collect(d.id) AS ids
WHERE size(ids) > 1
RETURN title, ids ORDER BY title
