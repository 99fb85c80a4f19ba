// the printed names of a body, with how often each stands; who issued a document that is only cited was read in another text
MATCH (o:Organization {id: $id})<-[r:LED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN r.printedAs AS name, count(*) AS times
UNION ALL
MATCH (o:Organization {id: $id})<-[r:ASSIGNED_TO]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN r.printedAs AS name, count(*) AS times
UNION ALL
MATCH (o:Organization {id: $id})<-[r:SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
RETURN r.printedAs AS name, count(*) AS times
UNION ALL
MATCH (o:Organization {id: $id})<-[r:ISSUED_BY]-(d:Document)
WHERE r.sourceId = d.sourceId
RETURN r.printedAs AS name, count(*) AS times
