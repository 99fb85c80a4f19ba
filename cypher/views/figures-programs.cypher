// task–unit pairs of some programs by program, body and role
UNWIND $ids AS id
MATCH (p:Program {id: id})<-[:PART_OF]-(t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization)
RETURN p.id AS program, o.id AS organization, type(r) AS type, count(*) AS count
