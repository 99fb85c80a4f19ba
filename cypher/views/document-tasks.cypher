// the tasks of a document, in the order of its text
MATCH (d:Document {id: $id})-[:ASSIGNS]->(t:Task)
RETURN t ORDER BY t.start, t.id
