// documents whose head is not whole, of some files; an empty list of files means all
MATCH (s:Source)<-[:FROM_SOURCE]-(d:Document)
WHERE size($sources) = 0 OR s.id IN $sources
WITH DISTINCT d, size([(d)-[:ISSUED_BY]->(o:Organization) | o.id]) AS issuers
WHERE d.number IS NULL OR d.issuedOn IS NULL OR d.title = '' OR d.title = d.number OR issuers = 0
RETURN d, issuers ORDER BY d.id LIMIT $most
