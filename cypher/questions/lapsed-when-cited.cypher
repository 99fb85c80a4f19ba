// zh: 截至某日的文件中，哪些所依据的文件在引用时已失效或被废止？
// en: Which bases had lapsed when they were cited, in documents up to a day?
// view: table
// param asOf date = 2030-01-01: 截至 | as of
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|APPLIES]->(d:Document)
WHERE s.issuedOn <= $asOf AND (d.expiresOn < s.issuedOn OR d.repealedOn < s.issuedOn)
RETURN s.number AS citing, s.issuedOn AS citedOn, d.number AS basis, d.title AS title, d.expiresOn AS expiresOn, d.repealedOn AS repealedOn, d.repealedBy AS repealedBy, r.quote AS quote, r AS evidence
ORDER BY citedOn, s.id, d.id, r.id
