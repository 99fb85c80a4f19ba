// the words by which one document speaks of another in one way
MATCH (s:Document {id: $by})-[r:REPEALS|SUSPENDS|AMENDS]->(d:Document {id: $id})
WHERE type(r) = $type
RETURN r ORDER BY r.id LIMIT 1
