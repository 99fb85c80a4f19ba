// the places and dates of some documents, of those that are held
UNWIND $ids AS id
MATCH (d:Document {id: id})-[i:ISSUED_BY]->(o:Organization)
WHERE d.held = true AND i.order = 0
MATCH (o)-[:IN_PLACE]->(p:Place)
RETURN p.id AS place, p.name AS name, p.level AS level, coalesce(d.issuedOn, '') AS issuedOn, d.id AS document
