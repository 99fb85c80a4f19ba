// documents whose text cites them themselves
MATCH (s:Source)<-[:FROM_SOURCE]-(d:Document)
WHERE (size($sources) = 0 OR s.id IN $sources) AND d.selfQuote IS NOT NULL
RETURN DISTINCT d ORDER BY d.id LIMIT $most
