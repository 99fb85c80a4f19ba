// zh: 哪些文件被修改，由谁修改？
// en: Which documents were amended, and by which?
// view: table
MATCH (n:Document)-[r:AMENDS|SUSPENDS]->(d:Document)
RETURN d.number AS number, d.title AS title, type(r) AS relation, n.number AS amendedBy, n.issuedOn AS amendedOn, r.quote AS quote, r AS evidence
ORDER BY amendedOn, n.id, d.id, r.id
