// zh: 库中有哪些可疑之处？
// en: What in the graph looks wrong?
// view: table
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|FORWARDS]->(d:Document)
WHERE d.issuedOn > s.issuedOn
RETURN 'cites a later document' AS finding, s.number AS document, d.number AS other, s.issuedOn AS date, d.issuedOn AS otherDate, r.quote AS quote, r AS evidence
ORDER BY document, other, r.id
