// collectives of the place above a government's, with their tasks by year: it may be one of those meant
MATCH (o:Organization {id: $id})-[:IN_PLACE]->(q:Place)-[:PART_OF]->(p:Place)<-[:IN_PLACE]-(c:Organization)
WHERE c.kind = 'collective'
MATCH (c)<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
WITH c, p, substring(coalesce(d.issuedOn, ''), 0, 4) AS year, count(DISTINCT t) AS tasks
RETURN c.id AS organization, c.name AS name, c.placeCode AS code, p.name AS place, year, tasks ORDER BY organization, year
