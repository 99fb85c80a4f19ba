// the places inside a place, with the number of documents held
MATCH (p:Place {id: $id})<-[:PART_OF]-(q:Place)
OPTIONAL MATCH (q)<-[:IN_PLACE]-(o:Organization)<-[:ISSUED_BY]-(d:Document)
WHERE d.held = true
RETURN q.id AS place, q.name AS name, count(DISTINCT d) AS documents
ORDER BY place
