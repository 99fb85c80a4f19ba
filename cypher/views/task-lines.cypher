// what a list shows of tasks
UNWIND $tasks AS task
MATCH (:Source {id: task.source})<-[:FROM_SOURCE]-(:Document)-[:ASSIGNS]->(t:Task {id: task.id})
WITH DISTINCT t
RETURN t.id AS task, t.text AS text, t.deadline AS deadline, t.dueOn AS dueOn, t.line AS line
