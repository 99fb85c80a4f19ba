// where the newest document that names a program so does it
MATCH (p:Program {id: $id})<-[r:NAMES]-(d:Document)
WHERE r.quote = $name
WITH r, d ORDER BY coalesce(d.issuedOn, '') DESC, d.id, r.id LIMIT 1
RETURN r, d.id AS document
