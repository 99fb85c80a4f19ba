// how many relationships of each type leave and reach a Task
MATCH (n:Task {id: $id})-[r]->(m)
RETURN type(r) AS type, 'out' AS direction, count(*) AS total
UNION ALL
MATCH (n:Task {id: $id})<-[r]-(m)
RETURN type(r) AS type, 'in' AS direction, count(*) AS total
