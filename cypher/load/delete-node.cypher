// Takes nodes away, with whatever relationships an interrupted import left on them.
UNWIND $rows AS row
MATCH (n:Label {id: row.id})
DETACH DELETE n
