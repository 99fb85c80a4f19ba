// what carries out, rests on or forwards a document
MATCH (d:Document)-[:IMPLEMENTS|BASED_ON|FORWARDS]->(h:Document {id: $id})
RETURN DISTINCT d.id AS document
