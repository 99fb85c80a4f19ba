// which documents some held documents speak of, how, and how often; with the places and the year that they speak from
UNWIND $ids AS id
MATCH (s:Document {id: id})-[r:IMPLEMENTS|FORWARDS]->(t:Document)
WHERE s.held = true
WITH s, t, count(r) AS count
MATCH (s)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(p:Place)
WITH s, t, count, collect(DISTINCT p.id) AS places
RETURN t.id AS decree, places, 'IMPLEMENTS' AS type, substring(coalesce(s.issuedOn, ''), 0, 4) AS year, count
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[r:BASED_ON]->(t:Document)
WHERE s.held = true
WITH s, t, count(r) AS count
MATCH (s)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(p:Place)
WITH s, t, count, collect(DISTINCT p.id) AS places
RETURN t.id AS decree, places, 'BASED_ON' AS type, substring(coalesce(s.issuedOn, ''), 0, 4) AS year, count
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[r:APPLIES|MENTIONS]->(t:Document)
WHERE s.held = true
WITH s, t, count(r) AS count
MATCH (s)-[:ISSUED_BY]->(:Organization)-[:IN_PLACE]->(p:Place)
WITH s, t, count, collect(DISTINCT p.id) AS places
RETURN t.id AS decree, places, 'MENTIONS' AS type, substring(coalesce(s.issuedOn, ''), 0, 4) AS year, count
