// zh: 各年各级有多少文件？
// en: How many documents are held by year and level?
// view: bar
MATCH (d:Document)
WHERE d.held = true AND d.issuedOn IS NOT NULL
RETURN substring(d.issuedOn, 0, 4) AS year, d.level AS level, count(*) AS documents ORDER BY year, level
