// citations of the citing document itself, and of documents that came later than it
MATCH (s:Source)<-[:FROM_SOURCE]-(d:Document)-[r:IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|REPEALS|AMENDS|SUSPENDS|APPROVES|REPLIES_TO|MENTIONS]->(n:Document)
WHERE (size($sources) = 0 OR s.id IN $sources) AND r.sourceId = d.sourceId
  AND (n.id = d.id OR n.issuedOn > d.issuedOn OR (n.issuedOn IS NULL AND split(split(n.number, '〔')[1], '〕')[0] > substring(d.issuedOn, 0, 4)))
RETURN DISTINCT r, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn, n ORDER BY r.id LIMIT $most
