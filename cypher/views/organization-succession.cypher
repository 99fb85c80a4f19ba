// what a body was before and after reforms
MATCH (o:Organization {id: $id})-[r:SUCCEEDED_BY]->(q:Organization)
RETURN q.id AS organization, q.name AS name, r.year AS year, 'after' AS direction
UNION ALL
MATCH (o:Organization {id: $id})<-[r:SUCCEEDED_BY]-(q:Organization)
RETURN q.id AS organization, q.name AS name, r.year AS year, 'before' AS direction
