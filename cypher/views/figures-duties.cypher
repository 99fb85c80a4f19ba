// task–unit pairs of some documents by document, body, role and year
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ASSIGNS]->(t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization)
RETURN d.id AS document, o.id AS organization, coalesce(o.kind, '') AS kind, type(r) AS type,
       substring(coalesce(d.issuedOn, ''), 0, 4) AS year, count(*) AS count
