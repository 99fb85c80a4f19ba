// which body became which
MATCH (o:Organization)-[:SUCCEEDED_BY]->(q:Organization)
RETURN o.id AS before, q.id AS after
