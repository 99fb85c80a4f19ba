// facts of some files of which the text, or what they mean, is not certain
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:FROM_SOURCE]-(d:Document)-[r:ISSUED_BY|CARRIES|IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|REPEALS|AMENDS|SUSPENDS|APPROVES|REPLIES_TO|MENTIONS|NAMES|ASSIGNS]->(n)
WHERE (r.confidence < $least OR r.outcome IS NOT NULL OR r.candidates IS NOT NULL)
  AND r.sourceId = d.sourceId
WITH DISTINCT r, d, n ORDER BY r.id LIMIT $most
RETURN r.id AS id, type(r) AS type, d.id AS document, n.id AS target, coalesce(n.displayTitle, n.name, n.text) AS name,
       r.outcome AS outcome, r.candidates AS candidates, r.confidence AS confidence, r.`match` AS matched, r.printedAs AS printed,
       r.quote AS quote, r.line AS line, r.start AS start, r.end AS end, r.rule AS rule,
       EXISTS { (d)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(:Place) } AS placed
ORDER BY id, document
