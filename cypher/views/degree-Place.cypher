// how many relationships of each type leave and reach a Place
MATCH (n:Place {id: $id})-[r]->(m)
RETURN type(r) AS type, 'out' AS direction, count(*) AS total
UNION ALL
MATCH (n:Place {id: $id})<-[r]-(m)
RETURN type(r) AS type, 'in' AS direction, count(*) AS total
