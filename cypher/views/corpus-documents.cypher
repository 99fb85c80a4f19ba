// the held documents of every place; what a notice carries is part of the notice
MATCH (d:Document)-[i:ISSUED_BY]->(o:Organization)
WHERE d.held = true AND i.order = 0
MATCH (o)-[:IN_PLACE]->(p:Place)
RETURN p.id AS place, p.name AS name, p.level AS level, coalesce(d.issuedOn, '') AS issuedOn, d.id AS document
