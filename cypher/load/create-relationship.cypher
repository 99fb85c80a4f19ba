// Neo4j, where it is known that none of these is there: a row is the ids of both nodes, and the properties. Says how many.
UNWIND $rows AS row
MATCH (a:Start {id: row[0]})
MATCH (b:End {id: row[1]})
CREATE (a)-[r:TYPE]->(b)
SET r = row[2]
RETURN count(r) AS written
