// the files that hold a document
MATCH (d:Document {id: $id})-[:FROM_SOURCE]->(s:Source)
RETURN s ORDER BY s.id
