// the words of one place that speak of one document
MATCH (p:Place {id: $place})<-[:IN_PLACE]-(o:Organization)<-[:ISSUED_BY]-(s:Document)
WHERE s.held = true
WITH DISTINCT s
MATCH (s)-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|MENTIONS]->(t:Document)
WITH s, r, t.id AS decree
WHERE decree = $decree
RETURN decree, $place AS place, r ORDER BY s.id, r.id
