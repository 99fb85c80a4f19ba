// held and cited documents by level, year and place of the first issuer
MATCH (d:Document)
RETURN coalesce(d.held, false) AS held, d.level AS level, substring(coalesce(d.issuedOn, ''), 0, 4) AS year, count(*) AS count
ORDER BY held, level, year
