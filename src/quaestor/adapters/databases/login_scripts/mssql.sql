-- A login for Quaestor that may read, and nothing else. SQL Server 2017 and later, Azure SQL Managed Instance.
-- No session of SQL Server can be made read only: what this login may not do is what keeps a statement from writing.
-- Run as an administrator:  sqlcmd -i this-file
-- The password was made for this script alone; nobody else has it.

CREATE LOGIN {login} WITH PASSWORD = {password}, DEFAULT_DATABASE = {database}, CHECK_POLICY = ON;
GO
USE {database};
GO
CREATE USER {login} FOR LOGIN {login} WITH DEFAULT_SCHEMA = {schema};
GRANT SELECT ON SCHEMA::{schema} TO {login};
-- To show and to weigh plans before a statement runs.
GRANT SHOWPLAN TO {login};
-- Against rights that come by way of PUBLIC or of a role it is given later.
DENY INSERT, UPDATE, DELETE, EXECUTE, ALTER, REFERENCES, TAKE OWNERSHIP TO {login};
DENY CREATE TABLE, CREATE VIEW, CREATE PROCEDURE, CREATE FUNCTION, BACKUP DATABASE TO {login};
GO
USE master;
GO
-- To end a statement of its own that was cancelled, from a second session. It may end others' too: leave it out if that
-- matters more; such a statement then ends at its time limit.
GRANT ALTER ANY CONNECTION TO {login};
GO
