-- What a statement may cost.

-- dialect: sqlite
-- allowed: SELECT name FROM customer LIMIT 1000
SELECT name FROM customer LIMIT -1

-- dialect: sqlite
-- refused: limit_not_a_number
SELECT name FROM customer LIMIT (SELECT 5)

-- dialect: sqlite
-- refused: unbounded_recursion
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) SELECT x FROM c

-- dialect: sqlite
-- refused: unbounded_recursion
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x > 0) SELECT x FROM c

-- dialect: sqlite
-- refused: unbounded_recursion
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 90000000) SELECT x FROM c

-- dialect: sqlite
-- allowed
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 90) SELECT x FROM c

-- dialect: sqlite
-- refused: series_too_long
WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c WHERE x < 9000) SELECT count(*) FROM c a, c b

-- dialect: sqlite
-- refused: text_too_long
SELECT length(zeroblob(900000000))

-- dialect: sqlite
-- refused: text_too_long
SELECT printf('%.*c', 900000000, 'x')

-- dialect: sqlite
-- refused: too_many_joins
SELECT 1 FROM staff a, staff b, staff c, staff d, staff e, staff f, staff g, staff h, staff i, staff j, staff k, staff l, staff m, staff n

-- dialect: sqlite
-- refused: series_too_long
WITH a AS (SELECT 1 x UNION ALL SELECT 2), b AS (SELECT p.x FROM a p, a q), c AS (SELECT p.x FROM b p, b q), d AS (SELECT p.x FROM c p, c q), e AS (SELECT p.x FROM d p, d q), f AS (SELECT p.x FROM e p, e q) SELECT count(*) FROM f

-- dialect: sqlite
-- refused: pattern_too_complex
SELECT name FROM customer WHERE name GLOB '*a*a*a*a*a*a*a*a*a*a*b'

-- dialect: duckdb
-- refused: series_too_long
SELECT count(*) FROM range(1000000000000)

-- dialect: duckdb
-- refused: series_too_long
SELECT count(*) FROM range(1000000) a, range(1000000) b

-- dialect: duckdb
-- refused: text_too_long
SELECT repeat('x', 2000000000)

-- dialect: duckdb
-- refused: text_too_long
SELECT 'x'.repeat(2000000000).length()

-- dialect: duckdb
-- refused: text_too_long
SELECT repeat(repeat('x', 90000), 90000)

-- dialect: duckdb
-- allowed: SELECT * FROM (SELECT name FROM customer LIMIT 100 PERCENT) AS limited LIMIT 1000
SELECT name FROM customer LIMIT 100%

-- dialect: duckdb
-- allowed
SELECT repeat('x', 20), rpad(name, 30, '.') FROM customer

-- dialect: postgres
-- refused: series_too_long
SELECT generate_series(1, 30000000)

-- dialect: postgres
-- refused: series_too_long
SELECT g FROM generate_series('2024-01-01'::timestamp, '2024-12-01'::timestamp, interval '1 microsecond') g

-- dialect: postgres
-- refused: pattern_too_complex
SELECT name ~ '(x*)*y' FROM customer

-- dialect: postgres
-- allowed: SELECT name FROM customer LIMIT 1000
SELECT name FROM customer LIMIT ALL

-- dialect: postgres
-- allowed: SELECT name FROM customer ORDER BY id FETCH FIRST 2 ROWS ONLY
SELECT name FROM customer ORDER BY id FETCH FIRST 2 ROWS ONLY

-- dialect: mysql
-- allowed: SELECT name FROM customer LIMIT 1000 OFFSET 0
SELECT name FROM customer LIMIT 0, 18446744073709551615

-- dialect: tsql
-- allowed: SELECT TOP 1000 name FROM customer
SELECT TOP (2147483647) name FROM customer

-- dialect: tsql
-- refused: limit_not_a_number
SELECT TOP 50 PERCENT name FROM customer

-- dialect: snowflake
-- refused: series_too_long
SELECT SEQ4() FROM TABLE(GENERATOR(ROWCOUNT => 1000000000))

-- dialect: bigquery
-- refused: series_too_long
SELECT COUNT(*) FROM UNNEST(GENERATE_ARRAY(1, 1000000)) a, UNNEST(GENERATE_ARRAY(1, 1000000)) b

-- dialect: postgres
-- refused: unconnected_tables
SELECT count(*) FROM staff AS a, staff AS b, staff AS c, staff AS d WHERE a.pay > 3
