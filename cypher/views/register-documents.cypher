// a page of all documents, in no order, with what a list of them is narrowed and sorted by
MATCH (d:Document)
RETURN d.id AS id, coalesce(d.issuedOn, '') AS issuedOn, coalesce(d.level, '') AS level, coalesce(d.genre, '') AS genre, coalesce(d.held, false) AS held,
       COUNT { (d)<-[:CARRIES]-(:Document) } > 0 AND COUNT { (d)-[:ISSUED_BY]->(:Organization) } = 0 AS part SKIP $skip LIMIT $limit
