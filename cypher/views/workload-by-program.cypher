// task–unit pairs by body, role and program that the task is part of
MATCH (p:Program)<-[:PART_OF]-(t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization)
RETURN o.id AS organization, type(r) AS type, p.id AS column, count(*) AS count
ORDER BY organization, column, type
