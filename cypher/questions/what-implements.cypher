// zh: 哪些文件落实、依据或转发一份文件？
// en: Which documents carry out, rest on or forward a document?
// view: table
// param document document = doc:国发〔2014〕49号: 文件 | document
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|FORWARDS]->(d:Document)
WHERE d.id = $document
RETURN s.number AS number, s.title AS title, s.level AS level, s.issuedOn AS issuedOn, type(r) AS relation, r.quote AS quote, r AS evidence, r.line AS line
ORDER BY issuedOn, s.id, r.id
