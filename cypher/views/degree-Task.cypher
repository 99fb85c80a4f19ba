// how many relationships of each type leave and reach a Task
MATCH (:Source {id: $source})<-[:FROM_SOURCE]-(:Document)-[:ASSIGNS]->(n:Task {id: $id})
WITH DISTINCT n
MATCH (n)-[r]->(m)
RETURN type(r) AS type, 'out' AS direction, count(*) AS total
UNION ALL
MATCH (:Source {id: $source})<-[:FROM_SOURCE]-(:Document)-[:ASSIGNS]->(n:Task {id: $id})
WITH DISTINCT n
MATCH (n)<-[r]-(m)
RETURN type(r) AS type, 'in' AS direction, count(*) AS total
