// relationships of the given types that reach a Task
MATCH (n:Task {id: $id})<-[r]-(m)
WHERE type(r) IN $types
RETURN r, m ORDER BY type(r), m.id, r.id SKIP $skip LIMIT $limit
