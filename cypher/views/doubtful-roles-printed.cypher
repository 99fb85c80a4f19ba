// as what the bodies of doubtful-roles are printed: asked for apart, so that the embedded engine holds a part of their words at a time
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:FROM_SOURCE]-(d:Document)-[:ASSIGNS]->(t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(n:Organization)
WHERE r.outcome IS NOT NULL OR r.candidates IS NOT NULL
RETURN DISTINCT r.id AS id, d.id AS document, r.printedAs AS printed ORDER BY id, document LIMIT $most
