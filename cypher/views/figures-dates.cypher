// the places and dates of some documents, of those that are held, once for each place that issued them
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(p:Place)
WHERE d.held = true
WITH DISTINCT d, p
RETURN p.id AS place, p.name AS name, p.level AS level, coalesce(d.issuedOn, '') AS issuedOn, d.id AS document
