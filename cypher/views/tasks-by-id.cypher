// tasks by their ids, each reached from the file that it was read from
UNWIND $tasks AS task
MATCH (:Source {id: task.source})<-[:FROM_SOURCE]-(:Document)-[:ASSIGNS]->(t:Task {id: task.id})
WITH DISTINCT t
RETURN t
