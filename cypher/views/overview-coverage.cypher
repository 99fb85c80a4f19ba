// held documents by place and year, once for each place that issued them
MATCH (d:Document)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(p:Place)
WHERE d.held = true
WITH DISTINCT d, p
RETURN p.id AS place, p.name AS name, p.level AS level, substring(coalesce(d.issuedOn, ''), 0, 4) AS year, count(*) AS count
ORDER BY place, year
