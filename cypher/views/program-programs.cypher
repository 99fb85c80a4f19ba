// programs that tasks of a program are part of as well
MATCH (q:Program {id: $id})<-[:PART_OF]-(t:Task)-[:PART_OF]->(p:Program)
WHERE p.id <> $id
WITH p, count(DISTINCT t) AS tasks
RETURN p.id AS program, p.name AS name, tasks ORDER BY tasks DESC, program
