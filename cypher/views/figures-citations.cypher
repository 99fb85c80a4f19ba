// which places some held documents speak from, in which year, of which documents, and how often
UNWIND $ids AS id
MATCH (s:Document {id: id})-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|MENTIONS]->(t:Document)
WHERE s.held = true
MATCH (s)-[i:ISSUED_BY]->(o:Organization)
WHERE i.order = 0
MATCH (o)-[:IN_PLACE]->(p:Place)
RETURN t.id AS decree, p.id AS place, type(r) AS type, substring(coalesce(s.issuedOn, ''), 0, 4) AS year, count(*) AS count
