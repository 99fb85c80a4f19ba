// a page of the documents that have a text of their own, in no order, with the file and the place in it that the graph names
MATCH (d:Document)-[:FROM_SOURCE]->(s:Source)
WHERE s.id = 'src:' + d.sourceId
RETURN d.id AS id, d.sourceId AS source, d.start AS start, d.end AS end SKIP $skip LIMIT $limit
