// Makes each node hold exactly the properties of its row. Label stands for one word of the closed list of labels.
UNWIND $rows AS row
MERGE (n:Label {id: row.id})
SET n = row.properties
