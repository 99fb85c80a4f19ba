// where a program is named: the words and the document, without what else the relationship says (docs/scale.md)
MATCH (p:Program {id: $id})<-[r:NAMES]-(d:Document)
RETURN d.id AS document, coalesce(d.issuedOn, '') AS issuedOn, r.quote AS name
