// the words that speak of some documents, with the place and the year that they are said from
UNWIND $ids AS id
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|MENTIONS]->(t:Document {id: id})
WHERE s.held = true
MATCH (s)-[i:ISSUED_BY]->(o:Organization)
WHERE i.order = 0
MATCH (o)-[:IN_PLACE]->(p:Place)
RETURN t.id AS decree, p.id AS place, substring(coalesce(s.issuedOn, ''), 0, 4) AS year, r
