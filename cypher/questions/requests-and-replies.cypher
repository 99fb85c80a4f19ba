// zh: 哪些批复答复了哪些请示？
// en: Which replies answer which requests?
// view: table
MATCH (d:Document)-[r:REPLIES_TO|APPROVES]->(t:Document)
RETURN d.number AS reply, d.title AS title, type(r) AS relation, t.title AS target, r.quote AS quote, r AS evidence, r.line AS line ORDER BY d.id, r.start, r.id
