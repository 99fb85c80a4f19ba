// the held documents of every place, once for each place that issued them; what a notice carries is part of the notice
MATCH (d:Document)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(p:Place)
WHERE d.held = true
WITH DISTINCT d, p
RETURN p.id AS place, p.name AS name, p.level AS level, coalesce(d.issuedOn, '') AS issuedOn, d.id AS document
