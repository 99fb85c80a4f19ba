// zh: 哪些文件被废止，由谁废止？
// en: Which documents were repealed, and by which?
// view: table
MATCH (n:Document)-[r:REPEALS]->(d:Document)
RETURN d.number AS number, d.title AS title, n.number AS repealedBy, n.issuedOn AS repealedOn, r.quote AS quote, r AS evidence, r.line AS line
ORDER BY repealedOn, n.id, d.id, r.id
