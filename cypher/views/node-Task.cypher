// a Task by its id
MATCH (:Source {id: $source})<-[:FROM_SOURCE]-(:Document)-[:ASSIGNS]->(n:Task {id: $id}) RETURN n LIMIT 1
