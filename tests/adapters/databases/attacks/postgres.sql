-- dml_direct
INSERT INTO orders VALUES (4) ON CONFLICT (id) DO UPDATE SET amount = 0 RETURNING id

-- dml_direct
UPDATE ONLY orders AS o SET amount = 0 FROM accounts a WHERE a.id = o.owner

-- cte_dml
WITH gone AS MATERIALIZED (DELETE FROM orders RETURNING *), more AS (SELECT * FROM gone) TABLE more

-- cte_dml
SELECT * FROM orders WHERE id IN (WITH x AS (INSERT INTO log VALUES ('x') RETURNING 1) SELECT * FROM x)

-- truncate
TRUNCATE orders, log RESTART IDENTITY CASCADE

-- ddl_direct
REFRESH MATERIALIZED VIEW sums

-- ddl_direct
SECURITY LABEL ON TABLE orders IS NULL

-- ddl_direct
IMPORT FOREIGN SCHEMA public FROM SERVER nowhere INTO public

-- dcl
ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO PUBLIC

-- dcl
ALTER ROLE CURRENT_USER SET default_transaction_read_only = off

-- select_into
SELECT * INTO UNLOGGED TABLE kept FROM accounts

-- select_into
CREATE TABLE kept AS EXECUTE p

-- select_into
CREATE TABLE kept AS SELECT * FROM accounts WITH NO DATA

-- temp_object
CREATE TEMP TABLE accounts ON COMMIT PRESERVE ROWS AS SELECT 'forged' AS name

-- temp_object
CREATE FUNCTION pg_temp.accounts() RETURNS int LANGUAGE sql AS 'SELECT 1'

-- multi_statement
SELECT 1; CREATE TABLE kept ()

-- txn_escape
COMMIT AND CHAIN

-- txn_escape
ROLLBACK TO SAVEPOINT a

-- txn_escape
START TRANSACTION ISOLATION LEVEL READ COMMITTED READ WRITE

-- txn_escape
SELECT set_config('transaction_read_only', 'off', true), note_it(1)

-- txn_escape
SELECT loosen(), note_it(id) FROM orders

-- txn_escape
SET LOCAL transaction_read_only = off

-- udf_side_effect
SELECT * FROM noted ORDER BY noted DESC

-- udf_side_effect
SELECT innocent(1)

-- udf_side_effect
SELECT count(*) FILTER (WHERE note_it(id) > 0) FROM orders

-- attribute_function_call
SELECT o.note_it FROM (SELECT 1 AS x) o

-- stored_proc_call
CALL sweep()

-- sql_in_string
SELECT query_to_xml('DELETE FROM orders RETURNING id', true, true, '')

-- sql_in_string
SELECT * FROM ts_stat('DELETE FROM orders RETURNING to_tsvector(note)')

-- sql_in_string
SELECT ts_rewrite('a'::tsquery, 'SELECT ''a''::tsquery, ''b''::tsquery FROM accounts')

-- dynamic_sql
DO $x$ BEGIN PERFORM note_it(1); END $x$

-- dynamic_sql
PREPARE p (int) AS DELETE FROM orders WHERE id = $1

-- dynamic_sql
FETCH ALL FROM c

-- dynamic_sql
MOVE FORWARD 1 IN c

-- lock_acquire
SELECT pg_advisory_lock(hashtext('a'), 1) FROM generate_series(1, 100)

-- lock_acquire
SELECT pg_try_advisory_lock_shared(7)

-- select_for_update
SELECT * FROM (SELECT id FROM orders FOR KEY SHARE SKIP LOCKED) AS x

-- select_for_update
WITH x AS (SELECT id FROM orders FOR NO KEY UPDATE) SELECT count(*) FROM x

-- sequence_side_effect
SELECT setval('counter', 99), nextval('counter')

-- sequence_side_effect
SELECT currval('counter')

-- session_config_change
SET SESSION search_path = pg_temp, public

-- session_config_change
SET TIME ZONE 'Asia/Tokyo'

-- session_config_change
SELECT set_config(name, 'off', false) FROM pg_settings WHERE name LIKE 'enable%'

-- session_config_change
RESET SESSION AUTHORIZATION

-- session_config_change
SHOW ALL

-- role_change
SET LOCAL ROLE postgres

-- role_change
SELECT set_config('session_authorization', 'postgres', false)

-- async_channel
SELECT pg_notify('quaestor', string_agg(pin, ',')) FROM accounts

-- async_channel
NOTIFY quaestor, 'x'

-- async_channel
UNLISTEN *

-- session_kill
SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()

-- large_object
SELECT lo_put(lo_create(0), 0, 'x')

-- large_object
SELECT lo_unlink(oid) FROM pg_largeobject_metadata

-- file_read_function
SELECT * FROM pg_read_file('PG_VERSION')

-- file_list_function
SELECT * FROM pg_ls_waldir() LIMIT 1

-- file_write_statement
COPY (SELECT pin FROM accounts) TO '/var/tmp/out/quaestor-pins.csv' CSV

-- command_exec
COPY accounts TO PROGRAM 'cat > /var/tmp/out/quaestor-ran'

-- command_exec
COPY log FROM PROGRAM 'id'

-- client_copy
COPY accounts TO STDOUT

-- client_copy
COPY log FROM STDIN

-- code_load
CREATE EXTENSION IF NOT EXISTS dblink

-- code_load
LOAD 'auto_explain'

-- foreign_object
CREATE USER MAPPING FOR PUBLIC SERVER nowhere

-- server_admin
ALTER SYSTEM RESET ALL

-- server_admin
SELECT pg_switch_wal(), pg_backup_start('x')

-- server_admin
VACUUM FULL orders

-- server_admin
ANALYZE orders

-- server_admin
ALTER DATABASE CURRENT_DATABASE SET work_mem = '1GB'

-- server_admin
SELECT pg_stat_reset(), pg_stat_reset_shared('bgwriter')

-- replication
SELECT pg_create_logical_replication_slot('quaestor_slot', 'pgoutput')

-- replication
CREATE PUBLICATION p FOR ALL TABLES

-- replication
SELECT pg_replication_origin_create('quaestor')

-- explain_analyze_dml
EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) UPDATE orders SET amount = 0

-- explain_analyze_dml
EXPLAIN ANALYZE CREATE TABLE kept AS SELECT 1

-- comment_nesting_differential
/* a /* b */ */ DELETE FROM orders /* */

-- dollar_quote
SELECT $q$a$q$ /* $q$ */; DELETE FROM orders

-- unicode_escape_identifier
SELECT U&"\006eote_it"(1)

-- operator_function
SELECT note_it(1) OPERATOR(public.===) 1

-- null_byte
SELECT 1 /* \0 */; DROP TABLE log

-- sleep_delay
SELECT pg_sleep(30) FROM orders

-- cartesian_bomb
SELECT count(*) FROM generate_series(1, 3000000) a, generate_series(1, 3000000) b WHERE a # b = 5

-- memory_bomb
SELECT string_agg(repeat('x', 10000000), '') FROM generate_series(1, 1000)

-- memory_bomb
SELECT array_agg(repeat('x', 1000000) || g) FROM generate_series(1, 100000) g

-- pattern_dos
SELECT repeat('a', 5000) ~ '(a|aa|aaa)+(b|c)*(a|b)*\1c$'

-- recursive_cte_bomb
WITH RECURSIVE r (a) AS (VALUES (repeat('x', 1000)) UNION ALL SELECT a || a FROM r) SELECT count(*) FROM r

-- error_based_exfil
SELECT pin::date FROM accounts

-- secret_read
SELECT pg_get_functiondef(oid) FROM pg_proc WHERE proname = 'note_it'
