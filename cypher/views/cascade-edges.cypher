// the relationships of the given pairs of documents, of whatever type: to ask each for its type unpacks all that the others beside it say
UNWIND $pairs AS pair
MATCH (s:Document {id: pair.source})-[r:IMPLEMENTS|BASED_ON|FORWARDS|APPLIES|CARRIES]->(t:Document {id: pair.target})
RETURN r, s.id AS source, t.id AS target
