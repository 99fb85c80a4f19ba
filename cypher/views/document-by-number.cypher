// documents that bear a number, those held first
MATCH (d:Document {number: $number})
RETURN d ORDER BY coalesce(d.held, false) DESC, d.id LIMIT 5
