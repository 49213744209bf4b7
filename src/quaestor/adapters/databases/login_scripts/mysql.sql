-- A login for Quaestor that may read, and nothing else. MariaDB 10.3 and later, MySQL 8 and later.
-- Run as root:  mariadb < this-file   or   mysql < this-file
-- The password was made for this script alone; nobody else has it.

CREATE USER '{login}'@'%' IDENTIFIED BY {password}
    WITH MAX_USER_CONNECTIONS 32 /*M!100200 MAX_STATEMENT_TIME 600 */;

-- No EXECUTE (functions and procedures of people), no FILE, no LOCK TABLES, no temporary tables, no other schema.
GRANT SELECT, SHOW VIEW ON {database}.* TO '{login}'@'%';
