-- class: dml_direct
-- reason: changes_data
DELETE FROM voyage WHERE fare > 1
-- reason: changes_data
MERGE INTO ship s USING crew c ON s.id = c.ship_id WHEN MATCHED THEN DELETE
-- class: ddl_direct
-- reason: changes_data
CREATE TABLE copied AS SELECT * FROM crew WITH NO DATA
-- reason: changes_data
ALTER TABLE ship EXECUTE optimize
-- class: dcl
-- reason: changes_data
GRANT SELECT ON ship TO ROLE everyone
-- reason: changes_data
DENY INSERT ON ship TO USER x
-- class: session_config_change
-- reason: changes_data
SET SESSION query_max_run_time = '1000h'
-- reason: changes_data
RESET SESSION query_max_run_time
-- class: dynamic_sql
-- reason: not_a_read, changes_data, not_parsed
PREPARE p FROM DELETE FROM ship
-- reason: not_a_read, changes_data, not_parsed
EXECUTE IMMEDIATE 'DELETE FROM ship'
-- class: stored_proc_call
-- reason: not_a_read, changes_data, not_parsed
CALL system.runtime.kill_query('x', 'y')
-- reason: not_a_read, changes_data, not_parsed
CALL lake.system.flush_metadata_cache()
-- class: sql_in_string
-- reason: function_not_allowed, user_function, not_parsed, other_database
SELECT * FROM TABLE(pg.system.query(query => 'SELECT * FROM vault'))
-- reason: function_not_allowed, user_function, not_parsed, other_database
SELECT x FROM TABLE(system.raw_query('es', 'idx', '{}'))
-- class: cross_database_access
-- reason: other_database
SELECT * FROM system.runtime.queries
-- reason: other_database
SELECT * FROM othercatalog.public.ship
-- class: catalog_enumeration
-- reason: not_a_read
SHOW CREATE TABLE vault
-- reason: system_catalog
SELECT * FROM information_schema.tables
-- class: explain_analyze_dml
-- reason: explain_runs
EXPLAIN ANALYZE SELECT * FROM ship
-- reason: explain_runs
EXPLAIN (TYPE DISTRIBUTED) DELETE FROM ship
-- class: ungranted_table
-- reason: unknown_table
SELECT transform(ARRAY[(SELECT code FROM vault)], x -> upper(x))
-- reason: unknown_table
SELECT * FROM ship CROSS JOIN UNNEST((SELECT array_agg(code) FROM vault)) AS t(c)
-- class: udf_side_effect
-- reason: construct_not_allowed
WITH FUNCTION f(x bigint) RETURNS bigint RETURN x * 2 SELECT f(id) FROM ship
-- reason: user_function
SELECT surcharge(fare) FROM voyage
-- class: series_bomb
-- reason: series_too_long
SELECT x FROM UNNEST(sequence(1, 900000000)) AS t(x)
-- reason: series_too_long
SELECT * FROM TABLE(sequence(start => 1, stop => 90000000000))
-- class: memory_bomb
-- reason: series_too_long
SELECT cardinality(repeat('x', 900000000))
-- reason: text_too_long
SELECT length(lpad('x', 900000000, 'y'))
-- class: recursive_cte_bomb
-- reason: unbounded_recursion
WITH RECURSIVE t(n) AS (VALUES 1 UNION ALL SELECT n + 1 FROM t) SELECT count(*) FROM t
-- reason: unbounded_recursion
WITH RECURSIVE t(n) AS (SELECT 5 UNION ALL SELECT n - 1 FROM t WHERE n < 9) SELECT n FROM t
-- class: secret_read
-- reason: function_not_allowed
SELECT current_user
-- reason: function_not_allowed
SELECT version(), current_catalog
-- class: rls_bypass
-- reason: construct_not_allowed
SELECT * FROM voyage FOR VERSION AS OF 12
-- reason: construct_not_allowed
SELECT * FROM voyage FOR TIMESTAMP AS OF TIMESTAMP '2024-01-01 00:00:00 UTC'
-- class: multi_statement
-- reason: several_statements
SELECT 1; DROP TABLE ship
-- reason: several_statements
SELECT name FROM ship; SET SESSION x = 1
-- class: txn_escape
-- reason: changes_data, not_a_read, not_parsed
START TRANSACTION READ WRITE
-- reason: changes_data, not_a_read, not_parsed
ROLLBACK WORK
