-- case: keyword columns
SELECT "select", "from", o."group" FROM "order" AS o WHERE "update" IS NOT NULL ORDER BY "from"
-- case: aliases that are commands
SELECT name AS "drop", flag "insert", id AS delete_id FROM ship ORDER BY id
-- case: CTE named like a command
WITH "truncate" AS (SELECT 1 AS x), deleted AS (SELECT id FROM ship) SELECT count(*) FROM deleted, "truncate"
-- case: dollar quotes
SELECT $$it's; DROP TABLE ship$$ AS a, $tag$ $$ -- $$ $tag$ AS b
-- case: E-strings
SELECT E'tab\there', E'it\'s; delete', E'\x41\u0042', 'a\b'
-- case: unicode strings
SELECT U&'d\0061t\+000061', U&'!0041' UESCAPE '!'
-- case: bit and hex strings
SELECT B'101', X'1F', '\xDEADBEEF'::bytea
-- case: nested comments
SELECT 1 /* a /* DROP TABLE ship */ b */ + 1 AS two
-- case: planner hints are comments | not run: the same as without
SELECT /*+ SeqScan(ship) */ name FROM ship
-- case: casts of many kinds
SELECT '5'::int, CAST('2024-01-02' AS date), fare::text, fare::numeric(10,1), '{1,2}'::int[], '1 day'::interval, 'NO'::char(2), true::int FROM voyage ORDER BY id
-- case: typed literals
SELECT DATE '2024-01-02', TIMESTAMP '2024-01-02 03:04:05', TIME '03:04', INTERVAL '1 day 2 hours', INTERVAL '3' MONTH
-- case: date functions
SELECT date_trunc('month', departed), extract(dow FROM departed), date_part('year', departed), age(arrived, departed), to_char(departed, 'YYYY-"W"IW') FROM voyage ORDER BY id
-- case: date arithmetic
SELECT departed + interval '1 day', departed::date - date '2024-01-01', arrived - departed, departed AT TIME ZONE 'UTC' FROM voyage ORDER BY id
-- case: the present | not run: depends on the clock
SELECT now(), CURRENT_DATE, CURRENT_TIMESTAMP, LOCALTIMESTAMP, clock_timestamp(), CURRENT_TIME(0)
-- case: overlaps
SELECT (date '2024-01-01', date '2024-02-01') OVERLAPS (date '2024-01-15', interval '10 days')
-- case: make_date and friends
SELECT make_date(2024, 2, 29), make_interval(days => 3, hours => 4), make_timestamp(2024, 1, 2, 3, 4, 5.5)
-- case: generate_series over dates
SELECT d::date FROM generate_series('2024-01-01'::date, '2024-01-05', '1 day') d
-- case: calendar joined to data
SELECT m::date AS month, count(v.id) AS trips FROM generate_series('2024-01-01'::timestamp, '2024-04-01', interval '1 month') m LEFT JOIN voyage v ON date_trunc('month', v.departed) = m GROUP BY m ORDER BY m
-- case: generate_series up to a stored value
SELECT s.name, g FROM ship s, generate_series(1, s.id) g ORDER BY s.id, g
-- case: windows
SELECT id, rank() OVER (PARTITION BY ship_id ORDER BY fare DESC), sum(fare) OVER (ORDER BY departed RANGE BETWEEN INTERVAL '30 days' PRECEDING AND CURRENT ROW) FROM voyage ORDER BY id
-- case: named window and frame exclusion
SELECT id, avg(fare) OVER w, nth_value(fare, 2) OVER w FROM voyage WINDOW w AS (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING EXCLUDE CURRENT ROW) ORDER BY id
-- case: filter and ordered-set aggregates
SELECT count(*) FILTER (WHERE state = 'done'), percentile_cont(0.5) WITHIN GROUP (ORDER BY fare), mode() WITHIN GROUP (ORDER BY state), percentile_disc(ARRAY[0.25, 0.75]) WITHIN GROUP (ORDER BY fare) FROM voyage
-- case: string_agg and array_agg with order
SELECT ship_id, string_agg(origin, ' > ' ORDER BY departed), array_agg(DISTINCT state ORDER BY state) FROM voyage GROUP BY ship_id ORDER BY ship_id
-- case: GROUPING SETS
SELECT state, ship_id, sum(fare), grouping(state, ship_id) FROM voyage GROUP BY GROUPING SETS ((state), (ship_id), ()) ORDER BY 4, 1, 2
-- case: ROLLUP and CUBE
SELECT state, count(*) FROM voyage GROUP BY ROLLUP (state) ORDER BY state NULLS LAST
-- case: DISTINCT ON
SELECT DISTINCT ON (ship_id) ship_id, fare FROM voyage ORDER BY ship_id, fare DESC
-- case: LATERAL
SELECT s.name, l.fare FROM ship s LEFT JOIN LATERAL (SELECT fare FROM voyage v WHERE v.ship_id = s.id ORDER BY fare DESC LIMIT 1) l ON true ORDER BY s.id
-- case: LATERAL function
SELECT l.id, t FROM logbook l CROSS JOIN LATERAL json_array_elements_text(l.entry -> 'tags') AS t ORDER BY l.id, t
-- case: JSON operators
SELECT entry ->> 'kind', entry -> 'by' ->> 'id', entry #>> '{tags,0}', (entry::jsonb) @> '{"wind": 9}', entry::jsonb ? 'tags', entry::jsonb ?| array['x', 'wind'] FROM logbook ORDER BY id
-- case: JSON building
SELECT json_build_object('n', name, 'f', flag), jsonb_agg(id ORDER BY id) FILTER (WHERE id > 1) FROM ship GROUP BY name, flag ORDER BY name
-- case: JSON paths
SELECT jsonb_path_query_array(entry::jsonb, '$.tags[*]'), jsonb_path_exists(entry::jsonb, '$ ? (@.wind > 4)') FROM logbook ORDER BY id
-- case: JSON editing
SELECT jsonb_set(entry::jsonb, '{wind}', '1'), entry::jsonb - 'tags', entry::jsonb || '{"x": 1}', entry::jsonb #- '{by,id}' FROM logbook ORDER BY id
-- case: jsonb_each
SELECT l.id, e.key, e.value FROM logbook l, jsonb_each(l.entry::jsonb) AS e WHERE e.key <> 'by' ORDER BY l.id, e.key
-- case: json_to_record
SELECT x.kind, x.wind FROM logbook l, json_to_record(l.entry) AS x(kind text, wind int) ORDER BY l.id
-- case: arrays
SELECT ARRAY[1, 2] || 3, ARRAY[1, 2, 3] && ARRAY[3], 2 = ANY (ARRAY[1, 2]), array_length(ARRAY[1, 2], 1), (ARRAY['a', 'b'])[2], array_position(ARRAY['x', 'y'], 'y')
-- case: array sub-query and unnest
SELECT ARRAY(SELECT name FROM ship ORDER BY id), (SELECT string_agg(u, '-') FROM unnest(ARRAY['insert', 'drop']) u)
-- case: unnest with ordinality
SELECT t.v, t.i FROM unnest(ARRAY['a', 'b']) WITH ORDINALITY AS t(v, i)
-- case: several functions side by side
SELECT * FROM ROWS FROM (generate_series(1, 2), unnest(ARRAY['x', 'y', 'z'])) AS t(a, b)
-- case: text functions
SELECT left(name, 2), right(name, 1), upper(name), initcap(name), overlay(name PLACING 'zz' FROM 1 FOR 2), position('o' IN name), substring(name FROM 2 FOR 3), trim(both 'A' FROM name), split_part(name, 'o', 1), concat_ws('-', id, name) FROM ship ORDER BY id
-- case: format and padding
SELECT format('%s|%I|%L', name, flag, id), lpad(id::text, 5, '0'), repeat('=', id) FROM ship ORDER BY id
-- case: regular expressions
SELECT name FROM ship WHERE name ~ '^[AB]' AND name !~* 'x$' OR regexp_replace(name, 'o', '0', 'g') = 'B0ra' ORDER BY id
-- case: regexp functions
SELECT regexp_matches(name, '([a-z]+)', 'g'), (regexp_match(name, '^(.)'))[1] FROM ship WHERE id < 3 ORDER BY id
-- case: SIMILAR TO, ILIKE, LIKE ANY
SELECT name FROM ship WHERE name SIMILAR TO '(A|B)%' OR name ILIKE 'c%' OR name LIKE ANY (ARRAY['D%', 'x']) ORDER BY id
-- case: LIKE with escape
SELECT id FROM voyage WHERE note LIKE '50!% off' ESCAPE '!'
-- case: IS DISTINCT FROM
SELECT id FROM voyage WHERE note IS DISTINCT FROM '-- late' AND arrived IS NOT NULL ORDER BY id
-- case: row comparison
SELECT id FROM voyage WHERE (ship_id, fare) >= (1, 3000) ORDER BY id
-- case: IN, ANY, ALL
SELECT name FROM ship WHERE id IN (1, 3) OR id = ANY (SELECT ship_id FROM crew) OR tonnage >= ALL (SELECT tonnage FROM ship) ORDER BY id
-- case: EXISTS
SELECT name FROM ship s WHERE EXISTS (SELECT FROM voyage v WHERE v.ship_id = s.id AND v.arrived IS NULL) ORDER BY id
-- case: recursive hierarchy with a path
WITH RECURSIVE t AS (SELECT id, name, ARRAY[id] AS path FROM crew WHERE boss_id IS NULL UNION ALL SELECT c.id, c.name, t.path || c.id FROM crew c JOIN t ON c.boss_id = t.id WHERE NOT c.id = ANY (t.path)) SELECT name, path FROM t ORDER BY path
-- case: recursive with SEARCH
WITH RECURSIVE t(id, boss_id) AS (SELECT id, boss_id FROM crew WHERE boss_id IS NULL UNION ALL SELECT c.id, c.boss_id FROM crew c JOIN t ON c.boss_id = t.id) SEARCH DEPTH FIRST BY id SET ord SELECT id FROM t ORDER BY ord
-- case: bounded counting
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT array_agg(i) FROM n
-- case: MATERIALIZED
WITH a AS MATERIALIZED (SELECT id FROM ship), b AS NOT MATERIALIZED (SELECT * FROM a) SELECT count(*) FROM b
-- case: set operations
(SELECT origin FROM voyage EXCEPT ALL SELECT 'Oslo') UNION ALL (SELECT destination FROM voyage INTERSECT SELECT origin FROM voyage) ORDER BY 1
-- case: VALUES as a table
SELECT v.a, v.b FROM (VALUES (1, 'drop'), (2, 'delete')) AS v(a, b) ORDER BY 1
-- case: VALUES alone
VALUES (1, 'x'), (2, 'y')
-- case: TABLE
TABLE ship
-- case: parenthesised query
(SELECT id FROM ship ORDER BY id LIMIT 2)
-- case: FETCH FIRST
SELECT id FROM ship ORDER BY id OFFSET 1 ROWS FETCH FIRST 2 ROWS ONLY
-- case: FETCH with ties
SELECT id FROM voyage ORDER BY fare FETCH FIRST 1 ROW WITH TIES
-- case: TABLESAMPLE
SELECT count(*) FROM ship TABLESAMPLE BERNOULLI (100) REPEATABLE (1)
-- case: full text search
SELECT id FROM voyage WHERE to_tsvector('english', coalesce(note, '')) @@ plainto_tsquery('english', 'cargo') ORDER BY id
-- case: ts_rank
SELECT id, ts_rank(to_tsvector('english'::regconfig, coalesce(note, '')), 'list'::tsquery) AS r FROM voyage ORDER BY r DESC, id LIMIT 2
-- case: aggregates of statistics
SELECT round(stddev(fare), 2), round(corr(fare, id)::numeric, 4), regr_count(fare, id), bool_and(fare > 1), bit_or(id) FROM voyage
-- case: conditional expressions
SELECT CASE WHEN fare > 3000 THEN 'create' ELSE 'drop' END, coalesce(note, 'none'), nullif(state, 'void'), greatest(fare, 1000), least(1, 2) FROM voyage ORDER BY id
-- case: math that the parser knows
SELECT 7 / 2, 7 % 3, 2 ^ 3, |/ 16, ||/ 27, round(7.456, 2), ceil(1.2), floor(-1.2), power(2, 3), mod(7, 3), 5 # 3, 1 << 3, ~1
-- case: string concatenation of adjacent literals
SELECT 'foo'
'bar' AS joined
-- case: quoted and unquoted names
SELECT "ship"."name" AS "Name", SHIP.ID AS "ID" FROM Ship ORDER BY ID
-- case: schema-qualified
SELECT public.ship.name FROM public.ship ORDER BY 1
-- case: alias with columns
SELECT x.a, x.b FROM ship AS x(a, b) ORDER BY 1
-- case: NATURAL and USING joins
SELECT count(*) FROM ship NATURAL JOIN (SELECT id FROM crew) c
-- case: parenthesised joins
SELECT s.name, v.id FROM (ship s JOIN voyage v ON v.ship_id = s.id) LEFT JOIN crew c ON c.id = s.captain_id ORDER BY v.id
-- case: FULL JOIN
SELECT s.id, c.id FROM ship s FULL JOIN crew c ON c.id = s.captain_id ORDER BY 1, 2
-- case: unnamed columns
SELECT count(*), max(fare), fare_sum.total + 1, upper('x'), 1 + 1, CASE WHEN true THEN 1 END, 'x', NULL FROM voyage, (SELECT sum(fare) AS total FROM voyage) fare_sum GROUP BY fare_sum.total
-- case: unnamed casts and functions
SELECT id::text, extract(year FROM built), coalesce(captain_id, 0), built - date '2000-01-01', name || flag, (SELECT 1), ARRAY[1], current_date - current_date FROM ship ORDER BY 1
-- case: EXPLAIN | not run: plans are worded by the engine
EXPLAIN (COSTS off, FORMAT text) SELECT * FROM ship WHERE id = 1
-- case: EXPLAIN VERBOSE | not run: plans are worded by the engine
EXPLAIN VERBOSE SELECT 1
-- case: locale and collation
SELECT name FROM ship ORDER BY name COLLATE "C" DESC
-- case: ranges
SELECT int4range(1, 5) @> 3, daterange('2024-01-01', '2024-02-01') && daterange('2024-01-15', NULL), upper(numrange(1, 2))
-- case: uuid and hashes | not run: random
SELECT gen_random_uuid(), random(), md5(name) FROM ship
-- case: hashes
SELECT md5(name), encode(sha256(name::bytea), 'hex') FROM ship ORDER BY id
-- case: geometry
SELECT point(1, 2) <-> point(4, 6), '((0,0),(1,1))'::box @> point '(0.5,0.5)'
-- case: network types
SELECT inet '192.168.1.5' << inet '192.168.1.0/24', host('10.0.0.1'::inet), masklen('10.0.0.0/8')
-- case: JSON standard constructors
SELECT json_object('a': 1, 'b': 'x'), json_array(1, 2), json_scalar('x')
-- case: JSON_TABLE
SELECT t.* FROM logbook l, JSON_TABLE(l.entry::jsonb, '$' COLUMNS (kind text PATH '$.kind', wind int PATH '$.wind')) t ORDER BY l.id
-- case: JSON_VALUE and JSON_QUERY
SELECT JSON_VALUE(entry::jsonb, '$.kind'), JSON_QUERY(entry::jsonb, '$.tags'), JSON_EXISTS(entry::jsonb, '$.by') FROM logbook ORDER BY id
-- case: crosstab by filter
SELECT ship_id, sum(fare) FILTER (WHERE state = 'done') AS done, sum(fare) FILTER (WHERE state = 'open') AS open FROM voyage GROUP BY ship_id ORDER BY ship_id
-- case: gaps and islands
SELECT min(id), max(id) FROM (SELECT id, id - row_number() OVER (ORDER BY id) AS grp FROM voyage) x GROUP BY grp ORDER BY 1
-- case: cohort with CTEs
WITH firsts AS (SELECT ship_id, min(departed) AS first FROM voyage GROUP BY ship_id), months AS (SELECT v.ship_id, date_trunc('month', v.departed) - date_trunc('month', f.first) AS since FROM voyage v JOIN firsts f USING (ship_id)) SELECT since, count(DISTINCT ship_id) FROM months GROUP BY since ORDER BY since
-- case: update words in values
SELECT count(*) FROM "order" WHERE "update" IN ('insert', 'update', 'delete', 'new')
-- case: variadic call
SELECT concat(VARIADIC ARRAY['a', 'b']), json_extract_path_text('{"a": {"b": 1}}', VARIADIC ARRAY['a', 'b'])
-- case: ORDER BY USING and NULLS
SELECT id FROM voyage ORDER BY arrived DESC NULLS LAST, id
-- case: boolean tests
SELECT fare > 1000 IS TRUE, (note IS NULL) IS NOT FALSE, note IS UNKNOWN FROM (SELECT fare, note::boolean AS note FROM (SELECT fare, NULL AS note FROM voyage) a) b LIMIT 1
-- case: operators named explicitly
SELECT 1 OPERATOR(pg_catalog.+) 1
-- case: a view
SELECT v.id, s.name FROM open_voyage v JOIN ship s ON s.id = v.ship_id ORDER BY 1
-- case: charset traps
SELECT 'Ålesund → 日本' AS "Häfen 港", char_length('ÅØ'), convert_to('ü', 'UTF8')
-- case: percent and placeholders in text
SELECT id FROM voyage WHERE note <> ':name %s ? $1' AND note NOT LIKE '%%%d' ORDER BY id
