// which facts of some files are not certain, in order of id, without their words
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:FROM_SOURCE]-(d:Document)-[r:ISSUED_BY|CARRIES|IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|REPEALS|AMENDS|SUSPENDS|APPROVES|REPLIES_TO|MENTIONS|NAMES|ASSIGNS]->(n)
WHERE (r.confidence < $least OR r.outcome IS NOT NULL OR r.candidates IS NOT NULL)
  AND r.sourceId = d.sourceId
RETURN r.id AS id, d.id AS document, source
ORDER BY id, document LIMIT $most
