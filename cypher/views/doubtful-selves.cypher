// documents of some files whose text cites them themselves
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:FROM_SOURCE]-(d:Document)
WHERE d.selfQuote IS NOT NULL
WITH DISTINCT d ORDER BY d.id LIMIT $most
RETURN d.id AS document, d.selfQuote AS printed, coalesce(d.selfStart, 0) - coalesce(d.start, 0) AS shift, d.selfLine AS line ORDER BY document
