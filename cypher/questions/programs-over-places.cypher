// zh: 哪些专项被最多文件提到？
// en: Which programs are named by most documents?
// view: bar
// param limit integer = 50: 行数 | rows
MATCH (d:Document)-[:NAMES]->(p:Program)
WITH p.id AS id, p.name AS program, count(DISTINCT d) AS documents, min(d.issuedOn) AS first, max(d.issuedOn) AS last
RETURN program, documents, first, last ORDER BY documents DESC, id LIMIT $limit
