// the words of one place that speak of one document
MATCH (p:Place {id: $place})<-[:IN_PLACE]-(o:Organization)<-[i:ISSUED_BY]-(s:Document)
WHERE i.order = 0 AND s.held = true
WITH s
MATCH (s)-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|MENTIONS]->(t:Document)
WITH s, r, t.id AS decree
WHERE decree = $decree
RETURN decree, $place AS place, r ORDER BY s.id, r.id
