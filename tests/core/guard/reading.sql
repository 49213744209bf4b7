-- Queries that only read, in every dialect: allowed.

-- dialect: sqlite
-- allowed: SELECT name FROM customer LIMIT 1000
SELECT name FROM customer

-- dialect: sqlite
-- allowed: SELECT name FROM customer LIMIT 10
SELECT name FROM customer LIMIT 10;

-- dialect: sqlite
-- allowed: SELECT name FROM customer LIMIT 1000
SELECT name FROM customer -- DROP TABLE customer
LIMIT 50000

-- dialect: sqlite
-- allowed: SELECT COUNT(*) AS "count(*)" FROM customer
SELECT count(*) FROM customer

-- dialect: sqlite
-- allowed: SELECT name FROM customer WHERE city = 'Bonn' LIMIT 1000
SELECT name FROM customer WHERE city = "Bonn"

-- dialect: sqlite
-- allowed: SELECT c.name FROM customer AS c, purchase AS p WHERE p.customer_id = c.id LIMIT 1000
SELECT c.name FROM customer c, purchase p WHERE p.customer_id = c.id

-- dialect: sqlite
-- allowed
SELECT "customer"."name", rowid FROM customer WHERE city LIKE '%DELETE FROM%' OR name = ''';--'

-- dialect: sqlite
-- allowed
WITH RECURSIVE line(id, depth) AS (SELECT id, 0 FROM staff WHERE boss_id IS NULL UNION ALL SELECT s.id, depth + 1 FROM staff s JOIN line ON s.boss_id = line.id) SELECT depth, count(*) FROM line GROUP BY depth

-- dialect: sqlite
-- allowed
SELECT city, count(*) AS n FROM customer GROUP BY city HAVING n > 1 ORDER BY n DESC

-- dialect: sqlite
-- allowed: EXPLAIN QUERY PLAN SELECT name FROM customer
EXPLAIN query plan SELECT name FROM customer

-- dialect: sqlite
-- allowed
SELECT name FROM customer EXCEPT SELECT name FROM staff ORDER BY 1

-- dialect: sqlite
-- allowed
VALUES (1, 'delete'), (2, 'update')

-- dialect: duckdb
-- allowed: SELECT * FROM customer LIMIT 1000
FROM customer

-- dialect: duckdb
-- allowed
SELECT c.name, l.amount FROM customer c, LATERAL (SELECT amount FROM purchase p WHERE p.customer_id = c.id LIMIT 1) l

-- dialect: duckdb
-- allowed
SELECT date_trunc('month', bought) AS m, sum(amount) FROM purchase GROUP BY ALL ORDER BY ALL

-- dialect: duckdb
-- allowed
SELECT list_transform([1, 2], lambda x: x * 2), [y + 1 FOR y IN [1, 2]], {'a': 1}.a

-- dialect: duckdb
-- allowed
SELECT d.range AS day FROM range(DATE '2024-01-01', DATE '2024-02-01', INTERVAL 1 DAY) d

-- dialect: postgres
-- allowed
SELECT DISTINCT ON (customer_id) customer_id, amount FROM purchase ORDER BY customer_id, amount DESC

-- dialect: postgres
-- allowed
SELECT e.key, e.value FROM visit v, jsonb_each(v.payload) AS e WHERE payload ->> 'kind' = 'x'

-- dialect: postgres
-- allowed
SELECT d::date FROM generate_series('2024-01-01'::date, '2024-12-01'::date, interval '1 month') AS d

-- dialect: postgres
-- allowed
SELECT c.name FROM customer c WHERE EXISTS (SELECT 1 FROM purchase p WHERE p.customer_id = c.id AND p.amount > (SELECT avg(amount) FROM purchase))

-- dialect: postgres
-- allowed
SELECT pg_catalog.upper(name), name FROM public.customer

-- dialect: postgres
-- allowed: SELECT * FROM large_purchase LIMIT 1000
TABLE large_purchase

-- dialect: postgres
-- refused: unknown_column
SELECT id, total FROM large_purchase

-- dialect: mysql
-- allowed
SELECT `name`, IF(city = "Rome", 1, 0) FROM customer WHERE name REGEXP '^[AB]' GROUP BY name WITH ROLLUP

-- dialect: mysql
-- allowed
SELECT 'it''s # not -- a comment', INSERT(name, 1, 1, 'Z') FROM customer # the end

-- dialect: mysql
-- allowed
SELECT 10 - -3

-- dialect: tsql
-- allowed: SELECT TOP 1000 [name] FROM customer
SELECT [name] FROM customer

-- dialect: tsql
-- allowed: SELECT TOP 5 WITH TIES name FROM dbo.customer ORDER BY id
SELECT TOP (5) WITH TIES name FROM dbo.customer ORDER BY id

-- dialect: tsql
-- allowed
SELECT c.name, x.amount FROM customer c OUTER APPLY (SELECT TOP 1 amount FROM purchase p WHERE p.customer_id = c.id) x

-- dialect: bigquery
-- allowed
SELECT * EXCEPT (email) FROM shop.customer QUALIFY ROW_NUMBER() OVER (PARTITION BY city ORDER BY id) = 1

-- dialect: bigquery
-- allowed
FROM shop.purchase |> WHERE amount > 10 |> SELECT id, amount

-- dialect: snowflake
-- allowed
SELECT payload:kind::STRING, f.value FROM visit, LATERAL FLATTEN(input => payload:items) f

-- dialect: trino
-- allowed
SELECT approx_distinct(city), try(CAST(remark AS bigint)) FROM customer JOIN purchase ON customer.id = customer_id GROUP BY 2

-- dialect: postgres
-- allowed
SELECT json_agg(t) FROM (SELECT id, name FROM customer) t

-- dialect: postgres
-- allowed
SELECT a, b FROM ROWS FROM (generate_series(1, 2), generate_series(1, 3)) AS t(a, b)

-- dialect: sqlite
-- allowed
WITH RECURSIVE part(rest) AS (SELECT remark || ',' FROM purchase UNION ALL SELECT substr(rest, instr(rest, ',') + 1) FROM part WHERE rest <> '') SELECT rest FROM part

-- dialect: mysql
-- allowed
SELECT 1 FROM DUAL

-- dialect: mysql
-- allowed: SELECT id FROM staff WHERE id = 1 - -1 LIMIT 1000
SELECT id FROM staff WHERE id=1--1

-- dialect: postgres
-- allowed: SELECT CURRENT_TIME, now(), now() - at FROM visit LIMIT 1000
SELECT current_time, now(), now() - at FROM visit

-- dialect: postgres
-- allowed: SELECT char_length(name), name ^@ 'A', COUNT(*) FILTER(WHERE id > 1) FROM staff GROUP BY name LIMIT 1000
SELECT char_length(name), name ^@ 'A', count(*) FILTER (WHERE id > 1) FROM staff GROUP BY name

-- dialect: mysql
-- allowed: SELECT utc_date() AS `utc_date`, id FROM staff LIMIT 1000
SELECT utc_date, id FROM staff
