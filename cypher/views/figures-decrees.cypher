// what coverage asks of some documents
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS decree, coalesce(d.level, '') AS level, coalesce(d.issuedOn, '') AS issuedOn, coalesce(d.number, '') AS number
