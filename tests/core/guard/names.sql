-- Names that mean nothing here, or more than reading a column.

-- dialect: sqlite
-- refused: unknown_table
SELECT * FROM customers

-- dialect: sqlite
-- refused: unknown_column
SELECT nmae FROM customer

-- dialect: sqlite
-- refused: unknown_column
SELECT c.customer_id FROM customer c

-- dialect: sqlite
-- refused: unknown_alias
SELECT x.name FROM customer c

-- dialect: sqlite
-- refused: system_catalog
SELECT sql FROM sqlite_master

-- dialect: sqlite
-- refused: table_as_value
SELECT 'Ada' IN customer

-- dialect: sqlite
-- refused: unknown_column
SELECT name FROM customer WHERE city = `Bonn`

-- dialect: sqlite
-- refused: unknown_column
SELECT name FROM customer WHERE EXISTS (SELECT 1 FROM purchase WHERE purchase.city = 'x')

-- dialect: sqlite
-- refused: unknown_column
WITH c AS (SELECT name FROM customer) SELECT email FROM c

-- dialect: sqlite
-- refused: unknown_column
SELECT email FROM (SELECT name FROM customer)

-- dialect: sqlite
-- refused: unknown_column
SELECT c.name FROM customer c JOIN purchase p USING (customer_id2)

-- dialect: duckdb
-- refused: whole_row
SELECT customer FROM customer

-- dialect: duckdb
-- refused: whole_row
SELECT struct_extract(c, 'email') FROM customer c

-- dialect: duckdb
-- refused: file_or_address
SELECT * FROM 'data/people.csv'

-- dialect: duckdb
-- refused: file_or_address
SELECT * FROM "https://example.com/x.parquet"

-- dialect: duckdb
-- refused: unknown_table
SELECT * FROM some_python_variable

-- dialect: postgres
-- refused: whole_row
SELECT to_jsonb(c) FROM customer c

-- dialect: postgres
-- refused: attribute_call
SELECT c.to_jsonb FROM customer c

-- dialect: postgres
-- refused: attribute_call
SELECT g.pg_sleep FROM generate_series(1, 2) g

-- dialect: postgres
-- refused: system_catalog
SELECT rolname FROM pg_authid

-- dialect: postgres
-- refused: system_catalog
SELECT table_name FROM information_schema.tables

-- dialect: postgres
-- refused: unknown_table
SELECT * FROM private.customer

-- dialect: postgres
-- refused: type_not_allowed
SELECT 'customer'::mood

-- dialect: postgres
-- refused: type_not_allowed
SELECT 'customer'::regclass

-- dialect: mysql
-- refused: unknown_table
SELECT * FROM mirror.customer

-- dialect: mysql
-- refused: system_catalog
SELECT user FROM mysql.user

-- dialect: tsql
-- refused: other_database
SELECT * FROM master.dbo.customer

-- dialect: bigquery
-- refused: file_or_address
SELECT * FROM `shop.cust*`

-- dialect: bigquery
-- refused: other_database
SELECT * FROM shop.customer JOIN mirror.purchase ON TRUE

-- dialect: bigquery
-- refused: whole_row
SELECT TO_JSON_STRING(c) FROM shop.customer AS c

-- dialect: snowflake
-- refused: file_or_address
SELECT * FROM @stage

-- dialect: snowflake
-- refused: placeholder
SELECT $1 FROM customer

-- dialect: snowflake
-- refused: function_not_allowed
SELECT * FROM IDENTIFIER('customer')
