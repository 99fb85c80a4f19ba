// a Task by its id
MATCH (n:Task {id: $id}) RETURN n LIMIT 1
