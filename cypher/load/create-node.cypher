// Neo4j, where it is known that none of these is there: a row is the properties of a node. Label stands for one word of the closed list.
UNWIND $rows AS row
CREATE (n:Label)
SET n = row
