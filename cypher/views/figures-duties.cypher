// task–unit pairs of some documents by document, body, role and year
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ASSIGNS]->(t:Task)-[:LED_BY]->(o:Organization)
RETURN d.id AS document, o.id AS organization, coalesce(o.kind, '') AS kind, 'LED_BY' AS type,
       substring(coalesce(d.issuedOn, ''), 0, 4) AS year, count(*) AS count
UNION ALL
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ASSIGNS]->(t:Task)-[:ASSIGNED_TO]->(o:Organization)
RETURN d.id AS document, o.id AS organization, coalesce(o.kind, '') AS kind, 'ASSIGNED_TO' AS type,
       substring(coalesce(d.issuedOn, ''), 0, 4) AS year, count(*) AS count
UNION ALL
UNWIND $ids AS id
MATCH (d:Document {id: id})-[:ASSIGNS]->(t:Task)-[:SUPPORTED_BY]->(o:Organization)
RETURN d.id AS document, o.id AS organization, coalesce(o.kind, '') AS kind, 'SUPPORTED_BY' AS type,
       substring(coalesce(d.issuedOn, ''), 0, 4) AS year, count(*) AS count
