// the duties of a body in the tasks of a program
MATCH (o:Organization {id: $id})<-[r:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)-[:PART_OF]->(p:Program {id: $program})
MATCH (d:Document)-[:ASSIGNS]->(t)
RETURN r, t, d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
