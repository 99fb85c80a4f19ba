// the words of one year that speak of one document, with each place that they are said from
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|MENTIONS]->(t:Document {id: $decree})
WHERE s.held = true AND substring(coalesce(s.issuedOn, ''), 0, 4) = $year
MATCH (s)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(p:Place)
WITH DISTINCT s, r, t, p
RETURN t.id AS decree, p.id AS place, $year AS year, r ORDER BY s.id, r.id
