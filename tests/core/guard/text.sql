-- What is refused before a statement is understood.

-- dialect: sqlite
-- refused: client_command
.shell date

-- dialect: mysql
-- refused: client_command
\! date

-- dialect: mysql
-- refused: executable_comment
SELECT 1 /*!50000 , 2 */

-- dialect: mysql
-- refused: executable_comment
SELECT 1 /*M! , 2 */

-- dialect: mysql
-- refused: optimizer_hint
SELECT /*+ SET_VAR(max_execution_time = 0) */ 1

-- dialect: tsql
-- refused: client_command
GO

-- dialect: sqlite
-- refused: not_parsed
SELECT name FROM

-- dialect: sqlite
-- refused: not_parsed
SELECT 'not closed

-- dialect: sqlite
-- refused: forbidden_character
SELECT na​me FROM customer

-- dialect: duckdb
-- refused: forbidden_character
SELECT name FROM customer

-- dialect: sqlite
-- refused: forbidden_character
SELECT name FROM customer WHERE city = 'a‮b'

-- dialect: sqlite
-- allowed
SELECT name FROM customer WHERE city = 'a b 👩‍👧'

-- dialect: sqlite
-- refused: too_deep
SELECT DATE(DATE(DATE(DATE(DATE(DATE(DATE(DATE(DATE(DATE(DATE(DATE(1))))))))))))

-- dialect: sqlite
-- refused: too_deep
SELECT ((((((((((((((((((((((((((((((1))))))))))))))))))))))))))))))

-- dialect: sqlite
-- refused: too_deep
SELECT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT NOT 1

-- dialect: teradata
-- refused: unknown_dialect
SELECT 1

-- dialect: sqlite
-- refused: empty
-- only a comment

-- dialect: sqlite
-- refused: placeholder
SELECT name FROM customer WHERE id = ?

-- dialect: postgres
-- refused: placeholder
SELECT name FROM customer WHERE id = $1

-- dialect: tsql
-- refused: client_command
SELECT 1
GO
DROP TABLE customer

-- dialect: sqlite
-- allowed
SELECT 'a
GO
b' AS lines

-- dialect: postgres
-- refused: construct_not_allowed
SELECT * FROM U&"c\0075stomer"

-- dialect: postgres
-- allowed
SELECT U&'\0041', E'it\'s', $$it's$$
