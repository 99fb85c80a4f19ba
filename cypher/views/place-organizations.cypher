// bodies of a place, with the number of their documents
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)
RETURN o.id AS organization, o.name AS name, o.kind AS kind, COUNT { (o)<-[:ISSUED_BY]-(d:Document) } AS issued
ORDER BY organization
