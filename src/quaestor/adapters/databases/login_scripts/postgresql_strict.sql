
-- What everybody may do in a database unless it is taken from them: make tables, and call functions that change settings,
-- wait for locks, send notifications, write large objects, end sessions of the same login, or run SQL from a text.
-- No read-only transaction stops those. Other programs of this database may need some: take what follows out then, or
-- grant it to their roles.
REVOKE CREATE ON SCHEMA public FROM PUBLIC;
REVOKE CREATE, TEMPORARY ON DATABASE {database} FROM PUBLIC;

DO $$
DECLARE
    called regprocedure;
BEGIN
    FOR called IN
        SELECT p.oid::regprocedure FROM pg_proc p
        WHERE p.pronamespace = 'pg_catalog'::regnamespace AND (
            p.proname = ANY (ARRAY[
                'set_config', 'pg_notify', 'pg_logical_emit_message', 'pg_export_snapshot', 'pg_cancel_backend',
                'pg_terminate_backend', 'pg_sleep', 'pg_sleep_for', 'pg_sleep_until', 'loread', 'lowrite', 'ts_stat',
                'query_to_xml', 'query_to_xmlschema', 'query_to_xml_and_xmlschema', 'table_to_xml',
                'table_to_xml_and_xmlschema', 'schema_to_xml', 'schema_to_xml_and_xmlschema', 'database_to_xml',
                'database_to_xml_and_xmlschema', 'cursor_to_xml', 'pg_current_xact_id', 'txid_current'
            ])
            OR p.proname LIKE 'lo\_%' OR p.proname LIKE 'pg\_advisory\_%' OR p.proname LIKE 'pg\_try\_advisory\_%'
        )
        UNION ALL
        SELECT p.oid::regprocedure FROM pg_proc p WHERE p.proname LIKE 'dblink%'
    LOOP
        EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', called);
    END LOOP;
END
$$;
