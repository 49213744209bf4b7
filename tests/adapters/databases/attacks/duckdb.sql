-- dml_direct
INSERT OR REPLACE INTO orders BY NAME SELECT 1 AS id, 0 AS amount

-- dml_direct
UPDATE orders SET amount = 0 FROM accounts WHERE accounts.id = orders.owner RETURNING orders.id

-- dml_direct
MERGE INTO orders USING accounts ON orders.owner = accounts.id WHEN MATCHED THEN DELETE

-- cte_dml
WITH a AS (SELECT 1 AS id) DELETE FROM orders USING a WHERE a.id = orders.id

-- truncate
TRUNCATE TABLE log

-- ddl_direct
CREATE OR REPLACE TABLE orders AS FROM accounts

-- ddl_direct
COMMENT ON TABLE orders IS 'changed'

-- ddl_code_object
CREATE OR REPLACE MACRO everything() AS TABLE SELECT 1

-- ddl_code_object
CREATE TYPE mood AS ENUM ('sad')

-- object_shadowing
CREATE TEMP VIEW accounts AS SELECT 'forged' AS name

-- temp_object
CREATE TEMPORARY SEQUENCE mine

-- multi_statement
FROM orders; DROP TABLE log

-- txn_escape
ROLLBACK; BEGIN; DELETE FROM orders; COMMIT

-- txn_escape
ABORT

-- attach_database
ATTACH '/var/tmp/out/quaestor.duckdb' AS other (READ_WRITE)

-- attach_database
ATTACH ':memory:' AS other

-- attach_database
USE memory

-- attach_database
DETACH DATABASE attacked

-- file_write_statement
COPY (SELECT * FROM accounts) TO '/var/tmp/out/quaestor.parquet' (FORMAT parquet)

-- file_write_statement
COPY FROM DATABASE attacked TO memory

-- file_write_statement
EXPORT DATABASE '/var/tmp/out/quaestor-export' (FORMAT csv)

-- file_import_statement
IMPORT DATABASE '/var/tmp/out/quaestor-export'

-- file_read_function
SELECT * FROM read_blob('/etc/hostname')

-- file_read_function
SELECT * FROM parquet_metadata('/var/tmp/out/*.parquet')

-- file_read_replacement_scan
FROM '/etc/hosts'

-- file_list_function
SELECT * FROM glob('/root/**')

-- network_egress
FROM read_csv('http://127.0.0.1:54998/quaestor.csv')

-- network_egress
INSTALL spatial FROM 'http://127.0.0.1:54998'

-- secret_read
CREATE SECRET mine (TYPE s3, KEY_ID 'a', SECRET 'b')

-- secret_read
SELECT * FROM duckdb_secrets(redact => false)

-- secret_read
SELECT getenv('HOME'), current_setting('home_directory')

-- session_config_change
SET SESSION threads = 8

-- session_config_change
SET GLOBAL temp_directory = '/var/tmp/out'

-- session_config_change
RESET memory_limit

-- session_config_change
PRAGMA enable_profiling = 'json'

-- session_config_change
PRAGMA profiling_output = '/var/tmp/out/quaestor-profile.json'

-- session_config_change
SET VARIABLE tenant = 2

-- session_config_change
CALL enable_logging('QueryLog', storage => 'file')

-- sql_in_string
SELECT * FROM query_table(['orders', 'accounts'])

-- sql_in_string
SELECT * FROM query('COPY accounts TO ''/var/tmp/out/quaestor-q.csv''')

-- sql_in_string
SELECT * FROM json_execute_serialized_sql(json_serialize_sql('SELECT * FROM accounts'))

-- sequence_side_effect
SELECT nextval('counter') FROM range(10)

-- dynamic_sql
EXECUTE IMMEDIATE 'DROP TABLE log'

-- maintenance
FORCE CHECKPOINT

-- maintenance
VACUUM ANALYZE orders

-- maintenance
SELECT * FROM force_checkpoint('attacked')

-- code_load
LOAD '/var/tmp/out/quaestor.duckdb_extension'

-- explain_analyze_dml
EXPLAIN ANALYZE UPDATE orders SET amount = 0

-- memory_bomb
SELECT length(repeat('ab', 1500000000))

-- memory_bomb
SELECT list_sum(list_resize([1], 400000000, 1))

-- series_bomb
SELECT count(DISTINCT range::VARCHAR || 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx') FROM range(100000000)

-- pattern_dos
SELECT damerau_levenshtein(repeat('ab', 20000), repeat('ba', 20000) || 'c')

-- cartesian_bomb
SELECT count(*) FROM range(10000000) a JOIN range(10000000) b ON a.range % 7 <> b.range % 11

-- recursive_cte_bomb
WITH RECURSIVE r (a, b) AS (SELECT 1, 'x' UNION ALL SELECT a + 1, b || b FROM r) SELECT max(length(b)) FROM r

-- deep_nesting
SELECT list_reduce(range(2000), (a, b) -> a + b), [[[[[[[[[[1]]]]]]]]]]

-- host_variable_scan
SELECT * FROM self, sys, os
