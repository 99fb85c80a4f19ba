// bodies of a place, with their tasks and documents
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)
RETURN o.id AS organization, o.name AS name, o.kind AS kind,
       COUNT { (o)<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task) } AS tasks,
       COUNT { (o)<-[:ISSUED_BY]-(d:Document) } AS issued
ORDER BY tasks DESC, issued DESC, organization
