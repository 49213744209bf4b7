-- Statements that change data, structure, rights, sessions or locks: refused.

-- dialect: sqlite
-- refused: changes_data
DELETE FROM customer

-- dialect: sqlite
-- refused: changes_data
WITH old AS (SELECT id FROM customer) DELETE FROM purchase WHERE customer_id IN (SELECT id FROM old)

-- dialect: sqlite
-- refused: changes_data
INSERT INTO staff (id) SELECT id FROM customer RETURNING id

-- dialect: sqlite
-- refused: changes_data
CREATE TEMP TABLE copy AS SELECT * FROM customer

-- dialect: sqlite
-- refused: changes_data
PRAGMA writable_schema = 1

-- dialect: sqlite
-- refused: changes_data
ATTACH DATABASE 'x.db' AS x

-- dialect: sqlite
-- refused: not_a_read
REINDEX

-- dialect: sqlite
-- refused: several_statements
SELECT 1; DROP TABLE customer

-- dialect: duckdb
-- refused: changes_data
COPY customer TO 'out.csv'

-- dialect: duckdb
-- refused: changes_data
INSTALL httpfs

-- dialect: duckdb
-- refused: changes_data
SET memory_limit = '90GB'

-- dialect: duckdb
-- refused: not_a_read
SUMMARIZE customer

-- dialect: postgres
-- refused: changes_data
WITH gone AS (DELETE FROM purchase RETURNING *) SELECT * FROM gone

-- dialect: postgres
-- refused: changes_data
SELECT * INTO copy FROM customer

-- dialect: postgres
-- refused: takes_locks
SELECT * FROM customer FOR UPDATE

-- dialect: postgres
-- refused: takes_locks
SELECT * FROM (SELECT id FROM customer FOR SHARE) x

-- dialect: postgres
-- refused: explain_runs
EXPLAIN ANALYZE DELETE FROM customer

-- dialect: postgres
-- refused: explain_runs
EXPLAIN (ANALYZE, COSTS) SELECT 1

-- dialect: postgres
-- refused: explain_runs
EXPLAIN DELETE FROM customer

-- dialect: postgres
-- refused: changes_data
GRANT ALL ON customer TO PUBLIC

-- dialect: postgres
-- refused: changes_data
SET ROLE admin

-- dialect: postgres
-- refused: not_a_read
LISTEN news

-- dialect: mysql
-- refused: not_parsed
SELECT name FROM customer INTO OUTFILE '/tmp/x'

-- dialect: mysql
-- refused: placeholder
SELECT @a := 1

-- dialect: mysql
-- refused: placeholder
SELECT @@version

-- dialect: mysql
-- refused: changes_data
REPLACE INTO staff VALUES (1, 2, 'x', 3)

-- dialect: tsql
-- refused: changes_data
UPDATE customer SET name = 'x' OUTPUT deleted.name

-- dialect: tsql
-- refused: reserved_alias
SELECT 1 SHUTDOWN

-- dialect: tsql
-- refused: reserved_alias
SELECT name FROM customer CHECKPOINT

-- dialect: tsql
-- refused: takes_locks
SELECT name FROM customer WITH (TABLOCKX)

-- dialect: bigquery
-- refused: changes_data
MERGE shop.customer c USING shop.staff s ON FALSE WHEN NOT MATCHED BY SOURCE THEN DELETE

-- dialect: snowflake
-- refused: changes_data
CREATE OR REPLACE STAGE s URL = 's3://x/'

-- dialect: snowflake
-- refused: changes_data
DROP DATABASE shop
