// a Program by its id
MATCH (n:Program {id: $id}) RETURN n LIMIT 1
