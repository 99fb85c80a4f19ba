// where in some files their documents stand
UNWIND $ids AS id
MATCH (s:Source {id: id})<-[:FROM_SOURCE]-(d:Document)
WHERE id = 'src:' + d.sourceId
RETURN d.sourceId AS source, d
