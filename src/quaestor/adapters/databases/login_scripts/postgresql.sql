-- A login for Quaestor that may read, and nothing else. PostgreSQL 14 and later.
-- Run as the owner of the tables or as a superuser, connected to the database:  psql -d {database} -f this-file
-- The password was made for this script alone; nobody else has it.

CREATE ROLE {login} LOGIN PASSWORD {password}
    NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS CONNECTION LIMIT 32;

-- Where its sessions begin. Quaestor sets its own, lower limits for every statement.
ALTER ROLE {login} SET default_transaction_read_only = on;
ALTER ROLE {login} SET statement_timeout = '10min';
ALTER ROLE {login} SET lock_timeout = '10s';
ALTER ROLE {login} SET idle_in_transaction_session_timeout = '15min';
ALTER ROLE {login} SET temp_file_limit = '5GB';

GRANT CONNECT ON DATABASE {database} TO {login};
GRANT USAGE ON SCHEMA {schema} TO {login};
GRANT SELECT ON ALL TABLES IN SCHEMA {schema} TO {login};
-- Tables that whoever runs this script makes later; repeat it FOR ROLE everybody else who makes some.
ALTER DEFAULT PRIVILEGES IN SCHEMA {schema} GRANT SELECT ON TABLES TO {login};
