// the held documents that bodies of a place issued, alone or with others
MATCH (p:Place {id: $place})<-[:IN_PLACE]-(:Organization)<-[:ISSUED_BY]-(d:Document)
WHERE d.held = true
RETURN DISTINCT d.id AS document
