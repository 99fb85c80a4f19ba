// Makes each relationship hold exactly the properties of its row. Start, End and TYPE stand for words of the closed lists. Says how many.
UNWIND $rows AS row
MATCH (a:Start {id: row.start})
MATCH (b:End {id: row.end})
MERGE (a)-[r:TYPE {id: row.id}]->(b)
SET r = row.properties
RETURN count(r) AS written
