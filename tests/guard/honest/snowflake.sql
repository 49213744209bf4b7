-- case: keyword columns
SELECT "select", o."from", "update" AS "delete" FROM "order" o
-- case: names in any case
SELECT SHIP.NAME, s2."name" FROM Ship JOIN PUBLIC.SHIP s2 ON s2.ID = SHIP.ID
-- case: semi-structured paths
SELECT entry:kind::STRING, entry:by.id::INT, entry['wind'], entry:tags[0]::STRING, GET_PATH(entry, 'by.id') FROM logbook
-- case: FLATTEN
SELECT l.id, f.value::STRING, f.index FROM logbook l, LATERAL FLATTEN(INPUT => l.entry:tags) f
-- case: FLATTEN as a table
SELECT f.key, f.value FROM TABLE(FLATTEN(INPUT => PARSE_JSON('{"a": 1}'))) f
-- case: outer FLATTEN
SELECT l.id, t.value FROM logbook l, LATERAL FLATTEN(INPUT => l.entry:tags, OUTER => TRUE) t
-- case: QUALIFY
SELECT id, fare FROM voyage QUALIFY ROW_NUMBER() OVER (PARTITION BY ship_id ORDER BY fare DESC) = 1
-- case: IFF, NVL, ZEROIFNULL
SELECT IFF(fare > 1000, 'create', 'drop'), NVL(note, 'none'), NVL2(note, 1, 0), ZEROIFNULL(fare), DIV0(fare, 0), DECODE(state, 'done', 1, 0), EQUAL_NULL(note, NULL) FROM voyage
-- case: dates
SELECT DATE_TRUNC('MONTH', departed), DATEADD(day, -7, CURRENT_DATE()), DATEDIFF('hour', departed, arrived), TO_CHAR(departed, 'YYYY-MM'), DAYNAME(departed), LAST_DAY(departed), DATE_PART(week, departed), MONTHS_BETWEEN(arrived, departed), YEAR(departed), TRUNC(departed, 'MONTH') FROM voyage
-- case: timestamps
SELECT CONVERT_TIMEZONE('UTC', 'Europe/Oslo', departed), TO_TIMESTAMP_NTZ('2024-01-02 03:04:05'), departed::DATE, TIME_SLICE(departed, 2, 'WEEK'), SYSDATE(), CURRENT_TIMESTAMP FROM voyage
-- case: conversions
SELECT TRY_TO_NUMBER(note), TO_NUMBER('12.5', 10, 2), fare::NUMBER(10, 1), TO_VARCHAR(fare), TRY_CAST(note AS DATE), TO_DATE('02/01/2024', 'DD/MM/YYYY'), TRY_PARSE_JSON(note) FROM voyage
-- case: LISTAGG and ARRAY_AGG
SELECT ship_id, LISTAGG(DISTINCT state, ', ') WITHIN GROUP (ORDER BY state), ARRAY_AGG(origin) WITHIN GROUP (ORDER BY departed) FROM voyage GROUP BY ship_id
-- case: objects and arrays
SELECT OBJECT_CONSTRUCT('n', name, 'f', flag), ARRAY_CONSTRUCT(1, 2), ARRAY_SIZE(ARRAY_CONSTRUCT(1)), ARRAY_CONTAINS('a'::VARIANT, ARRAY_CONSTRUCT('a')), OBJECT_KEYS(OBJECT_CONSTRUCT('a', 1)) FROM ship
-- case: object of all columns
SELECT OBJECT_CONSTRUCT(*) FROM ship
-- case: dollar quotes
SELECT $$it's; DROP TABLE ship; --$$ AS text
-- case: comments
SELECT 1 // drop it
, 2 -- delete
, /* update */ 3
-- case: EXCLUDE, RENAME, ILIKE
SELECT * EXCLUDE (note, state) RENAME (fare AS price) FROM voyage
-- case: columns by pattern
SELECT * ILIKE '%name%' FROM ship
-- case: GROUP BY ALL
SELECT state, SUM(fare) FROM voyage GROUP BY ALL
-- case: ILIKE ANY and LIKE ALL
SELECT name FROM ship WHERE name ILIKE ANY ('a%', 'b%') AND name LIKE ALL ('%o%', '%r%')
-- case: RLIKE and REGEXP
SELECT REGEXP_REPLACE(name, 'o', '0'), REGEXP_SUBSTR(name, '[a-z]+'), name RLIKE '^A.*', REGEXP_COUNT(name, 'o') FROM ship
-- case: SAMPLE
SELECT * FROM voyage SAMPLE BERNOULLI (10)
-- case: TABLESAMPLE rows
SELECT * FROM voyage TABLESAMPLE (3 ROWS)
-- case: GENERATOR
SELECT SEQ4() AS n, DATEADD(day, SEQ4(), '2024-01-01'::DATE) FROM TABLE(GENERATOR(ROWCOUNT => 31))
-- case: generated calendar
WITH days AS (SELECT DATEADD('day', ROW_NUMBER() OVER (ORDER BY NULL) - 1, DATE '2024-01-01') AS d FROM TABLE(GENERATOR(ROWCOUNT => 90))) SELECT d, COUNT(v.id) FROM days LEFT JOIN voyage v ON v.departed::DATE = d GROUP BY d
-- case: PIVOT
SELECT * FROM (SELECT ship_id, state, fare FROM voyage) PIVOT (SUM(fare) FOR state IN ('done', 'open')) AS p
-- case: PIVOT of any value
SELECT * FROM (SELECT ship_id, state, fare FROM voyage) PIVOT (SUM(fare) FOR state IN (ANY ORDER BY state))
-- case: UNPIVOT
SELECT * FROM (SELECT id, tonnage, captain_id FROM ship) UNPIVOT (amount FOR what IN (tonnage, captain_id))
-- case: MATCH_RECOGNIZE
SELECT * FROM voyage MATCH_RECOGNIZE (PARTITION BY ship_id ORDER BY departed MEASURES FIRST(up.fare) AS low, LAST(up.fare) AS high, MATCH_NUMBER() AS m ONE ROW PER MATCH PATTERN (start_row up+) DEFINE up AS fare > PREV(fare))
-- case: ASOF join
SELECT l.id, v.id FROM logbook l ASOF JOIN voyage v MATCH_CONDITION (l.written >= v.departed) ON l.ship_id = v.ship_id
-- case: LATERAL
SELECT s.name, x.fare FROM ship s, LATERAL (SELECT fare FROM voyage v WHERE v.ship_id = s.id ORDER BY fare DESC LIMIT 1) x
-- case: VALUES
SELECT column1, column2 FROM VALUES (1, 'drop'), (2, 'delete')
-- case: VALUES with names
SELECT v.a FROM (VALUES (1, 'x'), (2, 'y')) AS v (a, b)
-- case: recursive CTE
WITH RECURSIVE chain (id, name, depth) AS (SELECT id, name, 0 FROM crew WHERE boss_id IS NULL UNION ALL SELECT c.id, c.name, chain.depth + 1 FROM crew c JOIN chain ON c.boss_id = chain.id) SELECT * FROM chain
-- case: windows
SELECT id, LAG(fare) IGNORE NULLS OVER (ORDER BY id), RATIO_TO_REPORT(fare) OVER (PARTITION BY state), CONDITIONAL_TRUE_EVENT(fare > 1000) OVER (ORDER BY id), NTH_VALUE(fare, 2) FROM FIRST OVER (ORDER BY id) FROM voyage
-- case: percentiles
SELECT MEDIAN(fare), PERCENTILE_CONT(0.9) WITHIN GROUP (ORDER BY fare), APPROX_COUNT_DISTINCT(state), APPROX_PERCENTILE(fare, 0.5), MODE(state), MAX_BY(origin, fare) FROM voyage
-- case: MINUS and set operations
SELECT origin FROM voyage UNION SELECT destination FROM voyage MINUS SELECT 'Oslo'
-- case: TOP
SELECT TOP 2 name FROM ship ORDER BY tonnage DESC
-- case: FETCH
SELECT name FROM ship ORDER BY id OFFSET 1 ROWS FETCH NEXT 2 ROWS ONLY
-- case: GROUPING SETS
SELECT state, ship_id, SUM(fare), GROUPING_ID(state, ship_id) FROM voyage GROUP BY GROUPING SETS ((state), (ship_id), ())
-- case: alias reused in the same SELECT
SELECT fare * 2 AS twice, twice + 1 AS more FROM voyage WHERE twice > 1000
-- case: higher-order functions
SELECT FILTER(ARRAY_CONSTRUCT(1, 2, 3), x -> x > 1), TRANSFORM(ARRAY_CONSTRUCT(1, 2), x INT -> x * 2), REDUCE(ARRAY_CONSTRUCT(1, 2), 0, (acc, x) -> acc + x)
-- case: text functions
SELECT UPPER(name), SPLIT_PART(name, 'o', 1), CONTAINS(name, 'or'), STARTSWITH(name, 'A'), LPAD(id, 3, '0'), INITCAP(name), CONCAT_WS('-', id, name), CHARINDEX('o', name), INSERT(name, 1, 1, 'Z'), REPLACE(name, 'o', '0'), name || flag, STRTOK(name, ' ', 1), EDITDISTANCE(name, 'Bora') FROM ship
-- case: hashes
SELECT MD5(name), SHA2(name, 256), HASH(name), UUID_STRING(), RANDOM() FROM ship
-- case: EXPLAIN
EXPLAIN SELECT * FROM ship WHERE id = 1
-- case: EXPLAIN USING JSON
EXPLAIN USING JSON SELECT name FROM ship
-- case: union by name | not run: newer than the parser knows
SELECT 1 AS a UNION ALL BY NAME SELECT 2 AS a
-- case: trailing comma
SELECT id, name, FROM ship
