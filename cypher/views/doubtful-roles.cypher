// bodies of tasks of some files of which it is not certain which body is meant; a branch for each type, for to ask for the type of a
// relationship has the embedded engine unpack every word of all; what is printed of them is in doubtful-roles-printed and -quote
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:FROM_SOURCE]-(d:Document)-[:ASSIGNS]->(t:Task)-[r:LED_BY]->(n:Organization)
WHERE r.outcome IS NOT NULL OR r.candidates IS NOT NULL
WITH DISTINCT r, t, d, n ORDER BY r.id LIMIT $most
RETURN r.id AS id, 'LED_BY' AS type, d.id AS document, n.id AS target, n.name AS name,
       r.outcome AS outcome, r.candidates AS candidates, r.confidence AS confidence, r.`match` AS matched, r.line AS line, r.start AS start, r.end AS end, r.rule AS rule,
       EXISTS { (d)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(:Place) } AS placed
UNION ALL
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:FROM_SOURCE]-(d:Document)-[:ASSIGNS]->(t:Task)-[r:ASSIGNED_TO]->(n:Organization)
WHERE r.outcome IS NOT NULL OR r.candidates IS NOT NULL
WITH DISTINCT r, t, d, n ORDER BY r.id LIMIT $most
RETURN r.id AS id, 'ASSIGNED_TO' AS type, d.id AS document, n.id AS target, n.name AS name,
       r.outcome AS outcome, r.candidates AS candidates, r.confidence AS confidence, r.`match` AS matched, r.line AS line, r.start AS start, r.end AS end, r.rule AS rule,
       EXISTS { (d)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(:Place) } AS placed
UNION ALL
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:FROM_SOURCE]-(d:Document)-[:ASSIGNS]->(t:Task)-[r:SUPPORTED_BY]->(n:Organization)
WHERE r.outcome IS NOT NULL OR r.candidates IS NOT NULL
WITH DISTINCT r, t, d, n ORDER BY r.id LIMIT $most
RETURN r.id AS id, 'SUPPORTED_BY' AS type, d.id AS document, n.id AS target, n.name AS name,
       r.outcome AS outcome, r.candidates AS candidates, r.confidence AS confidence, r.`match` AS matched, r.line AS line, r.start AS start, r.end AS end, r.rule AS rule,
       EXISTS { (d)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(:Place) } AS placed
