// which documents carry out, forward or rest on the given ones: no type and no whole relationship, for tens of thousands may
UNWIND $ids AS id
MATCH (t:Document {id: id})<-[:IMPLEMENTS]-(s:Document)
WHERE 'IMPLEMENTS' IN $types
RETURN DISTINCT 'IMPLEMENTS' AS type, s.id AS source, id AS target
UNION ALL
UNWIND $ids AS id
MATCH (t:Document {id: id})<-[:BASED_ON]-(s:Document)
WHERE 'BASED_ON' IN $types
RETURN DISTINCT 'BASED_ON' AS type, s.id AS source, id AS target
UNION ALL
UNWIND $ids AS id
MATCH (t:Document {id: id})<-[:FORWARDS]-(s:Document)
WHERE 'FORWARDS' IN $types
RETURN DISTINCT 'FORWARDS' AS type, s.id AS source, id AS target
UNION ALL
UNWIND $ids AS id
MATCH (t:Document {id: id})<-[:APPLIES]-(s:Document)
WHERE 'APPLIES' IN $types
RETURN DISTINCT 'APPLIES' AS type, s.id AS source, id AS target
UNION ALL
UNWIND $ids AS id
MATCH (t:Document {id: id})<-[:CARRIES]-(s:Document)
WHERE 'CARRIES' IN $types
RETURN DISTINCT 'CARRIES' AS type, s.id AS source, id AS target
