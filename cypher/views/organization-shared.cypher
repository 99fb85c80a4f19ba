// the tasks that a body shares with another
MATCH (o:Organization {id: $id})<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(q:Organization {id: $other})
RETURN DISTINCT t.id AS task
