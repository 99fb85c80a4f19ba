// the programs that a document names
MATCH (d:Document {id: $id})-[r:NAMES]->(p:Program)
RETURN r, p ORDER BY r.start, p.id
