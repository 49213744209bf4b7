-- dml_direct
INSERT INTO totals (owner) VALUES (1)

-- dml_direct
UPDATE OR REPLACE orders SET id = 1 WHERE id = 2 RETURNING *

-- dml_direct
INSERT INTO orders SELECT id + 100, owner, amount, note FROM orders WHERE true ON CONFLICT DO NOTHING

-- cte_dml
WITH RECURSIVE n (i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 3) INSERT INTO log SELECT i FROM n

-- ddl_direct
ALTER TABLE orders DROP COLUMN note

-- ddl_direct
CREATE TABLE IF NOT EXISTS kept AS SELECT * FROM accounts

-- ddl_code_object
CREATE TEMP TRIGGER t AFTER INSERT ON main.orders BEGIN SELECT 1; END

-- multi_statement
SELECT 1 /* ; */ ; ; UPDATE orders SET amount = 0 -- end

-- txn_escape
END TRANSACTION; DROP VIEW totals

-- txn_escape
RELEASE SAVEPOINT a

-- attach_database
ATTACH ':memory:' AS m

-- attach_database
ATTACH 'file:/var/tmp/out/quaestor-attached.db?mode=rwc' AS m

-- file_write_statement
VACUUM main INTO '/var/tmp/out/quaestor-vacuumed.db'

-- pragma_config
PRAGMA main.user_version = 7

-- pragma_config
PRAGMA application_id(7)

-- pragma_config
PRAGMA wal_checkpoint(TRUNCATE)

-- pragma_config
PRAGMA main.journal_mode(WAL)

-- pragma_config
PRAGMA incremental_vacuum(10)

-- pragma_config
PRAGMA trusted_schema = ON

-- pragma_config
PRAGMA hard_heap_limit = 1

-- pragma_config
SELECT * FROM pragma_user_version, pragma_table_info('accounts')

-- catalog_enumeration
SELECT group_concat(sql, char(10)) FROM "main"."sqlite_schema"

-- catalog_enumeration
SELECT name FROM main.sqlite_sequence

-- code_load
SELECT a FROM trap

-- code_load
SELECT coalesce(load_extension('/var/tmp/quaestor-evil', 'entry'), 1)

-- vtab_write
INSERT INTO words (words) VALUES ('rebuild')

-- vtab_write
CREATE VIRTUAL TABLE temp.other USING rtree(a, b, c)

-- object_shadowing
CREATE TEMP TABLE accounts AS SELECT 1 AS id

-- file_read_function
SELECT fts3_tokenizer('simple', x'4141414141414141')

-- maintenance
REINDEX main.orders

-- maintenance
ANALYZE main

-- limit_evasion
SELECT a.note FROM orders a, orders b, orders c, orders d, orders e, orders f, orders g ORDER BY random() LIMIT -1

-- memory_bomb
SELECT group_concat(hex(zeroblob(1000000)) || a.id || b.id) FROM orders a, orders b, orders c, orders d, orders e, orders f

-- memory_bomb
SELECT json_group_array(printf('%.1000000c', 'x')) FROM orders a, orders b, orders c, orders d, orders e

-- recursive_cte_bomb
WITH RECURSIVE f (a, b) AS (SELECT 1, 'x' UNION SELECT a + 1, b || b FROM f) SELECT max(length(b)) FROM f

-- pattern_dos
SELECT trim(printf('%.7000000c', 'a'), printf('%.500000c', 'b') || 'a')

-- cartesian_bomb
SELECT count(*) FROM json_each('[1,2,3,4,5,6,7,8,9,10]') a, json_each('[1,2,3,4,5,6,7,8,9,10]') b, json_each('[1,2,3,4,5,6,7,8,9,10]') c, json_each('[1,2,3,4,5,6,7,8,9,10]') d, json_each('[1,2,3,4,5,6,7,8,9,10]') e, json_each('[1,2,3,4,5,6,7,8,9,10]') f, json_each('[1,2,3,4,5,6,7,8,9,10]') g

-- explain_leak
EXPLAIN UPDATE orders SET amount = 0

-- error_based_exfil
SELECT json(pin) FROM accounts

-- ungranted_table
SELECT pin FROM accounts NATURAL JOIN orders

-- placeholder_smuggling
SELECT ?1, :name, @name, $name
