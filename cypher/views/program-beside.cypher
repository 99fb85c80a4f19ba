// which documents that name a program name which others
MATCH (p:Program {id: $id})<-[:NAMES]-(d:Document)-[:NAMES]->(q:Program)
WHERE q.id <> $id
RETURN DISTINCT q.id AS program, q.name AS name, d.id AS document
