// the words by which a body is said to have issued each of some documents
UNWIND $documents AS document
MATCH (d:Document {id: document})-[r:ISSUED_BY]->(o:Organization {id: $id})
RETURN document, r
