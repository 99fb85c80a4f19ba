// the place that a place is part of
MATCH (p:Place {id: $id})-[:PART_OF]->(q:Place)
RETURN q.id AS id, q.name AS name ORDER BY q.id LIMIT 1
