// citations in some files of the citing document itself, and of documents that came later than it
UNWIND $sources AS source
MATCH (s:Source {id: source})<-[:FROM_SOURCE]-(d:Document)-[r:IMPLEMENTS|BASED_ON|APPLIES|FORWARDS|REPEALS|AMENDS|SUSPENDS|APPROVES|REPLIES_TO|MENTIONS]->(n:Document)
WHERE (n.id = d.id OR n.issuedOn > d.issuedOn OR (n.issuedOn IS NULL AND split(split(n.number, '〔')[1], '〕')[0] > substring(d.issuedOn, 0, 4)))
  AND r.sourceId = d.sourceId
WITH DISTINCT r, d, n ORDER BY r.id LIMIT $most
RETURN r.id AS id, type(r) AS type, d.id AS document, n.id AS target, n.displayTitle AS name, r.confidence AS confidence, r.`match` AS matched,
       r.quote AS quote, r.line AS line, r.start AS start, r.end AS end, r.rule AS rule
ORDER BY id, document
