-- Statements of somebody who may see: staff with pay only in averages of three or more, customers of their own city
-- with their e-mail address in part and the year they joined, purchases of those customers, visits without payload.
-- The one statement of the policy with a list of attributes and those that cannot be read are in the test beside this.

-- dialect: sqlite
-- allowed: SELECT * FROM (SELECT id AS id, boss_id AS boss_id, name AS name, NULL AS pay FROM staff) AS staff LIMIT 1000
SELECT * FROM staff

-- dialect: sqlite
-- allowed: SELECT name, email FROM (SELECT name AS name, CASE WHEN email IS NULL THEN NULL WHEN INSTR(CAST(email AS TEXT), '@') > 1 THEN SUBSTRING(CAST(email AS TEXT), 1, 1) || '***' || SUBSTRING(CAST(email AS TEXT), INSTR(CAST(email AS TEXT), '@'), LENGTH(CAST(email AS TEXT))) WHEN LENGTH(CAST(email AS TEXT)) <= 2 THEN '***' ELSE SUBSTRING(CAST(email AS TEXT), 1, 1) || '***' END AS email FROM customer WHERE (customer.city = 'Bonn')) AS customer LIMIT 1000
SELECT name, email FROM customer

-- dialect: sqlite
-- allowed: SELECT c.name FROM (SELECT id AS id, name AS name FROM customer WHERE (customer.city = 'Bonn')) AS c JOIN (SELECT id AS id, name AS name FROM customer WHERE (customer.city = 'Bonn')) AS d ON d.id = c.id LIMIT 1000
SELECT c.name FROM customer c JOIN customer d ON d.id = c.id

-- dialect: sqlite
-- allowed: SELECT COUNT(*) AS "count(*)" FROM (SELECT id AS id FROM purchase WHERE (purchase.customer_id IN (SELECT id FROM customer WHERE city = 'Bonn'))) AS purchase
SELECT count(*) FROM purchase

-- dialect: sqlite
-- allowed: SELECT p.amount FROM (SELECT customer_id AS customer_id, amount AS amount FROM purchase WHERE (purchase.customer_id IN (SELECT id FROM customer WHERE city = 'Bonn'))) AS p WHERE EXISTS(SELECT 1 FROM (SELECT id AS id FROM customer WHERE (customer.city = 'Bonn')) AS c WHERE c.id = p.customer_id) LIMIT 1000
SELECT p.amount FROM purchase AS p WHERE EXISTS (SELECT 1 FROM customer AS c WHERE c.id = p.customer_id)

-- dialect: sqlite
-- allowed: SELECT name FROM (SELECT id AS id, name AS name FROM customer WHERE (customer.city = 'Bonn') LIMIT -1) AS customer WHERE abs(id) > 1 LIMIT 1000
SELECT name FROM customer WHERE abs(id) > 1

-- dialect: sqlite
-- allowed: SELECT name FROM (SELECT name AS name FROM customer WHERE (customer.city = 'Bonn')) AS customer UNION SELECT name FROM (SELECT name AS name FROM staff) AS staff LIMIT 1000
SELECT name FROM customer UNION SELECT name FROM staff

-- dialect: sqlite
-- allowed: SELECT customer.name FROM (SELECT name AS name FROM main.customer WHERE (customer.city = 'Bonn')) AS customer LIMIT 1000
SELECT main.customer.name FROM main.customer

-- dialect: sqlite
-- allowed: SELECT id, at FROM (SELECT id AS id, at AS at FROM visit) AS visit LIMIT 1000
SELECT id, at FROM visit

-- dialect: duckdb
-- allowed: SELECT * EXCLUDE ("at") FROM (SELECT id, "at" FROM visit) AS visit LIMIT 1000
SELECT * EXCLUDE (at) FROM visit

-- dialect: sqlite
-- refused: unknown_column
SELECT payload FROM visit

-- dialect: sqlite
-- refused: unknown_table
SELECT * FROM large_purchase

-- dialect: sqlite
-- refused: masked_column
SELECT name FROM customer WHERE email = 'ada@example.com'

-- dialect: sqlite
-- refused: masked_column
SELECT name FROM customer ORDER BY email

-- dialect: sqlite
-- refused: masked_column
SELECT email, count(*) FROM customer GROUP BY email

-- dialect: sqlite
-- refused: masked_column
SELECT e FROM (SELECT email AS e FROM customer) WHERE e LIKE 'a%'

-- dialect: sqlite
-- allowed: SELECT name FROM (SELECT name AS name, CASE WHEN email IS NULL THEN NULL WHEN INSTR(CAST(email AS TEXT), '@') > 1 THEN SUBSTRING(CAST(email AS TEXT), 1, 1) || '***' || SUBSTRING(CAST(email AS TEXT), INSTR(CAST(email AS TEXT), '@'), LENGTH(CAST(email AS TEXT))) WHEN LENGTH(CAST(email AS TEXT)) <= 2 THEN '***' ELSE SUBSTRING(CAST(email AS TEXT), 1, 1) || '***' END AS email FROM customer WHERE (customer.city = 'Bonn')) AS customer WHERE email IS NULL LIMIT 1000
SELECT name FROM customer WHERE email IS NULL

-- dialect: sqlite
-- allowed: SELECT joined, COUNT(*) AS "count(*)" FROM (SELECT DATE(joined, 'start of year') AS joined FROM customer WHERE (customer.city = 'Bonn')) AS customer GROUP BY joined ORDER BY joined LIMIT 1000
SELECT joined, count(*) FROM customer GROUP BY joined ORDER BY joined

-- dialect: sqlite
-- allowed: SELECT pay FROM (SELECT NULL AS pay FROM staff) AS staff LIMIT 1000
SELECT pay FROM staff

-- dialect: sqlite
-- refused: masked_column
SELECT pay * 2 FROM staff

-- dialect: sqlite
-- allowed: SELECT boss_id, CASE WHEN COUNT(*) >= 3 THEN AVG("quaestor_unmasked_pay") END AS "avg(pay)" FROM (SELECT boss_id AS boss_id, NULL AS pay, pay AS "quaestor_unmasked_pay" FROM staff) AS staff GROUP BY boss_id LIMIT 1000
SELECT boss_id, avg(pay) FROM staff GROUP BY boss_id

-- dialect: sqlite
-- refused: masked_column
SELECT max(pay) FROM staff

-- dialect: sqlite
-- refused: masked_column
SELECT avg(s.pay) FROM staff s JOIN visit v ON 1 = 1

-- dialect: sqlite
-- refused: masked_column
SELECT avg(pay) OVER (PARTITION BY id) FROM staff

-- dialect: sqlite
-- refused: masked_column
SELECT sum(pay) FILTER (WHERE name = 'Ada') FROM staff

-- dialect: sqlite
-- refused: masked_column
SELECT avg(CASE WHEN name = 'Ada' THEN pay END) FROM staff

-- dialect: sqlite
-- allowed: SELECT *, (SELECT CASE WHEN COUNT(*) >= 3 THEN AVG("quaestor_unmasked_pay") END AS "AVG(pay)" FROM (SELECT NULL AS pay, pay AS "quaestor_unmasked_pay" FROM staff) AS staff) AS "(SELECT avg(pay) FROM staff)" FROM (SELECT id AS id, at AS at FROM visit) AS visit LIMIT 1000
SELECT *, (SELECT avg(pay) FROM staff) FROM visit

-- dialect: sqlite
-- refused: masked_column
SELECT *, avg(pay) FROM staff

-- dialect: sqlite
-- allowed: WITH customer AS (SELECT 1 AS id) SELECT id FROM customer LIMIT 1000
WITH customer AS (SELECT 1 AS id) SELECT id FROM customer

-- dialect: sqlite
-- refused: name_taken
WITH customer AS (SELECT 7 AS id, 'Rome' AS city) SELECT amount FROM purchase

-- dialect: sqlite
-- refused: unknown_column
SELECT quaestor_unmasked_pay FROM staff

-- dialect: postgres
-- allowed: WITH "Customer" AS (SELECT 1 AS id) SELECT id FROM "Customer" LIMIT 1000
WITH "Customer" AS (SELECT 1 AS id) SELECT id FROM customer

-- dialect: postgres
-- allowed: SELECT c.name FROM (SELECT id, name FROM public.customer WHERE (customer.city = 'Bonn') OFFSET 0) AS c, LATERAL (SELECT amount FROM (SELECT customer_id, amount FROM purchase WHERE (purchase.customer_id IN (SELECT id FROM customer WHERE city = 'Bonn')) OFFSET 0) AS purchase WHERE customer_id = c.id LIMIT 1) AS p LIMIT 1000
SELECT c.name FROM public.customer c, LATERAL (SELECT amount FROM purchase WHERE customer_id = c.id LIMIT 1) p

-- dialect: postgres
-- allowed: SELECT name FROM (SELECT id, name FROM customer WHERE (customer.city = 'Bonn') OFFSET 0) AS customer WHERE 1 / id > 0 LIMIT 1000
SELECT name FROM customer WHERE 1 / id > 0

-- dialect: postgres
-- allowed: SELECT email FROM (SELECT CASE WHEN email IS NULL THEN NULL WHEN POSITION('@' IN CAST(email AS TEXT)) > 1 THEN CONCAT(SUBSTRING(CAST(email AS TEXT) FROM 1 FOR 1), '***', SUBSTRING(CAST(email AS TEXT) FROM POSITION('@' IN CAST(email AS TEXT)) FOR LENGTH(CAST(email AS TEXT)))) WHEN LENGTH(CAST(email AS TEXT)) <= 2 THEN '***' ELSE CONCAT(SUBSTRING(CAST(email AS TEXT) FROM 1 FOR 1), '***') END AS email FROM customer WHERE (customer.city = 'Bonn')) AS customer LIMIT 1000
SELECT email FROM customer

-- dialect: postgres
-- allowed: SELECT joined FROM (SELECT CAST(DATE_TRUNC('YEAR', CAST(joined AS TIMESTAMP)) AS DATE) AS joined FROM customer WHERE (customer.city = 'Bonn')) AS customer LIMIT 1000
SELECT joined FROM customer

-- dialect: postgres
-- refused: whole_row
SELECT c FROM customer c

-- dialect: postgres
-- allowed: SELECT CASE WHEN COUNT(*) >= 3 THEN AVG("quaestor_unmasked_pay") END AS "avg" FROM (SELECT NULL AS pay, pay AS "quaestor_unmasked_pay" FROM staff) AS staff HAVING CASE WHEN COUNT(*) >= 3 THEN AVG("quaestor_unmasked_pay") END > 10 LIMIT 1000
SELECT avg(pay) FROM staff HAVING avg(pay) > 10

-- dialect: mysql
-- allowed: SELECT name, joined FROM (SELECT id, name, MAKEDATE(YEAR(joined), 1) AS joined FROM customer WHERE (customer.city = 'Bonn') LIMIT 18446744073709551615) AS customer WHERE id + 1 > 1 LIMIT 1000
SELECT name, joined FROM customer WHERE id + 1 > 1

-- dialect: mysql
-- allowed: SELECT email FROM (SELECT CASE WHEN email IS NULL THEN NULL WHEN LOCATE('@', CAST(email AS CHAR)) > 1 THEN CONCAT(COALESCE(SUBSTRING(CAST(email AS CHAR), 1, 1), ''), '***', COALESCE(SUBSTRING(CAST(email AS CHAR), LOCATE('@', CAST(email AS CHAR)), CHAR_LENGTH(CAST(email AS CHAR))), '')) WHEN CHAR_LENGTH(CAST(email AS CHAR)) <= 2 THEN '***' ELSE CONCAT(COALESCE(SUBSTRING(CAST(email AS CHAR), 1, 1), ''), '***') END AS email FROM customer WHERE (customer.city = 'Bonn')) AS customer LIMIT 1000
SELECT email FROM customer

-- dialect: duckdb
-- allowed: SELECT COLUMNS('e.*') FROM (SELECT id, name, city, CASE WHEN email IS NULL THEN NULL WHEN STRPOS(CAST(email AS TEXT), '@') > 1 THEN CONCAT(SUBSTRING(CAST(email AS TEXT), 1, 1), '***', SUBSTRING(CAST(email AS TEXT), STRPOS(CAST(email AS TEXT), '@'), LENGTH(CAST(email AS TEXT)))) WHEN LENGTH(CAST(email AS TEXT)) <= 2 THEN '***' ELSE CONCAT(SUBSTRING(CAST(email AS TEXT), 1, 1), '***') END AS email, CAST(DATE_TRUNC('YEAR', CAST(joined AS TIMESTAMP)) AS DATE) AS joined FROM customer WHERE (customer.city = 'Bonn') LIMIT 9223372036854775807) AS customer LIMIT 1000
SELECT COLUMNS('e.*') FROM customer

-- dialect: duckdb
-- allowed: SELECT * FROM (PIVOT (SELECT id, name, city, CASE WHEN email IS NULL THEN NULL WHEN STRPOS(CAST(email AS TEXT), '@') > 1 THEN CONCAT(SUBSTRING(CAST(email AS TEXT), 1, 1), '***', SUBSTRING(CAST(email AS TEXT), STRPOS(CAST(email AS TEXT), '@'), LENGTH(CAST(email AS TEXT)))) WHEN LENGTH(CAST(email AS TEXT)) <= 2 THEN '***' ELSE CONCAT(SUBSTRING(CAST(email AS TEXT), 1, 1), '***') END AS email, CAST(DATE_TRUNC('YEAR', CAST(joined AS TIMESTAMP)) AS DATE) AS joined FROM customer WHERE (customer.city = 'Bonn') LIMIT 9223372036854775807) AS customer ON city USING COUNT(*)) AS limited LIMIT 1000
PIVOT customer ON city USING count(*)

-- dialect: duckdb
-- allowed: SELECT * FROM (SELECT id, name, city, CASE WHEN email IS NULL THEN NULL WHEN STRPOS(CAST(email AS TEXT), '@') > 1 THEN CONCAT(SUBSTRING(CAST(email AS TEXT), 1, 1), '***', SUBSTRING(CAST(email AS TEXT), STRPOS(CAST(email AS TEXT), '@'), LENGTH(CAST(email AS TEXT)))) WHEN LENGTH(CAST(email AS TEXT)) <= 2 THEN '***' ELSE CONCAT(SUBSTRING(CAST(email AS TEXT), 1, 1), '***') END AS email, CAST(DATE_TRUNC('YEAR', CAST(joined AS TIMESTAMP)) AS DATE) AS joined FROM customer WHERE (customer.city = 'Bonn') LIMIT 9223372036854775807) AS customer LIMIT 1000
FROM customer

-- dialect: tsql
-- allowed: SELECT TOP 3 name FROM (SELECT name AS name FROM customer WHERE (customer.city = 'Bonn') ORDER BY (SELECT NULL) OFFSET 0 ROWS) AS customer WHERE LEN(name) > 2
SELECT TOP 3 name FROM customer WHERE LEN(name) > 2

-- dialect: snowflake
-- allowed: SELECT name, joined FROM (SELECT name, CAST(DATE_TRUNC('YEAR', CAST(joined AS TIMESTAMPNTZ)) AS DATE) AS joined FROM customer WHERE (customer.city = 'Bonn')) AS customer LIMIT 1000
SELECT name, joined FROM customer

-- dialect: bigquery
-- allowed: SELECT name, joined FROM (SELECT name, DATE_TRUNC(CAST(joined AS DATE), YEAR) AS joined FROM customer WHERE (customer.city = 'Bonn')) AS customer LIMIT 1000
SELECT name, joined FROM customer

