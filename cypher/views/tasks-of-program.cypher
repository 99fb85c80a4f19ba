// the tasks that are part of a program
MATCH (p:Program {id: $id})<-[:PART_OF]-(t:Task)
RETURN t.id AS task
