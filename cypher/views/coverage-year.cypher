// the words of one year that speak of one document, with the place that they are said from
MATCH (s:Document)-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|MENTIONS]->(t:Document {id: $decree})
WHERE s.held = true AND substring(coalesce(s.issuedOn, ''), 0, 4) = $year
MATCH (s)-[i:ISSUED_BY]->(o:Organization)
WHERE i.order = 0
MATCH (o)-[:IN_PLACE]->(p:Place)
RETURN t.id AS decree, p.id AS place, $year AS year, r ORDER BY s.id, r.id
