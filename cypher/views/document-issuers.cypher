// who issued each of the given documents, and where that body sits
UNWIND $ids AS id
MATCH (d:Document {id: id})-[r:ISSUED_BY]->(o:Organization)
RETURN id AS document, o.id AS organization, o.name AS name, r.order AS position,
       [(o)-[:IN_PLACE]->(p:Place) | [p.id, p.name, p.level]] AS places
ORDER BY document, position, organization
