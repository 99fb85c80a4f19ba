// the documents that most documents carry out, rest on or invoke
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|APPLIES|FORWARDS]->(d:Document)
WITH d.id AS document, count(DISTINCT s) AS citing
RETURN document, citing ORDER BY citing DESC, document LIMIT $limit
