// a task with the document that assigns it
MATCH (:Source {id: $source})<-[:FROM_SOURCE]-(d:Document)-[:ASSIGNS]->(t:Task {id: $id})
WITH DISTINCT t, d
RETURN t, d.id AS document
