// how many bodies a document makes responsible through its tasks
MATCH (n:Document {id: $id})-[:ASSIGNS]->(:Task)-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]->(m:Organization)
RETURN count(DISTINCT m) AS total
