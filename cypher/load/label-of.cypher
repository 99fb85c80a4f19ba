// Which of these ids are nodes of this label.
UNWIND $ids AS id
MATCH (n:Label {id: id})
RETURN n.id AS id
