// zh: 一个地方有哪些文件？
// en: Which documents of a place are held?
// view: table
// param place place = place:131000: 地方 | place
MATCH (d:Document)-[:ISSUED_BY]->(o:Organization)-[:IN_PLACE]->(p:Place)
WHERE p.id = $place AND d.held = true
WITH DISTINCT d
RETURN d.number AS number, d.title AS title, d.genre AS genre, d.issuedOn AS issuedOn ORDER BY issuedOn, d.id
