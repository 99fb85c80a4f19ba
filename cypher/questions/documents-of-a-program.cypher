// zh: 哪些文件提到一个专项？
// en: Which documents name a program?
// view: table
// param name string = 雪亮工程: 专项名称 | name of the program
MATCH (d:Document)-[r:NAMES]->(p:Program)
WHERE p.name CONTAINS $name
RETURN p.name AS program, d.number AS number, d.title AS title, d.level AS level, d.issuedOn AS issuedOn, r.quote AS quote, r AS evidence, r.line AS line
ORDER BY issuedOn, d.id, r.id
