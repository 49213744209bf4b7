-- case: keyword columns
SELECT "select", o."from", "update" AS "delete" FROM "order" o
-- case: UNNEST with ordinality
SELECT s.id, t.part, t.n FROM ship s CROSS JOIN UNNEST(split(s.name, ' ')) WITH ORDINALITY AS t (part, n)
-- case: UNNEST of a map
SELECT k, v FROM UNNEST(map(ARRAY['a', 'b'], ARRAY[1, 2])) AS t (k, v)
-- case: lambdas
SELECT transform(ARRAY[1, 2, 3], x -> x * 2), filter(ARRAY[1, 2, 3], x -> x > 1), reduce(ARRAY[1, 2], 0, (s, x) -> s + x, s -> s), any_match(ARRAY[1], x -> x = 1)
-- case: JSON
SELECT json_extract_scalar(entry, '$.kind'), json_value(entry, 'lax $.kind'), cast(json_extract(entry, '$.tags') AS array(varchar)), json_array_length(json_extract(entry, '$.tags')) FROM logbook
-- case: dates
SELECT date_trunc('month', departed), date_add('day', 7, departed), date_diff('hour', departed, arrived), format_datetime(departed, 'yyyy-MM'), date_format(departed, '%Y-%m'), departed + INTERVAL '1' MONTH, extract(dow FROM departed), year(departed), from_unixtime(0), at_timezone(departed, 'UTC') FROM voyage
-- case: date literals
SELECT DATE '2024-01-02', TIMESTAMP '2024-01-02 03:04:05.000 UTC', INTERVAL '2' DAY, current_date, now(), date_parse('2024-01', '%Y-%m')
-- case: series
SELECT d FROM UNNEST(sequence(DATE '2024-01-01', DATE '2024-01-10', INTERVAL '1' DAY)) AS t (d)
-- case: series as a table function
SELECT * FROM TABLE(sequence(start => 1, stop => 10))
-- case: approximations
SELECT approx_distinct(state), approx_percentile(fare, 0.5), max_by(origin, fare), count_if(fare > 1000), arbitrary(state), histogram(state), array_agg(id ORDER BY id) FILTER (WHERE fare > 1) FROM voyage
-- case: TRY and casts
SELECT try(1 / 0), try_cast(note AS bigint), cast(fare AS decimal(10, 1)), if(fare > 1000, 'create', 'drop'), coalesce(note, 'x'), nullif(state, 'void'), typeof(fare) FROM voyage
-- case: windows
SELECT id, row_number() OVER (PARTITION BY ship_id ORDER BY fare DESC), sum(fare) OVER (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW), first_value(note) IGNORE NULLS OVER (ORDER BY id) FROM voyage
-- case: GROUPING SETS
SELECT state, ship_id, sum(fare), grouping(state, ship_id) FROM voyage GROUP BY GROUPING SETS ((state), (ship_id), ())
-- case: LISTAGG
SELECT ship_id, listagg(origin, ', ') WITHIN GROUP (ORDER BY departed) FROM voyage GROUP BY ship_id
-- case: VALUES
SELECT * FROM (VALUES (1, 'drop'), (2, 'delete')) AS v (a, b)
-- case: MATCH_RECOGNIZE
SELECT * FROM voyage MATCH_RECOGNIZE (PARTITION BY ship_id ORDER BY departed MEASURES LAST(up.fare) AS high, MATCH_NUMBER() AS m ONE ROW PER MATCH AFTER MATCH SKIP PAST LAST ROW PATTERN (strt up+) DEFINE up AS fare > PREV(fare))
-- case: TABLESAMPLE
SELECT count(*) FROM voyage TABLESAMPLE BERNOULLI (50)
-- case: FETCH with ties
SELECT id FROM voyage ORDER BY fare FETCH FIRST 2 ROWS WITH TIES
-- case: OFFSET and LIMIT
SELECT name FROM ship ORDER BY id OFFSET 1 LIMIT 2
-- case: recursive CTE
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT sum(i) FROM n
-- case: rows and maps
SELECT row(1, 'x')[1], map_agg(id, name)[1], cast(row(1, 'x') AS row(a bigint, b varchar)).b, element_at(ARRAY[1], 1) FROM ship
-- case: text functions
SELECT upper(name), substr(name, 1, 2), split_part(name, 'o', 1), regexp_extract(name, '([a-z]+)', 1), regexp_like(name, '^A'), strpos(name, 'o'), concat(name, '-', flag), lpad(flag, 5, '*'), reverse(name), format('%05d', id), to_hex(md5(to_utf8(name))) FROM ship
-- case: EXPLAIN
EXPLAIN (TYPE LOGICAL) SELECT * FROM ship
-- case: set operations
SELECT origin FROM voyage UNION SELECT destination FROM voyage EXCEPT SELECT 'Oslo'
-- case: LATERAL
SELECT s.name, x.n FROM ship s CROSS JOIN LATERAL (SELECT count(*) AS n FROM voyage v WHERE v.ship_id = s.id) x
