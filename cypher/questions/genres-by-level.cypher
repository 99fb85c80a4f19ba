// zh: 各级各有哪些文种，各多少？
// en: Which genres are held at each level, and how many?
// view: table
MATCH (d:Document)
WHERE d.held = true
RETURN d.level AS level, coalesce(d.genre, '—') AS genre, count(*) AS documents ORDER BY level, documents DESC, genre
