// the held documents of one place
MATCH (p:Place {id: $place})<-[:IN_PLACE]-(o:Organization)<-[:ISSUED_BY]-(d:Document)
WHERE d.held = true
WITH DISTINCT d, p
RETURN p.id AS place, p.name AS name, p.level AS level, coalesce(d.issuedOn, '') AS issuedOn, d.id AS document
