// the words in which the bodies of doubtful-roles are printed: asked for apart, so that the embedded engine holds one half at a time
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:FROM_SOURCE]-(d:Document)-[:ASSIGNS]->(t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(n:Organization)
WHERE r.outcome IS NOT NULL OR r.candidates IS NOT NULL
WITH DISTINCT r, d ORDER BY r.id LIMIT $most
RETURN r.id AS id, d.id AS document, r.printedAs AS printed, r.quote AS quote ORDER BY id, document
