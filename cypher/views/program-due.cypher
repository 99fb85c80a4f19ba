// the tasks of a program that print a deadline, with its day where one can be read
MATCH (p:Program {id: $id})<-[:PART_OF]-(t:Task)
WHERE t.deadline IS NOT NULL
RETURN DISTINCT t.id AS task, t.deadline AS deadline, coalesce(t.dueOn, '') AS dueOn
