// higher documents behind the tasks of a body, with the documents by which they stand behind
MATCH (o:Organization {id: $id})<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)-[:IMPLEMENTS|BASED_ON|FORWARDS]->(h:Document)
WITH h.id AS document, count(DISTINCT t) AS tasks, collect(DISTINCT d.id) AS documents
RETURN document, tasks, documents ORDER BY tasks DESC, document LIMIT 50
