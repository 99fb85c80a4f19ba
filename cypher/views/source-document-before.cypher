// the document that stands in a file before a line, the nearest
MATCH (s:Source {id: $source})<-[:FROM_SOURCE]-(d:Document)
WHERE d.sourceId = $sourceId AND d.lineEnd < $line
RETURN d.id AS id, d.displayTitle AS title ORDER BY d.lineEnd DESC, id LIMIT 1
