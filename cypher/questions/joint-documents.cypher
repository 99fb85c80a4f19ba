// zh: 哪些文件由几个机关联合发布？
// en: Which documents were issued jointly?
// view: table
MATCH (d:Document)-[r:ISSUED_BY]->(o:Organization)
WITH d, o, r ORDER BY r.order, o.id
WITH d, collect(o.name) AS issuers
WHERE size(issuers) > 1
RETURN d.number AS number, d.title AS title, issuers, d.issuedOn AS issuedOn ORDER BY issuedOn, d.id
