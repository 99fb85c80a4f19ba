// documents of some files of which another text of the same issuer, title and day bears another number
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:FROM_SOURCE]-(d:Document)
WHERE d.otherNumbers IS NOT NULL
WITH DISTINCT d ORDER BY d.id LIMIT $most
RETURN d.id AS document, d.number AS number, d.otherNumbers AS others, d.lineStart AS line ORDER BY document
