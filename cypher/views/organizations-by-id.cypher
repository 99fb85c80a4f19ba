// bodies with their places
UNWIND $ids AS id
MATCH (o:Organization {id: id})
RETURN o, [(o)-[:IN_PLACE]->(p:Place) | [p.id, p.name]] AS places ORDER BY o.id
