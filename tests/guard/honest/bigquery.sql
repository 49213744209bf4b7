-- case: keyword columns
SELECT `select`, o.`from`, `update` FROM harbour.`order` AS o WHERE `group` > 1
-- case: names in one pair of back-ticks
SELECT s.name FROM `harbour.ship` AS s JOIN `harbour.voyage` AS v ON v.ship_id = s.id
-- case: columns by the whole name
SELECT ship.name, voyage.fare FROM harbour.ship, harbour.voyage WHERE ship.id = voyage.ship_id
-- case: EXCEPT and REPLACE
SELECT * EXCEPT (note, state) REPLACE (fare * 2 AS fare) FROM harbour.voyage
-- case: QUALIFY
SELECT id FROM harbour.voyage QUALIFY ROW_NUMBER() OVER (PARTITION BY ship_id ORDER BY fare DESC) = 1
-- case: UNNEST
SELECT x, o FROM UNNEST(['insert', 'drop']) AS x WITH OFFSET AS o ORDER BY o
-- case: UNNEST of a computed array
SELECT s.id, part FROM harbour.ship s, UNNEST(SPLIT(s.name, ' ')) AS part
-- case: structs
SELECT STRUCT(1 AS a, 'drop' AS b).b, STRUCT<x INT64, y STRING>(1, 'z').x
-- case: arrays
SELECT [1, 2, 3][OFFSET(0)], ARRAY_LENGTH([1, 2]), ARRAY(SELECT name FROM harbour.ship ORDER BY name), ARRAY_TO_STRING(['a', 'b'], '-'), [1, 2][SAFE_OFFSET(9)]
-- case: aggregates of arrays
SELECT ship_id, ARRAY_AGG(origin IGNORE NULLS ORDER BY departed LIMIT 2), STRING_AGG(DISTINCT state, ', ' ORDER BY state) FROM harbour.voyage GROUP BY ship_id
-- case: rows from arrays of structs
SELECT e.k, e.v FROM UNNEST([STRUCT('a' AS k, 1 AS v), ('b', 2)]) AS e
-- case: date functions
SELECT DATE_TRUNC(DATE(departed), MONTH), DATE_ADD(DATE '2024-01-31', INTERVAL 1 MONTH), TIMESTAMP_DIFF(arrived, departed, HOUR), EXTRACT(DAYOFWEEK FROM departed), FORMAT_TIMESTAMP('%Y-%m', departed), DATE_DIFF(CURRENT_DATE(), DATE(departed), DAY), TIMESTAMP_TRUNC(departed, WEEK(MONDAY)), LAST_DAY(DATE(departed), MONTH) FROM harbour.voyage
-- case: parsing dates
SELECT PARSE_DATE('%d/%m/%Y', '02/01/2024'), SAFE.PARSE_DATE('%Y', 'x'), DATETIME(2024, 1, 2, 3, 4, 5), TIMESTAMP('2024-01-02 00:00:00+00'), UNIX_SECONDS(TIMESTAMP '2024-01-02')
-- case: series of dates
SELECT d, COUNT(v.id) FROM UNNEST(GENERATE_DATE_ARRAY('2024-01-01', '2024-01-10')) AS d LEFT JOIN harbour.voyage v ON DATE(v.departed) = d GROUP BY d ORDER BY d
-- case: series of months
SELECT m FROM UNNEST(GENERATE_DATE_ARRAY(DATE '2024-01-01', DATE '2024-12-01', INTERVAL 1 MONTH)) AS m
-- case: series as long as an array
SELECT n, i FROM (SELECT name AS n, SPLIT(name, '') AS c FROM harbour.ship), UNNEST(GENERATE_ARRAY(0, ARRAY_LENGTH(c) - 1)) AS i
-- case: safe functions
SELECT SAFE_CAST(note AS INT64), SAFE_DIVIDE(fare, 0), SAFE.SUBSTR(note, -5), IEEE_DIVIDE(1, 0) IS NOT NULL, IFNULL(note, 'none') FROM harbour.voyage
-- case: casts
SELECT CAST(fare AS STRING), CAST('1' AS INT64), CAST('2024-01-02' AS DATE), CAST(fare AS NUMERIC), CAST(departed AS STRING FORMAT 'YYYY-MM') FROM harbour.voyage
-- case: JSON
SELECT JSON_VALUE(entry, '$.kind'), JSON_QUERY(entry, '$.tags'), JSON_EXTRACT_SCALAR(entry, '$.wind'), JSON_VALUE_ARRAY(entry, '$.tags'), TO_JSON_STRING(STRUCT(id, ship_id)) FROM harbour.logbook
-- case: JSON fields by name
SELECT entry.kind, entry['wind'] FROM harbour.logbook
-- case: regular expressions
SELECT REGEXP_CONTAINS(name, r'^[AB]'), REGEXP_EXTRACT(name, r'([a-z]+)'), REGEXP_REPLACE(name, r'o', '0'), name LIKE 'A%' FROM harbour.ship
-- case: strings of every kind
SELECT r'\d+; DROP', '''it's; DROP TABLE x''', "double", b'bytes', 'it\'s', """tri"ple"""
-- case: comments
SELECT 1 # drop
, 2 -- delete
, /* update */ 3
-- case: windows
SELECT id, LAG(fare) OVER (PARTITION BY ship_id ORDER BY departed), SUM(fare) OVER w, PERCENTILE_CONT(fare, 0.5) OVER (PARTITION BY state) FROM harbour.voyage WINDOW w AS (ORDER BY id ROWS BETWEEN 1 PRECEDING AND CURRENT ROW)
-- case: approximations
SELECT APPROX_COUNT_DISTINCT(state), APPROX_QUANTILES(fare, 4)[OFFSET(2)], APPROX_TOP_COUNT(origin, 2), COUNTIF(fare > 1000), LOGICAL_OR(fare > 1), ANY_VALUE(state HAVING MAX fare) FROM harbour.voyage
-- case: set operations
SELECT origin FROM harbour.voyage UNION DISTINCT SELECT destination FROM harbour.voyage EXCEPT DISTINCT SELECT 'Oslo'
-- case: recursive CTE
WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 5) SELECT SUM(i) FROM n
-- case: PIVOT
SELECT * FROM (SELECT ship_id, state, fare FROM harbour.voyage) PIVOT (SUM(fare) FOR state IN ('done', 'open'))
-- case: UNPIVOT
SELECT * FROM (SELECT id, tonnage, captain_id FROM harbour.ship) UNPIVOT (amount FOR what IN (tonnage, captain_id))
-- case: pipe syntax
FROM harbour.voyage |> WHERE fare > 600 |> AGGREGATE SUM(fare) AS total GROUP BY ship_id |> ORDER BY total DESC |> LIMIT 2
-- case: pipe with EXTEND and SELECT
FROM harbour.ship |> EXTEND tonnage * 2 AS twice |> SELECT name, twice
-- case: GROUP BY ROLLUP and ALL
SELECT state, ship_id, SUM(fare) FROM harbour.voyage GROUP BY ROLLUP (state, ship_id)
-- case: GROUP BY ALL
SELECT state, COUNT(*) AS n FROM harbour.voyage GROUP BY ALL ORDER BY n DESC
-- case: IN UNNEST
SELECT name FROM harbour.ship WHERE flag IN UNNEST(['NO', 'GR'])
-- case: correlated sub-query
SELECT name, (SELECT MAX(fare) FROM harbour.voyage v WHERE v.ship_id = s.id) AS best FROM harbour.ship s
-- case: IF and CASE
SELECT IF(fare > 1000, 'create', 'drop'), CASE state WHEN 'done' THEN 1 ELSE 0 END, NULLIF(state, 'void'), COALESCE(note, 'x'), GREATEST(fare, 1), MOD(id, 2), DIV(7, 2) FROM harbour.voyage
-- case: TABLESAMPLE
SELECT * FROM harbour.voyage TABLESAMPLE SYSTEM (10 PERCENT)
-- case: partition pseudo-columns
SELECT COUNT(*) FROM harbour.voyage WHERE _PARTITIONDATE >= '2024-01-01' AND _PARTITIONTIME < TIMESTAMP '2024-02-01'
-- case: hashes and identifiers
SELECT TO_HEX(SHA256(name)), FARM_FINGERPRINT(name), GENERATE_UUID(), MD5(name) FROM harbour.ship
-- case: text functions
SELECT UPPER(name), SUBSTR(name, 1, 2), CONCAT(name, '-', flag), LPAD(flag, 5, '*'), TRIM(name), STRPOS(name, 'o'), REVERSE(name), INITCAP(name), FORMAT('%05d', id), ENDS_WITH(name, 'a'), CONTAINS_SUBSTR(name, 'or'), name || flag FROM harbour.ship
-- case: geography
SELECT ST_DISTANCE(ST_GEOGPOINT(5, 60), ST_GEOGPOINT(10, 59)), ST_ASTEXT(ST_GEOGPOINT(1, 2))
-- case: ranges
SELECT RANGE(DATE '2024-01-01', DATE '2024-02-01'), RANGE_CONTAINS(RANGE(DATE '2024-01-01', NULL), DATE '2024-03-01')
