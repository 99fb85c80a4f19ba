// a task with the document that assigns it
MATCH (t:Task {id: $id})<-[:ASSIGNS]-(d:Document)
RETURN t, d.id AS document
