// a Source by its id
MATCH (n:Source {id: $id}) RETURN n LIMIT 1
