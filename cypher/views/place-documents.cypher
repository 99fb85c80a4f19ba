// held documents issued by bodies of a place, newest first
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[i:ISSUED_BY]-(d:Document)
WHERE d.held = true
WITH DISTINCT d
RETURN d.id AS document, substring(coalesce(d.issuedOn, ''), 0, 4) AS year ORDER BY coalesce(d.issuedOn, '') DESC, document
