// zh: 哪些文件在其依据被废止之后仍引用它？
// en: Which documents cite another after it was repealed?
// view: table
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|APPLIES]->(d:Document)<-[x:REPEALS]-(n:Document)
WHERE s.issuedOn > n.issuedOn AND s.id <> n.id
RETURN s.number AS citing, s.issuedOn AS citedOn, d.number AS repealed, d.title AS title, n.number AS repealedBy, n.issuedOn AS repealedOn, r.quote AS quote, r AS evidence
ORDER BY citedOn, s.id, d.id, n.id, r.id
