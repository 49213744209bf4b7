-- case: keyword columns
SELECT "select", o."from", "group" FROM "order" o WHERE "update" IS NOT NULL ORDER BY id
-- case: aliases that are commands
SELECT name AS "delete", flag AS attach, id AS "copy" FROM ship ORDER BY id
-- case: CTE named like a command
WITH "insert" AS (FROM ship), pragma AS (SELECT 1 AS x) SELECT count(*) FROM "insert", pragma
-- case: literals with commands
SELECT id FROM voyage WHERE note = 'DROP off cargo' OR note LIKE '%; then update%' ORDER BY id
-- case: dollar quotes
SELECT $$it's; DROP TABLE ship$$ AS a, $t$ -- $$ $t$ AS b
-- case: E-strings
SELECT E'a\tb', E'it\'s', 'a\b'
-- case: FROM first
FROM ship ORDER BY id
-- case: FROM first with SELECT
FROM ship SELECT name, tonnage WHERE tonnage > 10000 ORDER BY id
-- case: FROM in a sub-query
SELECT (FROM ship SELECT max(tonnage)) AS heaviest
-- case: prefix alias
SELECT heavy: tonnage > 50000, label: upper(name) FROM ship ORDER BY id
-- case: EXCLUDE, REPLACE, RENAME
SELECT * EXCLUDE (built, captain_id) REPLACE (upper(name) AS name) FROM ship ORDER BY id
-- case: star with RENAME
SELECT * RENAME (name AS title) FROM ship ORDER BY id
-- case: star filtered by a pattern
SELECT * LIKE '%name%' FROM ship ORDER BY 1
-- case: COLUMNS
SELECT min(COLUMNS(* EXCLUDE (name, flag, built))) FROM ship
-- case: COLUMNS by pattern and lambda
SELECT COLUMNS('^f'), COLUMNS(lambda c: c LIKE 't%') FROM ship ORDER BY 1
-- case: GROUP BY ALL and ORDER BY ALL
SELECT state, ship_id, sum(fare) FROM voyage GROUP BY ALL ORDER BY ALL
-- case: QUALIFY
SELECT id, fare FROM voyage QUALIFY row_number() OVER (PARTITION BY ship_id ORDER BY fare DESC) = 1 ORDER BY id
-- case: alias reused in the same SELECT
SELECT fare * 2 AS double, double + 1 AS more FROM voyage WHERE double > 2000 ORDER BY id
-- case: windows
SELECT id, lag(fare) OVER w, sum(fare) OVER (ORDER BY departed RANGE BETWEEN INTERVAL 30 DAYS PRECEDING AND CURRENT ROW) FROM voyage WINDOW w AS (ORDER BY id) ORDER BY id
-- case: first_value ignoring nulls
SELECT id, first_value(note IGNORE NULLS) OVER (ORDER BY id ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) FROM voyage ORDER BY id
-- case: filter on aggregates
SELECT count(*) FILTER (WHERE state = 'done'), count_if(fare > 1000), sum(fare) FILTER (state = 'open') FROM voyage
-- case: quantiles
SELECT median(fare), quantile_cont(fare, [0.25, 0.75]), mode(state), percentile_cont(0.5) WITHIN GROUP (ORDER BY fare), approx_count_distinct(state) FROM voyage
-- case: arg_max and friends
SELECT arg_max(name, tonnage), max_by(name, built), min(name, 2), any_value(flag) IS NOT NULL FROM ship
-- case: list aggregates
SELECT ship_id, list(origin ORDER BY departed), string_agg(DISTINCT state, '|' ORDER BY state) FROM voyage GROUP BY ship_id ORDER BY ship_id
-- case: lists
SELECT [1, 2, 3][1:2], [1, 2, 3][-1], list_contains([1, 2], 2), [1, 2] || [3], len([1, 2]), list_sort([3, 1, 2]), list_distinct([1, 1])
-- case: lambdas
SELECT list_transform([1, 2, 3], lambda x: x * 2), list_filter([1, 2, 3], lambda x: x > 1), list_reduce([1, 2, 3], lambda a, b: a + b)
-- case: lambdas as older versions had them | not run: DuckDB 2 wants the word
SELECT list_transform([1, 2, 3], x -> x * 2), list_reduce([1, 2, 3], (a, b) -> a + b)
-- case: comprehension
SELECT [x * 2 FOR x IN [1, 2, 3] IF x > 1] AS doubled
-- case: structs and maps
SELECT {'a': 1, 'drop': 'x'}.a, struct_pack(k := 1, v := 2), MAP {'a': 1}['a'], row(1, 'x')
-- case: struct fields
SELECT s.a, s['b'] FROM (SELECT {'a': id, 'b': name} AS s FROM ship) ORDER BY 1
-- case: unnest
SELECT unnest([1, 2, 3]) AS x, unnest({'a': 1, 'b': 2})
-- case: unnest in FROM
SELECT t.x FROM unnest(['insert', 'drop']) AS t(x) ORDER BY 1
-- case: JSON
SELECT entry ->> 'kind', entry -> '$.tags', json_extract_string(entry, '$.by.id'), entry.kind, json_array_length(entry -> 'tags') FROM logbook ORDER BY id
-- case: json_each
SELECT l.id, j.key FROM logbook l, json_each(l.entry) j ORDER BY l.id, j.key
-- case: casts
SELECT '5'::INT, CAST(fare AS DOUBLE), TRY_CAST('x' AS INT), name::VARCHAR(3), '2024-01-02'::DATE, 1::BOOLEAN, '[1,2]'::INT[] FROM voyage JOIN ship ON ship.id = ship_id ORDER BY voyage.id
-- case: dates
SELECT date_trunc('month', departed), date_part('dow', departed), strftime(departed, '%Y-%m'), departed + INTERVAL 1 MONTH, date_diff('day', departed, arrived), last_day(departed::DATE), year(departed), monthname(departed) FROM voyage ORDER BY id
-- case: date literals
SELECT DATE '2024-01-02', TIMESTAMP '2024-01-02 03:04:05', INTERVAL '1 day', INTERVAL 2 HOURS, TIME '03:04', make_date(2024, 2, 29), strptime('02/01/2024', '%d/%m/%Y')
-- case: the present | not run: depends on the clock
SELECT today(), now(), current_date, current_timestamp, get_current_timestamp()
-- case: time buckets
SELECT time_bucket(INTERVAL '1 month', departed) AS m, count(*) FROM voyage GROUP BY m ORDER BY m
-- case: series and ranges
SELECT range AS i FROM range(5) UNION ALL SELECT * FROM generate_series(1, 3) ORDER BY 1
-- case: series of dates
SELECT * FROM generate_series(DATE '2024-01-01', DATE '2024-01-05', INTERVAL 1 DAY) AS t(d)
-- case: range over dates
SELECT unnest(range(DATE '2024-01-01', DATE '2024-01-04', INTERVAL 1 DAY)) AS d
-- case: PIVOT statement
PIVOT voyage ON state USING sum(fare) GROUP BY ship_id
-- case: PIVOT in FROM
SELECT * FROM (SELECT ship_id, state, fare FROM voyage) PIVOT (sum(fare) FOR state IN ('done', 'open')) ORDER BY ship_id
-- case: UNPIVOT statement
UNPIVOT (SELECT id, tonnage, captain_id FROM ship) ON tonnage, captain_id INTO NAME what VALUE amount
-- case: UNPIVOT in FROM
SELECT * FROM (SELECT id, tonnage, captain_id FROM ship) UNPIVOT (amount FOR what IN (tonnage, captain_id)) ORDER BY id, what
-- case: ASOF join
SELECT l.id, v.id FROM logbook l ASOF JOIN voyage v ON l.ship_id = v.ship_id AND l.written >= v.departed ORDER BY l.id
-- case: POSITIONAL join
SELECT count(*) FROM ship POSITIONAL JOIN crew
-- case: SEMI and ANTI join
SELECT name FROM ship SEMI JOIN voyage ON voyage.ship_id = ship.id ORDER BY 1
-- case: LATERAL
SELECT s.name, l.fare FROM ship s LEFT JOIN LATERAL (SELECT fare FROM voyage v WHERE v.ship_id = s.id ORDER BY fare DESC LIMIT 1) l ON true ORDER BY s.id
-- case: LATERAL without the word
SELECT s.id, t.twice FROM ship s, (SELECT s.tonnage * 2 AS twice) t ORDER BY s.id
-- case: UNION BY NAME
SELECT id, name FROM ship UNION ALL BY NAME SELECT name, pay FROM crew ORDER BY ALL
-- case: set operations
(SELECT origin FROM voyage EXCEPT SELECT 'Oslo') UNION (SELECT destination FROM voyage INTERSECT SELECT origin FROM voyage) ORDER BY 1
-- case: GROUPING SETS and ROLLUP
SELECT state, ship_id, sum(fare), grouping_id(state, ship_id) FROM voyage GROUP BY GROUPING SETS ((state), (ship_id), ()) ORDER BY 4, 1, 2
-- case: CUBE
SELECT state, count(*) FROM voyage GROUP BY CUBE (state) ORDER BY state NULLS LAST
-- case: DISTINCT ON
SELECT DISTINCT ON (ship_id) ship_id, fare FROM voyage ORDER BY ship_id, fare DESC
-- case: SAMPLE | not run: random
SELECT * FROM ship USING SAMPLE 50% (bernoulli)
-- case: TABLESAMPLE | not run: random
SELECT count(*) FROM voyage TABLESAMPLE RESERVOIR (3 ROWS) REPEATABLE (42)
-- case: share as a limit
SELECT id FROM voyage ORDER BY id LIMIT 50%
-- case: LIMIT and OFFSET
SELECT id FROM voyage ORDER BY fare DESC, id LIMIT 2 OFFSET 1
-- case: VALUES
VALUES (1, 'drop'), (2, 'delete')
-- case: VALUES in FROM
SELECT v.b FROM (VALUES (1, 'x'), (2, 'y')) AS v(a, b) ORDER BY v.a
-- case: TABLE
TABLE ship ORDER BY id
-- case: numbers
SELECT 1_000_000 // 3, 7 / 2, 7 % 3, 2 ^ 3, 1e3, .5, round(7.456, 2), greatest(1, 2), gcd(12, 18)
-- case: text functions
SELECT upper(name), name[1:3], left(name, 2), split_part(name, 'o', 1), replace(name, 'o', '0'), lpad(id::VARCHAR, 3, '0'), concat_ws('-', id, name), reverse(name), levenshtein(name, 'Bora'), contains(name, 'or'), starts_with(name, 'A'), format('{:05d}', id), printf('%s!', name) FROM ship ORDER BY id
-- case: function chains
SELECT name.upper().left(2), 'a,b'.split(',') FROM ship ORDER BY id
-- case: regular expressions
SELECT regexp_matches(name, '^A'), regexp_extract(name, '([a-z]+)', 1), regexp_replace(name, 'o', '0', 'g'), name SIMILAR TO 'B.*', name ~ 'Bo.*' FROM ship ORDER BY id
-- case: LIKE, ILIKE, GLOB
SELECT name FROM ship WHERE name ILIKE '%OR%' OR name GLOB 'C*' OR name NOT LIKE '%a%' ORDER BY id
-- case: CASE and conditionals
SELECT CASE WHEN fare > 3000 THEN 'create' ELSE 'drop' END, coalesce(note, 'none'), nullif(state, 'void'), if(fare > 1000, 1, 0), ifnull(note, '') FROM voyage ORDER BY id
-- case: IS DISTINCT FROM and null tests
SELECT id FROM voyage WHERE note IS DISTINCT FROM '-- late' AND arrived IS NOT NULL ORDER BY id
-- case: IN with lists
SELECT name FROM ship WHERE flag IN ['NO', 'GR'] AND (flag, id) IN ((SELECT flag, id FROM ship WHERE id = 1)) ORDER BY id
-- case: IN with tuples
SELECT name FROM ship WHERE flag IN ('NO', 'GR') AND id NOT IN (SELECT ship_id FROM crew WHERE ship_id IS NOT NULL) ORDER BY id
-- case: recursive hierarchy
WITH RECURSIVE t AS (SELECT id, name, [id] AS path FROM crew WHERE boss_id IS NULL UNION ALL SELECT c.id, c.name, list_append(t.path, c.id) FROM crew c JOIN t ON c.boss_id = t.id) SELECT name, path FROM t ORDER BY path
-- case: bounded counting
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT sum(i) FROM n
-- case: correlated sub-query
SELECT s.name, (SELECT max(v.fare) FROM voyage v WHERE v.ship_id = s.id) AS best FROM ship s ORDER BY s.id
-- case: unnamed columns
SELECT count(*), max(fare) + 1, date_trunc('month', min(departed)), CAST(sum(fare) AS INT), upper('x'), round(avg(fare), 2), sum(fare)::DECIMAL(10,1) FROM voyage
-- case: more unnamed columns
SELECT fare > 1000 AND state = 'done', NOT fare > 1000, fare BETWEEN 1 AND 900, state IN ('done', 'open'), note IS NULL, -fare, state || '!', CASE WHEN fare > 1 THEN 1 END FROM voyage ORDER BY id
-- case: unnamed sub-queries and casts
SELECT (SELECT max(id) FROM ship), EXISTS (SELECT 1 FROM ship), [1, 2], {'a': 1}, date '2024-01-01', interval 1 day, extract(year FROM date '2024-05-06'), 'x'::varchar FROM range(1)
-- case: quoted and mixed-case names
SELECT "ship"."name" AS "Name", SHIP.ID FROM Ship ORDER BY ID
-- case: schema-qualified
SELECT main.ship.name FROM main.ship ORDER BY 1
-- case: positional references
SELECT state, count(*) FROM voyage GROUP BY 1 ORDER BY 2 DESC, 1
-- case: EXPLAIN | not run: plans are worded by the engine
EXPLAIN SELECT * FROM ship WHERE id = 1
-- case: comments
SELECT /* drop */ id -- delete
FROM ship ORDER BY id
-- case: unicode
SELECT 'Ålesund → 日本' AS "Häfen 港", length('ÅØ')
-- case: statistics
SELECT round(stddev(fare), 2), round(corr(fare, id), 4), round(regr_slope(fare, id), 2), bit_or(id), histogram(state) FROM voyage
-- case: a view
SELECT v.id, s.name FROM open_voyage v JOIN ship s ON s.id = v.ship_id ORDER BY 1
-- case: enumerating letters
SELECT chr(65 + i::INT) FROM range(3) t(i)
-- case: try
SELECT TRY(log(0)) IS NULL
