// what tables of duties show of some bodies, by name: whole nodes would have every word of all bodies unpacked
UNWIND $ids AS id
MATCH (o:Organization {id: id})
RETURN o.id AS id, o.name AS name, o.shortName AS shortName, o.kind AS kind, [(o)-[:IN_PLACE]->(p:Place) | [p.id, p.name]] AS places
