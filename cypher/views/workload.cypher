// task–unit pairs by body, role and year of the document
MATCH (d:Document)-[:ASSIGNS]->(t:Task)-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization)
RETURN o.id AS organization, type(r) AS type, substring(coalesce(d.issuedOn, ''), 0, 4) AS column, count(*) AS count
ORDER BY organization, column, type
