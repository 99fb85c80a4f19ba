// who is charged in a document, with how many of its tasks
MATCH (d:Document {id: $id})-[:ASSIGNS]->(t:Task)-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization)
WITH o, count(DISTINCT t) AS tasks
RETURN o.id AS organization, o.name AS name, tasks ORDER BY tasks DESC, organization
