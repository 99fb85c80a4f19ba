// a Place by its id
MATCH (n:Place {id: $id}) RETURN n LIMIT 1
