// facts of which the text, or what they mean, is not certain
MATCH (s:Source)<-[:FROM_SOURCE]-(d:Document)-[r:ISSUED_BY|CARRIES|IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|REPEALS|AMENDS|SUSPENDS|APPROVES|REPLIES_TO|MENTIONS|NAMES|ASSIGNS]->(n)
WHERE (size($sources) = 0 OR s.id IN $sources) AND r.sourceId = d.sourceId
  AND (r.confidence < $least OR r.outcome IS NOT NULL OR r.candidates IS NOT NULL)
RETURN DISTINCT r, d.id AS document, n ORDER BY r.id LIMIT $most
