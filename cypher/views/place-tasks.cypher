// the tasks of the bodies of a place with the document that assigns each; deadline: as printed, dueOn: its day where one can be read
MATCH (p:Place {id: $id})<-[:IN_PLACE]-(o:Organization)<-[:LED_BY|ASSIGNED_TO|SUPPORTED_BY]-(t:Task)<-[:ASSIGNS]-(d:Document)
WITH DISTINCT t, d
RETURN t.id AS task, coalesce(t.start, 0) AS start, t.deadline AS deadline, coalesce(t.dueOn, '') AS dueOn,
  d.id AS document, coalesce(d.issuedOn, '') AS issuedOn
