// held documents by place and year
MATCH (d:Document)-[r:ISSUED_BY]->(o:Organization)
WHERE d.held = true AND r.order = 0
MATCH (o)-[:IN_PLACE]->(p:Place)
RETURN p.id AS place, p.name AS name, p.level AS level, substring(coalesce(d.issuedOn, ''), 0, 4) AS year, count(*) AS count
ORDER BY place, year
