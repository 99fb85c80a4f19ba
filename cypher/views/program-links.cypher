// the words by which some documents name a program
UNWIND $documents AS document
MATCH (p:Program {id: $id})<-[r:NAMES]-(d:Document {id: document})
RETURN r, document AS other
