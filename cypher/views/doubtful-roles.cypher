// bodies of tasks of which it is not certain which body is meant
MATCH (s:Source)<-[:FROM_SOURCE]-(d:Document)-[:ASSIGNS]->(:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(n:Organization)
WHERE (size($sources) = 0 OR s.id IN $sources) AND (r.outcome IS NOT NULL OR r.candidates IS NOT NULL)
RETURN DISTINCT r, d.id AS document, n ORDER BY r.id LIMIT $most
