// how many documents stand in some files
UNWIND $ids AS id
MATCH (s:Source {id: id})<-[:FROM_SOURCE]-(d:Document)
RETURN id, count(d) AS documents
