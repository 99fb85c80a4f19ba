// zh: 从一份文件到国家文件的落实链条有哪些？
// en: Which chains lead from a document up to national ones?
// view: graph
// param document document: 文件 | document
MATCH p = (d:Document)-[:IMPLEMENTS|BASED_ON|FORWARDS|CARRIES*1..5]->(t:Document)
WHERE d.id = $document AND t.level = 'national'
WITH p, length(p) AS steps, [n IN nodes(p) | n.id] AS ids, [r IN relationships(p) | type(r)] AS types
ORDER BY steps, ids, types LIMIT 100
RETURN p AS path, steps, ids, types ORDER BY steps, ids, types
