// what cards show of the documents of the given ids
UNWIND $ids AS wanted
MATCH (d:Document {id: wanted})
RETURN d.id AS id, d.number AS number, d.title AS title, d.displayTitle AS displayTitle, d.genre AS genre, d.level AS level,
       d.issuedOn AS issuedOn, d.status AS status, d.held AS held
ORDER BY id
