// documents whose head is not whole, of some files
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:FROM_SOURCE]-(d:Document)
WITH DISTINCT d, size([(d)-[:ISSUED_BY]->(o:Organization) | o.id]) AS issuers
WHERE d.number IS NULL OR d.issuedOn IS NULL OR d.title = '' OR d.title = d.number OR issuers = 0
WITH d, issuers ORDER BY d.id LIMIT $most
RETURN d.id AS document, d.number AS number, d.title AS title, d.issuedOn AS issuedOn, d.lineStart AS line, issuers ORDER BY document
