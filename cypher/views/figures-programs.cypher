// task–unit pairs of some programs by program, body and role
UNWIND $ids AS id
MATCH (p:Program {id: id})<-[:PART_OF]-(t:Task)-[:LED_BY]->(o:Organization)
RETURN p.id AS program, o.id AS organization, 'LED_BY' AS type, count(*) AS count
UNION ALL
UNWIND $ids AS id
MATCH (p:Program {id: id})<-[:PART_OF]-(t:Task)-[:ASSIGNED_TO]->(o:Organization)
RETURN p.id AS program, o.id AS organization, 'ASSIGNED_TO' AS type, count(*) AS count
UNION ALL
UNWIND $ids AS id
MATCH (p:Program {id: id})<-[:PART_OF]-(t:Task)-[:SUPPORTED_BY]->(o:Organization)
RETURN p.id AS program, o.id AS organization, 'SUPPORTED_BY' AS type, count(*) AS count
