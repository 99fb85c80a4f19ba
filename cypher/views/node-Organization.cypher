// a Organization by its id
MATCH (n:Organization {id: $id}) RETURN n LIMIT 1
