// a page of the places that documents were issued in, in no order
MATCH (d:Document)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(p:Place)
RETURN d.id AS id, p.id AS place, p.name AS name, coalesce(p.level, '') AS level SKIP $skip LIMIT $limit
