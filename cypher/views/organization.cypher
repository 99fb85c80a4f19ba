// a body with all its properties one by one, for a node that is returned whole unpacks all columns of its group (docs/scale.md), and its places
MATCH (o:Organization {id: $id})
RETURN o.name AS name, o.shortName AS shortName, o.kind AS kind, o.level AS level, o.placeCode AS placeCode, o.aliases AS aliases,
       [(o)-[:IN_PLACE]->(p:Place) | [p.id, p.name]] AS places
