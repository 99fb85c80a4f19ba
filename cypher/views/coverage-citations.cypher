// which document of which place speaks of which higher document
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|MENTIONS]->(t:Document)
WHERE s.held = true AND t.level IN $levels
MATCH (s)-[i:ISSUED_BY]->(o:Organization)
WHERE i.order = 0
MATCH (o)-[:IN_PLACE]->(p:Place)
RETURN t.id AS decree, p.id AS place, type(r) AS type, s.id AS source, r.id AS relationship
ORDER BY decree, place, source, relationship
