// which places some held documents speak from, in which year, of which documents, how, and how often
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:IMPLEMENTS|FORWARDS]->(t:Document)
WHERE s.held = true
MATCH (s)-[i:ISSUED_BY]->(o:Organization)
WHERE i.order = 0
MATCH (o)-[:IN_PLACE]->(p:Place)
RETURN t.id AS decree, p.id AS place, 'IMPLEMENTS' AS type, substring(coalesce(s.issuedOn, ''), 0, 4) AS year, count(*) AS count
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:BASED_ON]->(t:Document)
WHERE s.held = true
MATCH (s)-[i:ISSUED_BY]->(o:Organization)
WHERE i.order = 0
MATCH (o)-[:IN_PLACE]->(p:Place)
RETURN t.id AS decree, p.id AS place, 'BASED_ON' AS type, substring(coalesce(s.issuedOn, ''), 0, 4) AS year, count(*) AS count
UNION ALL
UNWIND $ids AS id
MATCH (s:Document {id: id})-[:APPLIES|MENTIONS]->(t:Document)
WHERE s.held = true
MATCH (s)-[i:ISSUED_BY]->(o:Organization)
WHERE i.order = 0
MATCH (o)-[:IN_PLACE]->(p:Place)
RETURN t.id AS decree, p.id AS place, 'MENTIONS' AS type, substring(coalesce(s.issuedOn, ''), 0, 4) AS year, count(*) AS count
