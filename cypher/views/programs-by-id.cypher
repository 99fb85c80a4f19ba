// programs by their ids
UNWIND $ids AS id
MATCH (p:Program {id: id})
RETURN p ORDER BY p.id
