// task–unit pairs of some bodies by role and document
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN o.id AS organization, type(r) AS type, d.id AS column, count(*) AS count
