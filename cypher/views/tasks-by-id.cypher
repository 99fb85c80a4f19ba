// tasks by their ids, with what is told of one: asked for by name, for a whole node unpacks all columns of its group (docs/scale.md)
UNWIND $ids AS id
MATCH (t:Task {id: id})
RETURN id, t.text AS text, t.section AS section, t.deadline AS deadline, t.dueOn AS dueOn, t.line AS line
