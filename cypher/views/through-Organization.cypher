// how many documents make a body responsible through their tasks
MATCH (n:Organization {id: $id})<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(:Task)<-[:ASSIGNS]-(m:Document)
RETURN count(DISTINCT m) AS total
