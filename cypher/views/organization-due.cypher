// the tasks of a body that print a deadline, with its day where one can be read
MATCH (o:Organization {id: $id})<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)
WHERE t.deadline IS NOT NULL
RETURN DISTINCT t.id AS task, t.deadline AS deadline, coalesce(t.dueOn, '') AS dueOn
