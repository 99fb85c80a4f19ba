// the tasks of the bodies of a place that print a deadline, with its day where one can be read
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)
WHERE t.deadline IS NOT NULL
RETURN DISTINCT t.id AS task, t.deadline AS deadline, coalesce(t.dueOn, '') AS dueOn
