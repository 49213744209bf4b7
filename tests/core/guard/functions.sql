-- Functions that are not on the list: they read or change something besides their arguments, or nobody knows them.

-- dialect: sqlite
-- refused: function_not_allowed
SELECT load_extension('x')

-- dialect: sqlite
-- refused: function_not_allowed
SELECT "readfile"('/etc/passwd')

-- dialect: sqlite
-- refused: function_not_allowed
SELECT unheard_of(name) FROM customer

-- dialect: sqlite
-- refused: user_function
SELECT stamp(id) FROM customer

-- dialect: duckdb
-- refused: function_not_allowed
SELECT * FROM read_csv('/etc/passwd')

-- dialect: duckdb
-- refused: function_not_allowed
SELECT * FROM query('SELECT 1')

-- dialect: duckdb
-- refused: function_not_allowed
SELECT current_setting('threads'), getvariable('x')

-- dialect: duckdb
-- refused: function_not_allowed
SELECT nextval('seq')

-- dialect: postgres
-- refused: function_not_allowed
SELECT pg_read_file('/etc/passwd')

-- dialect: postgres
-- refused: function_not_allowed
SELECT PG_Read_File /* x */ ('/etc/passwd')

-- dialect: postgres
-- refused: function_not_allowed
SELECT query_to_xml('SELECT 1', true, true, '')

-- dialect: postgres
-- refused: function_not_allowed
SELECT pg_catalog.set_config('a', 'b', false)

-- dialect: postgres
-- refused: user_function
SELECT private.lower('A')

-- dialect: postgres
-- refused: function_not_allowed
SELECT pg_sleep(1)

-- dialect: postgres
-- refused: construct_not_allowed
SELECT U&"\0070g_sleep"(1)

-- dialect: mysql
-- refused: function_not_allowed
SELECT LOAD_FILE('/etc/passwd')

-- dialect: mysql
-- refused: function_not_allowed
SELECT SLEEP(1), GET_LOCK('x', 1)

-- dialect: tsql
-- refused: function_not_allowed
SELECT * FROM OPENROWSET('x', 'y', 'z')

-- dialect: tsql
-- refused: user_function
SELECT dbo.stamp(1)

-- dialect: bigquery
-- refused: function_not_allowed
SELECT * FROM EXTERNAL_QUERY('x', 'SELECT 1')

-- dialect: snowflake
-- refused: function_not_allowed
SELECT SYSTEM$WAIT(5)

-- dialect: trino
-- refused: function_not_allowed
SELECT current_user

-- dialect: postgres
-- refused: user_function
SELECT * FROM private.generate_series(1, 2)

-- dialect: bigquery
-- refused: user_function
SELECT * FROM shop.generate_array(1, 2)

-- dialect: trino
-- refused: user_function
SELECT * FROM TABLE(system.query(query => 'x'))

-- dialect: postgres
-- refused: construct_not_allowed
SELECT 1 OPERATOR(private.+) 1

-- dialect: postgres
-- allowed
SELECT 1 OPERATOR(pg_catalog.+) 1, *  FROM pg_catalog.generate_series(1, 2)

-- dialect: duckdb
-- refused: function_not_allowed
SELECT name.read_text() FROM customer

-- dialect: duckdb
-- allowed
SELECT name.upper() FROM customer
