-- dml_direct
REPLACE INTO orders SELECT id, owner, 0, note FROM orders RETURNING id

-- dml_direct
DELETE o FROM orders o JOIN accounts a ON a.id = o.owner

-- dml_direct
INSERT IGNORE INTO log VALUES ('x')

-- cte_dml
WITH x AS (SELECT 1 AS id) UPDATE orders JOIN x USING (id) SET amount = 0

-- truncate
TRUNCATE TABLE log

-- ddl_direct
ALTER TABLE orders ADD COLUMN extra INT, ALGORITHM = INSTANT

-- ddl_direct
CREATE OR REPLACE VIEW totals AS SELECT 1

-- ddl_direct
RENAME TABLE log TO gone

-- ddl_code_object
CREATE TRIGGER t BEFORE INSERT ON orders FOR EACH ROW SET NEW.amount = 0

-- dcl
ALTER USER CURRENT_USER IDENTIFIED BY 'mine'

-- dcl
SET PASSWORD = PASSWORD('mine')

-- dcl
CREATE ROLE quaestor_owned

-- select_into
SELECT pin INTO @pin FROM accounts LIMIT 1

-- file_write_statement
SELECT pin FROM accounts INTO OUTFILE '/var/tmp/out/quaestor-pins.txt' FIELDS TERMINATED BY ','

-- file_write_statement
SELECT pin FROM accounts LIMIT 1 INTO DUMPFILE '/var/tmp/out/quaestor-pin'

-- executable_comment
SELECT pin FROM accounts /*!40000 INTO OUTFILE '/var/tmp/out/quaestor-comment.txt' */

-- executable_comment
/*M!100100 SET STATEMENT max_statement_time = 0 FOR */ DELETE FROM orders

-- executable_comment
SELECT 1 FROM (SELECT * FROM orders /*! LOCK IN SHARE MODE */) x

-- file_import_statement
LOAD DATA CONCURRENT INFILE '/etc/passwd' IGNORE INTO TABLE log

-- file_read_function
SELECT (SELECT max(load_file(concat('/etc/', 'pass', 'wd')))) AS x

-- file_read_function
SELECT convert(load_file(x'2f6574632f706173737764') USING utf8mb4)

-- explain_analyze_dml
ANALYZE UPDATE orders SET amount = 0

-- explain_analyze_dml
ANALYZE FORMAT=JSON SELECT note_it(1)

-- multi_statement
SELECT 1; DELETE FROM orders; SELECT 2

-- txn_escape
START TRANSACTION READ WRITE

-- txn_escape
SET TRANSACTION READ WRITE

-- txn_escape
XA BEGIN 'quaestor'

-- txn_escape
SET autocommit = 1

-- select_for_update
SELECT * FROM orders WHERE id = 1 FOR UPDATE SKIP LOCKED

-- select_for_update
SELECT x.id FROM (SELECT * FROM orders LOCK IN SHARE MODE) AS x

-- select_for_update
SELECT * FROM accounts WHERE id IN (SELECT owner FROM orders LOCK IN SHARE MODE NOWAIT)

-- lock_acquire
SELECT id FROM orders WHERE get_lock(concat('qua', 'estor'), 0) = 1

-- lock_acquire
BACKUP STAGE START

-- lock_acquire
BACKUP LOCK orders

-- lock_acquire
FLUSH TABLES orders WITH READ LOCK

-- lock_acquire
DO get_lock('quaestor2', 0)

-- lock_acquire
SELECT release_all_locks()

-- user_variable
SELECT @pin := pin, @pin FROM accounts

-- user_variable
SELECT id FROM orders WHERE (@n := coalesce(@n, 0) + 1) > 0

-- session_config_change
SET SESSION sql_mode = 'PIPES_AS_CONCAT'

-- session_config_change
SET STATEMENT sql_mode = 'ANSI_QUOTES' FOR SELECT "id"

-- session_config_change
SET CHARACTER SET gbk

-- session_config_change
SET @@GLOBAL.general_log = 1

-- session_config_change
SET DEFAULT ROLE NONE

-- session_config_change
USE mysql

-- dynamic_sql
EXECUTE IMMEDIATE concat('DEL', 'ETE FROM orders')

-- dynamic_sql
PREPARE p FROM 'DROP TABLE log'

-- dynamic_sql
BEGIN NOT ATOMIC DECLARE x INT DEFAULT 1; DELETE FROM orders; END

-- dynamic_sql
IF 1 THEN DELETE FROM orders; END IF

-- udf_side_effect
SELECT max(noted) FROM noted

-- stored_proc_call
CALL mysql.rds_kill(1)

-- sequence_side_effect
SELECT NEXT VALUE FOR counter

-- sequence_side_effect
SELECT setval(counter, 100)

-- sequence_side_effect
SELECT lastval(counter)

-- server_admin
FLUSH PRIVILEGES, LOGS

-- server_admin
PURGE BINARY LOGS BEFORE '2030-01-01'

-- server_admin
STOP SLAVE

-- server_admin
INSTALL SONAME 'ha_federatedx'

-- server_admin
CHECK TABLE orders EXTENDED

-- server_admin
ANALYZE TABLE orders PERSISTENT FOR ALL

-- session_kill
KILL QUERY ID 1

-- session_kill
KILL USER root

-- network_egress
CHANGE MASTER TO MASTER_HOST = '127.0.0.1', MASTER_PORT = 54997

-- low_level_access
HANDLER orders READ FIRST

-- keyword_as_alias
SHUTDOWN WAIT FOR ALL SLAVES

-- string_escape_differential
SELECT 'a\'; DELETE FROM orders; -- '

-- line_comment_differential
SELECT 1 -- 1; DELETE FROM orders

-- cross_database_access
SELECT Priv FROM mysql.global_priv WHERE User = 'root'

-- sleep_delay
SELECT sleep(30) FROM orders

-- cartesian_bomb
SELECT count(*) FROM seq_1_to_10000000 a, seq_1_to_10000000 b WHERE a.seq ^ b.seq = 5

-- memory_bomb
SELECT length(repeat('x', 1000000000))

-- recursive_cte_bomb
WITH RECURSIVE r (a) AS (SELECT 1 UNION ALL SELECT a + 1 FROM r) SELECT /*+ SET_VAR(max_recursive_iterations = 4294967295) */ count(*) FROM r

-- pattern_dos
SELECT repeat('a', 5000) REGEXP '^(a|aa)+(b|c)*(a|b)+$c'

-- error_based_exfil
SELECT updatexml(1, concat(0x7e, (SELECT max(pin) FROM accounts)), 1)

-- timing_inference
SELECT benchmark(1000000000, md5(pin)) FROM accounts
