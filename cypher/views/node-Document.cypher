// a Document by its id
MATCH (n:Document {id: $id}) RETURN n LIMIT 1
