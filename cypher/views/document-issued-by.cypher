// who issued a document, with the words that say so
MATCH (d:Document {id: $id})-[r:ISSUED_BY]->(o:Organization)
RETURN r, o.id AS organization, o.name AS name ORDER BY r.order, organization
