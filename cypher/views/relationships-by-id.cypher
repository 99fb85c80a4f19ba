// document relationships by their ids and the ids of their start nodes
UNWIND $pairs AS pair
MATCH (s:Document {id: pair[0]})-[r]->(t:Document)
WHERE r.id = pair[1]
RETURN r ORDER BY r.id
