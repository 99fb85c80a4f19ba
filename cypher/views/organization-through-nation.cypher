// collectives of the whole nation, with their tasks by year: a province's government is one of those meant
UNWIND $ids AS id
MATCH (c:Organization {id: id})<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
WITH c, substring(coalesce(d.issuedOn, ''), 0, 4) AS year, count(DISTINCT t) AS tasks
RETURN c.id AS organization, c.name AS name, c.placeCode AS code, '' AS place, year, tasks ORDER BY organization, year
