// the names of programs, asked for by name: a whole node unpacks every column of its group in the embedded engine
UNWIND $ids AS wanted
MATCH (p:Program {id: wanted})
RETURN p.id AS id, coalesce(p.name, '') AS name ORDER BY id
