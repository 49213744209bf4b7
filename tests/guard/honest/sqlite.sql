-- case: column named update
SELECT "update", "from" FROM "order" WHERE "update" IS NOT NULL ORDER BY id
-- case: table in back-ticks and brackets
SELECT o.[group], count(*) FROM `order` o GROUP BY o.[group] ORDER BY 1
-- case: aliases that are commands
SELECT name AS "delete", flag AS 'insert', id drop_id FROM ship ORDER BY id
-- case: CTE named like a command
WITH "insert" AS (SELECT id FROM ship), updated_rows AS (SELECT id FROM crew) SELECT (SELECT count(*) FROM "insert"), (SELECT count(*) FROM updated_rows)
-- case: literals with commands and comment marks
SELECT id FROM voyage WHERE note = 'DROP off cargo' OR note LIKE '%; then%' OR note = '-- late' ORDER BY id
-- case: literal with two statements
SELECT 'it''s; DELETE FROM ship; --' AS text, count(*) AS n FROM ship
-- case: literal that looks like an injection
SELECT count(*) FROM crew WHERE name = ''' OR 1=1; --'
-- case: double-quoted text
SELECT name FROM ship WHERE flag = "NO" ORDER BY name
-- case: comments everywhere
SELECT /* update nothing */ name -- drop nothing
FROM ship /* 'quoted' ; */ ORDER BY id;
-- case: percent signs and colons
SELECT id FROM voyage WHERE note LIKE '50\% off' ESCAPE '\' OR note = ':id @x $y ?' ORDER BY id
-- case: replace, char, hex, substr
SELECT replace(name, 'o', '0'), char(65, 66), hex(flag), substr(name, 1, 2), instr(name, 'o') FROM ship ORDER BY id
-- case: printf and format
SELECT printf('%05d|%-8s|%.2f', id, name, tonnage / 3.0), format('%,d', tonnage) FROM ship ORDER BY id
-- case: date functions
SELECT date(departed), strftime('%Y-%m', departed), julianday(arrived) - julianday(departed), date(departed, '+1 month', 'start of month') FROM voyage ORDER BY id
-- case: time of now | not run: depends on the clock
SELECT date('now'), time('now', 'localtime'), CURRENT_DATE, CURRENT_TIMESTAMP, unixepoch()
-- case: windows
SELECT id, fare, rank() OVER (PARTITION BY ship_id ORDER BY fare DESC) AS r, sum(fare) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS roll FROM voyage ORDER BY id
-- case: named window and lag
SELECT id, lag(fare, 1, 0) OVER w, first_value(fare) OVER w, ntile(2) OVER w FROM voyage WINDOW w AS (ORDER BY departed) ORDER BY id
-- case: window with exclude and groups
SELECT id, avg(fare) OVER (ORDER BY state GROUPS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW EXCLUDE TIES) FROM voyage ORDER BY id
-- case: filter on aggregates
SELECT count(*) FILTER (WHERE state = 'done') AS done, total(fare), group_concat(DISTINCT state) FROM voyage
-- case: group_concat with order | not run: SQLite has it since 3.44
SELECT ship_id, group_concat(origin, ', ' ORDER BY departed) AS route FROM voyage GROUP BY ship_id ORDER BY ship_id
-- case: HAVING without GROUP BY columns shown
SELECT ship_id FROM voyage GROUP BY ship_id HAVING count(*) > 1 AND max(fare) > 700 ORDER BY ship_id
-- case: recursive hierarchy
WITH RECURSIVE chain(id, name, depth) AS (SELECT id, name, 0 FROM crew WHERE boss_id IS NULL UNION ALL SELECT c.id, c.name, chain.depth + 1 FROM crew c JOIN chain ON c.boss_id = chain.id) SELECT * FROM chain ORDER BY depth, id
-- case: recursive calendar
WITH RECURSIVE days(d) AS (SELECT date('2024-01-01') UNION ALL SELECT date(d, '+1 day') FROM days WHERE d < '2024-01-10') SELECT d FROM days
-- case: recursion ended by a limit
WITH RECURSIVE fib(a, b) AS (SELECT 0, 1 UNION ALL SELECT b, a + b FROM fib LIMIT 10) SELECT a FROM fib
-- case: splitting a text recursively
WITH RECURSIVE parts(piece, rest) AS (SELECT '', 'a,b,c' || ',' UNION ALL SELECT substr(rest, 1, instr(rest, ',') - 1), substr(rest, instr(rest, ',') + 1) FROM parts WHERE rest <> '') SELECT piece FROM parts WHERE piece <> ''
-- case: counting down
WITH RECURSIVE n(i) AS (VALUES (5) UNION ALL SELECT i - 1 FROM n WHERE i > 0) SELECT i FROM n
-- case: UNION, EXCEPT, INTERSECT
SELECT origin FROM voyage UNION SELECT destination FROM voyage EXCEPT SELECT 'Oslo' ORDER BY 1
-- case: compound with LIMIT and OFFSET
SELECT id FROM ship UNION ALL SELECT id FROM crew ORDER BY id DESC LIMIT 3 OFFSET 1
-- case: comma limit
SELECT name FROM ship ORDER BY id LIMIT 1, 2
-- case: VALUES alone
VALUES (1, 'drop'), (2, 'delete')
-- case: VALUES in FROM and in a CTE
WITH v(a, b) AS (VALUES (1, 'x'), (2, 'y')) SELECT v.b, w.column1 FROM v JOIN (VALUES (1), (2)) w ON w.column1 = v.a ORDER BY 1
-- case: correlated sub-query
SELECT s.name, (SELECT max(v.fare) FROM voyage v WHERE v.ship_id = s.id) AS best FROM ship s ORDER BY s.id
-- case: EXISTS and NOT IN
SELECT name FROM ship s WHERE NOT EXISTS (SELECT 1 FROM voyage v WHERE v.ship_id = s.id AND v.state = 'void') AND id NOT IN (SELECT ship_id FROM crew WHERE ship_id IS NOT NULL) ORDER BY 1
-- case: row values
SELECT name FROM ship WHERE (flag, id) IN (SELECT flag, max(id) FROM ship GROUP BY flag) ORDER BY name
-- case: row value comparison
SELECT id FROM voyage WHERE (ship_id, fare) > (1, 1500) ORDER BY id
-- case: LEFT, CROSS, NATURAL, USING
SELECT count(*) FROM ship LEFT JOIN voyage ON voyage.ship_id = ship.id CROSS JOIN "order" o
-- case: right and full join
SELECT s.name, c.name FROM crew c RIGHT JOIN ship s ON s.captain_id = c.id ORDER BY s.id
-- case: join with USING
SELECT id, a.name FROM ship a JOIN ship b USING (id) ORDER BY id
-- case: commas and WHERE
SELECT s.name, v.fare FROM ship s, voyage v WHERE v.ship_id = s.id AND v.fare BETWEEN 600 AND 1300 ORDER BY v.id
-- case: JSON functions
SELECT json_extract(entry, '$.kind'), entry ->> '$.wind', entry -> 'tags', json_array_length(entry, '$.tags') FROM logbook ORDER BY id
-- case: json_each and json_tree
SELECT l.id, t.value FROM logbook l, json_each(l.entry, '$.tags') t ORDER BY l.id, t.key
-- case: json_tree with path
SELECT fullkey, atom FROM logbook, json_tree(logbook.entry) WHERE logbook.id = 1 AND type = 'integer' ORDER BY fullkey
-- case: building JSON
SELECT json_object('name', name, 'flag', flag), json_group_array(id) OVER (PARTITION BY flag) FROM ship ORDER BY id
-- case: CASE with commands in it
SELECT CASE WHEN fare > 3000 THEN 'create' WHEN fare > 900 THEN 'update' ELSE 'drop' END AS bucket, count(*) FROM voyage GROUP BY 1 ORDER BY 1
-- case: simple CASE
SELECT CASE state WHEN 'done' THEN 1 WHEN 'open' THEN 0 END FROM voyage ORDER BY id
-- case: COALESCE, NULLIF, IIF, IFNULL
SELECT coalesce(note, 'delete'), nullif(state, 'void'), iif(fare > 1000, 'y', 'n'), ifnull(arrived, 'under way') FROM voyage ORDER BY id
-- case: IS and IS NOT
SELECT id FROM voyage WHERE note IS NOT 'x' AND arrived IS NULL AND state IS 'open' ORDER BY id
-- case: IS DISTINCT FROM
SELECT id FROM voyage WHERE note IS DISTINCT FROM '-- late' ORDER BY id
-- case: NULL operators
SELECT id FROM voyage WHERE note ISNULL OR arrived NOTNULL ORDER BY id
-- case: CAST and arithmetic
SELECT CAST(fare AS INTEGER), fare / 2, 7 / 2, 7 % 3, 7 / 2.0, 1 << 4, 6 & 3, 6 | 1, ~1 FROM voyage ORDER BY id
-- case: concatenation
SELECT name || ' (' || flag || ')' FROM ship ORDER BY id
-- case: GLOB and LIKE
SELECT name FROM ship WHERE name GLOB 'C*' OR name LIKE '%OR%' ORDER BY id
-- case: collations and nulls
SELECT name FROM crew ORDER BY boss_id DESC NULLS LAST, name COLLATE NOCASE
-- case: IN with a list
SELECT name FROM ship WHERE flag IN ('NO', 'drop', 'GR') ORDER BY id
-- case: BETWEEN dates
SELECT count(*) FROM voyage WHERE departed BETWEEN '2024-02-01' AND '2024-03-31'
-- case: DISTINCT and count distinct
SELECT count(DISTINCT flag), count(*) FROM ship
-- case: SELECT DISTINCT with expressions
SELECT DISTINCT substr(departed, 1, 7) FROM voyage ORDER BY 1
-- case: no FROM
SELECT 1 + 1 AS two, 'a' || 'b', x'41', 0x10, 1e3, .5
-- case: rowid
SELECT rowid, name FROM ship WHERE rowid = 2
-- case: INDEXED BY and NOT INDEXED
SELECT name FROM ship NOT INDEXED WHERE id = 1
-- case: schema-qualified
SELECT main.ship.name FROM main.ship ORDER BY 1
-- case: parenthesised set operation | not run: SQLite has no brackets around a SELECT
(SELECT id FROM ship) UNION (SELECT id FROM crew)
-- case: EXPLAIN QUERY PLAN | not run: plans are worded by the engine
EXPLAIN QUERY PLAN SELECT * FROM ship WHERE id = 1
-- case: EXPLAIN with a CTE | not run: plans are worded by the engine
EXPLAIN WITH a AS (SELECT 1) SELECT * FROM a
-- case: a bare column next to max
SELECT ship_id, max(fare), destination FROM voyage GROUP BY ship_id ORDER BY ship_id
-- case: median without a function
SELECT avg(fare) FROM (SELECT fare FROM voyage ORDER BY fare LIMIT 2 - (SELECT count(*) FROM voyage) % 2 OFFSET (SELECT (count(*) - 1) / 2 FROM voyage))
-- case: running share of a total
SELECT state, round(100.0 * count(*) / (SELECT count(*) FROM voyage), 1) AS share FROM voyage GROUP BY state ORDER BY share DESC, state
-- case: top per group
SELECT * FROM (SELECT v.*, row_number() OVER (PARTITION BY ship_id ORDER BY fare DESC) AS rn FROM voyage v) WHERE rn = 1 ORDER BY id
-- case: alias used in WHERE and GROUP BY
SELECT strftime('%m', departed) AS month, count(*) AS trips FROM voyage WHERE month > '01' GROUP BY month ORDER BY month
-- case: deep but honest nesting
SELECT * FROM (SELECT * FROM (SELECT * FROM (SELECT * FROM (SELECT id FROM ship WHERE ((((id > 0)))))))) ORDER BY id
-- case: MATERIALIZED hint
WITH a AS MATERIALIZED (SELECT id FROM ship), b AS NOT MATERIALIZED (SELECT id FROM a) SELECT count(*) FROM b
-- case: boolean literals and expressions
SELECT id, fare > 1000, NOT fare > 1000, TRUE, FALSE FROM voyage ORDER BY id
-- case: likelihood hints
SELECT name FROM ship WHERE likely(id > 1) AND unlikely(flag = 'NO') ORDER BY 1
-- case: names of unnamed columns
SELECT count( * ), max(fare)+1, -fare, upper ( state ) FROM voyage
-- case: unicode names and values
SELECT 'Ålesund → 日本' AS "Häfen 港", length('ÅØ')
-- case: leading white space and a final semicolon

   SELECT count(*) FROM ship  ;
-- case: a view
SELECT v.fare, s.name FROM open_voyage v JOIN ship s ON s.id = v.ship_id ORDER BY v.id
-- case: ordinals and expressions in ORDER BY
SELECT state, sum(fare) FROM voyage GROUP BY state ORDER BY sum(fare) DESC, 1 LIMIT 2
-- case: ordering by what is not shown
SELECT name FROM ship ORDER BY tonnage * -1
-- case: quantile by ntile
SELECT max(fare) FROM (SELECT fare, ntile(4) OVER (ORDER BY fare) AS q FROM voyage) WHERE q = 3
