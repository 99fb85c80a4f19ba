// documents that name a program, oldest first
MATCH (p:Program {id: $id})<-[r:NAMES]-(d:Document)
RETURN r, d.id AS other ORDER BY coalesce(d.issuedOn, ''), other, r.id
