// which bodies of tasks of some files are not certain, in order of id, without their words
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:FROM_SOURCE]-(d:Document)-[:ASSIGNS]->(t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(n:Organization)
WHERE r.outcome IS NOT NULL OR r.candidates IS NOT NULL
RETURN r.id AS id, d.id AS document, source
ORDER BY id, document LIMIT $most
