// the documents of the given ids
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d ORDER BY d.id
