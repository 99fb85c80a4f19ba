// the words by which one document speaks of another in a way that ends or changes it
MATCH (s:Document {id: $by})-[r:REPEALS|SUSPENDS|AMENDS]->(d:Document {id: $id})
RETURN r ORDER BY r.id
