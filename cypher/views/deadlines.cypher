// tasks that have a deadline, with the bodies that carry them; the day is empty where the words give none
MATCH (d:Document)-[:ASSIGNS]->(t:Task)-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(o:Organization)
WHERE t.deadline IS NOT NULL AND ($collectives = true OR coalesce(o.kind, '') <> 'collective')
RETURN DISTINCT t.id AS task, coalesce(t.dueOn, '') AS dueOn, d.id AS document, o.id AS body
