// Takes relationships away by id, found from their start nodes.
UNWIND $rows AS row
MATCH (a:Start {id: row.start})-[r:TYPE {id: row.id}]->()
DELETE r
