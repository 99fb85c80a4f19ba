// the words that speak of some documents, with each place and the year that they are said from
UNWIND $ids AS id
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|MENTIONS]->(t:Document {id: id})
WHERE s.held = true
MATCH (s)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(p:Place)
WITH DISTINCT s, r, t, p
RETURN t.id AS decree, p.id AS place, substring(coalesce(s.issuedOn, ''), 0, 4) AS year, r
