// relationships of the given types that reach a Task
MATCH (:Source {id: $source})<-[:FROM_SOURCE]-(:Document)-[:ASSIGNS]->(n:Task {id: $id})
WITH DISTINCT n
MATCH (n)<-[r]-(m)
WHERE type(r) IN $types
RETURN r, m ORDER BY type(r), m.id, r.id SKIP $skip LIMIT $limit
