// every held document that no other one carries
MATCH (d:Document)
WHERE d.held = true AND NOT (:Document)-[:CARRIES]->(d)
RETURN d.id AS document, d.level AS level, coalesce(d.issuedOn, '') AS issuedOn
UNION
MATCH (d:Document)-[:ISSUED_BY]->(:Organization)
WHERE d.held = true
RETURN d.id AS document, d.level AS level, coalesce(d.issuedOn, '') AS issuedOn
