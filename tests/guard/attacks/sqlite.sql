-- class: dml_direct
-- reason: changes_data
UPDATE ship SET flag = 'XX'
-- reason: changes_data
INSERT INTO crew (id, name) SELECT id + 100, name FROM crew
-- reason: changes_data
REPLACE INTO voyage (id, fare) VALUES (1, 0)
-- class: cte_dml
-- reason: changes_data
WITH late AS (SELECT id FROM voyage WHERE arrived IS NULL) DELETE FROM voyage WHERE id IN (SELECT id FROM late)
-- reason: changes_data
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3) INSERT INTO ship (id) SELECT i + 50 FROM n
-- class: dml_returning
-- reason: changes_data
DELETE FROM crew WHERE id = 3 RETURNING name, pay
-- reason: changes_data
UPDATE voyage SET fare = fare * 2 RETURNING *
-- class: ddl_direct
-- reason: changes_data
CREATE TABLE stolen AS SELECT * FROM crew
-- reason: changes_data
ALTER TABLE ship ADD COLUMN owner TEXT
-- reason: changes_data
CREATE UNIQUE INDEX one_flag ON ship (flag)
-- class: ddl_code_object
-- reason: changes_data
CREATE TRIGGER spy AFTER UPDATE ON crew BEGIN INSERT INTO vault VALUES (9, new.name); END
-- reason: changes_data
CREATE VIEW cheap AS SELECT * FROM voyage WHERE fare < 1000
-- class: temp_object
-- reason: changes_data
CREATE TEMP TABLE scratch (x)
-- reason: changes_data
CREATE TEMPORARY VIEW ship AS SELECT 1 AS id, 'Ghost' AS name
-- class: object_shadowing
-- reason: changes_data
CREATE TEMP TABLE voyage (id, fare)
-- reason: changes_data
CREATE TEMP VIEW crew AS SELECT 0 AS pay; SELECT pay FROM crew
-- class: multi_statement
-- reason: several_statements
SELECT name FROM ship; DELETE FROM ship
-- reason: several_statements
;;SELECT 1;SELECT 2;UPDATE crew SET pay = 1
-- reason: several_statements
SELECT 1;; ;PRAGMA user_version = 7
-- class: comment_hidden_statement
-- reason: changes_data
/* harmless */ UPDATE crew SET pay = 0 -- SELECT
-- reason: several_statements
SELECT 1 -- list of ships;
; DROP TABLE ship
-- class: comment_keyword_split
-- reason: changes_data
DELETE/* a */FROM/* b */ship
-- reason: changes_data
INSERT/**/INTO/**/ship(id)/**/VALUES(77)
-- class: comment_nesting_differential
-- reason: changes_data, not_parsed
/* outer /* inner */ UPDATE ship SET tonnage = 0 /* */
-- reason: several_statements, not_parsed
SELECT 1 /* x /* y */; DROP TABLE crew; --*/
-- class: whitespace_variant
-- reason: changes_data, escaped
uPdAtE\tship\r\nsEt\x20flag='ZZ'
-- reason: forbidden_character, escaped
DELETE\x0bFROM ship
-- reason: forbidden_character, escaped
SELECT\x0c1
-- class: txn_escape
-- reason: changes_data
BEGIN IMMEDIATE
-- reason: changes_data
ROLLBACK; UPDATE ship SET flag = 'XX'
-- reason: not_a_read, changes_data, not_parsed
RELEASE SAVEPOINT a
-- class: pragma_config
-- reason: changes_data
PRAGMA writable_schema = ON
-- reason: changes_data
PRAGMA main.synchronous(0)
-- reason: function_not_allowed
SELECT * FROM pragma_journal_mode('OFF')
-- class: attach_database
-- reason: changes_data
ATTACH 'file:other.db?mode=rwc' AS other
-- reason: changes_data
ATTACH ':memory:' AS m; CREATE TABLE m.t (x)
-- reason: changes_data
DETACH DATABASE main
-- class: file_write_function
-- reason: function_not_allowed
SELECT writefile('out.txt', name) FROM ship
-- reason: function_not_allowed
SELECT count(*) FROM ship WHERE writefile('out.txt', 'x') > 0
-- class: file_write_statement
-- reason: not_a_read, changes_data
VACUUM INTO 'copy.db'
-- reason: not_a_read, changes_data
VACUUM main INTO 'a' || '.db'
-- class: file_read_function
-- reason: function_not_allowed
SELECT length(readfile('/etc/passwd'))
-- reason: function_not_allowed
SELECT hex(edit('x', 'vi')) FROM ship LIMIT 1
-- class: file_list_function
-- reason: function_not_allowed
SELECT name, mode FROM fsdir('/')
-- reason: function_not_allowed
SELECT lsmode(33188), (SELECT count(*) FROM fsdir('.'))
-- class: client_meta_command
-- reason: client_command
.import data.csv ship
-- reason: client_command, escaped
\n.output out.txt
-- reason: client_command
.read script.sql
-- class: code_load
-- reason: function_not_allowed
SELECT load_extension('./evil', 'entry')
-- reason: function_not_allowed
SELECT fts3_tokenizer('simple', x'00')
-- class: command_exec
-- reason: function_not_allowed
SELECT edit(name, 'sh -c id') FROM ship
-- reason: client_command
.system id
-- class: quoted_identifier_function
-- reason: function_not_allowed
SELECT "load_extension"('x')
-- reason: function_not_allowed
SELECT [readfile]('/etc/hosts')
-- class: ungranted_table
-- reason: unknown_table
SELECT code FROM vault
-- reason: unknown_table
SELECT s.name FROM ship s ORDER BY (SELECT v.code FROM vault v)
-- reason: unknown_table
SELECT name FROM ship WHERE (SELECT count(*) FROM main."vault") > 0
-- reason: unknown_table
WITH ship AS (SELECT code AS name FROM [VAULT]) SELECT name FROM ship
-- reason: unknown_table
SELECT x.id FROM ship x JOIN (SELECT id FROM `vault`) y USING (id)
-- reason: unknown_table
WITH vault AS (SELECT * FROM main.vault) SELECT code FROM vault
-- class: in_table_shorthand
-- reason: table_as_value
SELECT 'pearl' IN vault
-- reason: table_as_value
SELECT name FROM ship WHERE id NOT IN main.vault
-- class: boolean_inference
-- reason: unknown_table
SELECT name FROM ship WHERE EXISTS (SELECT 1 FROM vault WHERE code GLOB 'p*')
-- reason: unknown_table
SELECT iif((SELECT unicode(substr(code, 1, 1)) FROM vault) > 100, 1, 0)
-- class: error_based_exfil
-- reason: unknown_table
SELECT json((SELECT '[' || code FROM vault))
-- reason: unknown_table
SELECT CASE WHEN (SELECT code FROM vault) LIKE 'p%' THEN abs(-9223372036854775808) END
-- class: timing_inference
-- reason: unknown_table
SELECT CASE WHEN (SELECT code FROM vault) LIKE 'p%' THEN length(hex(randomblob(90000))) END
-- reason: unknown_table, unbounded_recursion
SELECT 1 WHERE (SELECT code FROM vault) > 'm' AND (WITH RECURSIVE t(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM t WHERE n < 9000000) SELECT max(n) FROM t) > 0
-- class: catalog_enumeration
-- reason: system_catalog, unknown_table
SELECT group_concat(sql) FROM sqlite_schema
-- reason: function_not_allowed
SELECT name FROM pragma_table_info('vault')
-- reason: system_catalog, unknown_table
SELECT (SELECT sql FROM main.sqlite_master LIMIT 1) AS d FROM ship
-- reason: system_catalog, unknown_table
SELECT * FROM dbstat
-- class: column_mask_bypass
-- reason: unknown_column
SELECT crew.email FROM crew
-- reason: unknown_column
SELECT name FROM crew c WHERE c."pay" > 5000
-- reason: unknown_column
SELECT group_concat(name ORDER BY pay) FROM crew
-- class: rls_bypass
-- reason: unknown_table
SELECT sum(fare) FROM temp.voyage
-- reason: unknown_table
SELECT * FROM main.voyage_all
-- class: explain_leak
-- reason: unknown_table
EXPLAIN QUERY PLAN SELECT * FROM vault WHERE code > 'a'
-- reason: unknown_table
EXPLAIN SELECT v.code FROM ship JOIN vault v
-- class: recursive_cte_bomb
-- reason: unbounded_recursion
WITH RECURSIVE r(i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM r) SELECT max(i) FROM r
-- reason: unbounded_recursion
WITH r(i) AS (SELECT 1 UNION ALL SELECT i FROM r WHERE i < 10) SELECT count(*) FROM r
-- reason: series_too_long
WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r, (VALUES (1), (2), (3)) WHERE i < 60) SELECT count(*) FROM r
-- reason: series_too_long
WITH RECURSIVE r(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM r, ship WHERE i < 60) SELECT count(*) FROM r
-- class: cartesian_bomb
-- reason: unconnected_tables
SELECT count(*) FROM voyage a, voyage b, voyage c, voyage d, voyage e
-- reason: series_too_long
WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 90000) SELECT count(*) FROM n x CROSS JOIN n y WHERE x.i * y.i % 3 = 0
-- class: compile_bomb
-- reason: too_many_combinations
WITH a AS (SELECT x.id FROM ship x, ship y), b AS (SELECT p.id FROM a p, a q), c AS (SELECT p.id FROM b p, b q), d AS (SELECT p.id FROM c p, c q), e AS (SELECT p.id FROM d p, d q), f AS (SELECT p.id FROM e p, e q), g AS (SELECT p.id FROM f p, f q), h AS (SELECT p.id FROM g p, g q), i AS (SELECT p.id FROM h p, h q) SELECT count(*) FROM i
-- reason: too_many_joins
SELECT 1 FROM ship a JOIN ship b USING (id) JOIN ship c USING (id) JOIN ship d USING (id) JOIN ship e USING (id) JOIN ship f USING (id) JOIN ship g USING (id) JOIN ship h USING (id) JOIN ship i USING (id) JOIN ship j USING (id) JOIN ship k USING (id) JOIN ship l USING (id) JOIN ship m USING (id) JOIN ship n USING (id)
-- class: memory_bomb
-- reason: text_too_long
SELECT length(hex(zeroblob(800000000)))
-- reason: text_too_long
SELECT printf('%900000000d', 1)
-- reason: text_too_long
SELECT replace(hex(zeroblob(90000)), '0', hex(zeroblob(90000)))
-- reason: text_too_long
SELECT group_concat(hex(zeroblob(50000))) FROM voyage
-- class: pattern_dos
-- reason: pattern_too_complex
SELECT name FROM ship WHERE name LIKE '%a%b%c%d%e%f%g%h%i%j%'
-- reason: pattern_too_complex, text_too_long
SELECT name GLOB replace(hex(zeroblob(5000)), '00', '*a') FROM ship
-- reason: pattern_too_complex
SELECT like('%o%o%o%o%o%o%o%o%o%o', note) FROM voyage
-- class: limit_evasion
-- reason: limit_not_a_number
SELECT * FROM ship LIMIT (SELECT 99999999)
-- reason: limit_not_a_number
SELECT * FROM ship LIMIT abs(-999999999)
-- class: keyword_as_alias
-- reason: changes_data
ANALYZE ship
-- reason: not_a_read
REINDEX crew
-- class: maintenance
-- reason: not_a_read, changes_data
VACUUM main
-- reason: changes_data
PRAGMA incremental_vacuum(100)
-- class: vtab_write
-- reason: changes_data
CREATE VIRTUAL TABLE temp.q USING rtree(id, a, b)
-- reason: changes_data
INSERT INTO harbour_fts (harbour_fts, rank) VALUES ('merge', 500)
-- class: unicode_identifier
-- reason: unknown_table
SELECT code FROM vаult
-- reason: forbidden_character, escaped
SELECT code FROM va\u200bult
-- class: unicode_keyword
-- reason: not_parsed, not_a_read, changes_data, several_statements
ＵＰＤＡＴＥ ship SET flag = 'x'
-- reason: forbidden_character, escaped
UPD\u00adATE ship SET flag = 'x'
-- class: null_byte
-- reason: forbidden_character, escaped
SELECT name FROM ship\x00; DROP TABLE ship
-- reason: forbidden_character, escaped
SELECT 'a\x00b'
-- class: string_escape_differential
-- reason: several_statements
SELECT 'x\'; UPDATE ship SET flag = 'x'; --'
-- reason: several_statements
SELECT "y\"; DROP TABLE ship; --"
-- class: placeholder_smuggling
-- reason: placeholder
SELECT name FROM ship WHERE id = ?
-- reason: placeholder
SELECT @who, :what, $how
-- class: sequence_side_effect
-- reason: function_not_allowed
SELECT last_insert_rowid(), changes()
-- reason: function_not_allowed
SELECT total_changes() FROM ship
-- class: udf_side_effect
-- reason: user_function
SELECT surcharge(fare) FROM voyage
-- reason: user_function
SELECT name FROM ship WHERE Surcharge /* once */ (tonnage) > 1
-- class: secret_read
-- reason: function_not_allowed
SELECT sqlite_version(), sqlite_source_id()
-- reason: system_catalog
SELECT * FROM pragma_database_list
