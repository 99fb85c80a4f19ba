// tasks with a deadline that bodies of one place carry
MATCH (p:Place {id: $place})<-[:IN_PLACE]-(o:Organization)<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
WHERE t.deadline IS NOT NULL AND ($collectives = true OR coalesce(o.kind, '') <> 'collective')
RETURN DISTINCT t.id AS task, coalesce(t.dueOn, '') AS dueOn, d.id AS document, o.id AS body
