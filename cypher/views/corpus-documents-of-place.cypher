// the held documents of one place
MATCH (p:Place {id: $place})<-[:IN_PLACE]-(o:Organization)<-[i:ISSUED_BY]-(d:Document)
WHERE d.held = true AND i.order = 0
RETURN p.id AS place, p.name AS name, p.level AS level, coalesce(d.issuedOn, '') AS issuedOn, d.id AS document
