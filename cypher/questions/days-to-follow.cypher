// zh: 各地文件比所落实的文件晚多少？
// en: How much later do documents follow what they carry out?
// view: table
MATCH (s:Document)-[r:IMPLEMENTS|FORWARDS]->(d:Document)
WHERE s.issuedOn IS NOT NULL AND d.issuedOn IS NOT NULL
RETURN d.number AS higher, d.issuedOn AS issuedOn, s.number AS follower, s.issuedOn AS followedOn, s.level AS level, r.`match` AS matchedBy, r AS evidence
ORDER BY higher, followedOn, s.id, r.id
