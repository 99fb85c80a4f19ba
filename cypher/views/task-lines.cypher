// what a list shows of tasks
UNWIND $ids AS id
MATCH (t:Task {id: id})
RETURN id AS task, t.text AS text, t.deadline AS deadline, t.dueOn AS dueOn, t.line AS line
