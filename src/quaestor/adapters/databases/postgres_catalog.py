"""The tables of a PostgreSQL database that the login may read, from the system catalogs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from quaestor.adapters.databases.types import kind_of_type
from quaestor.core.catalog import Column, ForeignKey, Kind, Table
from quaestor.core.rows import Cell

DEFAULT_SCHEMA = "public"
Found = Sequence[tuple[Cell, ...]]

READABLE = """
c.relkind IN ('r', 'p', 'v', 'm', 'f') AND NOT c.relispartition
AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname !~ '^pg_(toast|temp)'
AND has_schema_privilege(n.oid, 'USAGE') AND has_any_column_privilege(c.oid, 'SELECT')
AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_class'::regclass AND e.objid = c.oid AND e.deptype = 'e')
"""
TABLES = f"""
SELECT c.oid, n.nspname, c.relname, c.relkind IN ('v', 'm'), c.reltuples::float8, obj_description(c.oid, 'pg_class'),
       c.relkind IN ('r', 'm'),
       CASE WHEN c.relkind IN ('r', 'm') THEN concat_ws(':', c.relfilenode, pg_stat_get_tuples_inserted(c.oid),
            pg_stat_get_tuples_updated(c.oid), pg_stat_get_tuples_deleted(c.oid)) END
FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE {READABLE} ORDER BY 2, 3
"""  # noqa: S608
COLUMNS = f"""
SELECT a.attrelid, a.attname, format_type(a.atttypid, a.atttypmod), t.typtype,
       CASE t.typtype WHEN 'd' THEN format_type(t.typbasetype, t.typtypmod) END, t.typcategory,
       a.attnotnull, pg_get_expr(d.adbin, d.adrelid), col_description(a.attrelid, a.attnum),
       a.attgenerated <> '' OR a.attidentity = 'a'
FROM pg_attribute a
JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN pg_type t ON t.oid = a.atttypid
LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
WHERE {READABLE} AND a.attnum > 0 AND NOT a.attisdropped AND has_column_privilege(a.attrelid, a.attnum, 'SELECT')
ORDER BY a.attrelid, a.attnum
"""  # noqa: S608
UNIQUE = f"""
SELECT i.indrelid, i.indisprimary, array_agg(a.attname::text ORDER BY k.place)
FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN unnest(i.indkey::int2[]) WITH ORDINALITY AS k (number, place) ON k.place <= i.indnkeyatts
JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = k.number
WHERE {READABLE} AND i.indisunique AND i.indisvalid AND i.indpred IS NULL AND i.indexprs IS NULL
GROUP BY i.indexrelid, i.indrelid, i.indisprimary ORDER BY i.indexrelid
"""  # noqa: S608
FOREIGN = f"""
SELECT f.conrelid, f.confrelid, array_agg(a.attname::text ORDER BY k.place), array_agg(b.attname::text ORDER BY k.place)
FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
JOIN unnest(f.conkey, f.confkey) WITH ORDINALITY AS k (ours, theirs, place) ON true
JOIN pg_attribute a ON a.attrelid = f.conrelid AND a.attnum = k.ours
JOIN pg_attribute b ON b.attrelid = f.confrelid AND b.attnum = k.theirs
WHERE {READABLE} AND f.contype = 'f' GROUP BY f.oid, f.conrelid, f.confrelid ORDER BY f.oid
"""  # noqa: S608
FUNCTIONS = """
SELECT DISTINCT p.proname FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') ORDER BY 1
"""

RIGHTS = """
SELECT array_agg(name ORDER BY name) FROM (
    SELECT unnest(ARRAY[CASE WHEN rolsuper THEN 'superuser' END, CASE WHEN rolreplication THEN 'replication' END,
                        CASE WHEN rolcreaterole THEN 'createrole' END, CASE WHEN rolbypassrls THEN 'bypassrls' END])
    FROM pg_roles WHERE rolname = session_user
    UNION
    SELECT r.rolname FROM pg_roles r JOIN pg_roles u ON u.rolname = session_user AND NOT u.rolsuper
    WHERE r.rolname IN ('pg_read_server_files', 'pg_write_server_files', 'pg_execute_server_program',
                        'pg_signal_backend', 'pg_checkpoint', 'pg_create_subscription')
      AND pg_has_role(session_user, r.oid, 'MEMBER')
) AS rights (name) WHERE name IS NOT NULL
"""
"""What the login may do beyond any table: read and write the server's files, run its programs, become somebody else."""

WRITES = """
WITH ours AS (
    SELECT c.oid, c.relowner FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname NOT IN ('pg_catalog', 'information_schema')
      AND n.nspname NOT LIKE 'pg\\_toast%' AND n.nspname NOT LIKE 'pg\\_temp%'
)
SELECT array_agg(name ORDER BY name) FROM (
    SELECT 'owns tables' AS name WHERE EXISTS (SELECT FROM ours WHERE pg_has_role(session_user, relowner, 'USAGE'))
    UNION ALL SELECT may || ' on tables' FROM unnest(ARRAY['insert', 'update', 'delete', 'truncate']) AS may
    WHERE EXISTS (SELECT FROM ours WHERE has_table_privilege(session_user, oid, may))
    UNION ALL SELECT 'create schemas' WHERE has_database_privilege(session_user, current_database(), 'CREATE')
    UNION ALL SELECT 'create tables' WHERE EXISTS (
        SELECT FROM pg_namespace n WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
        AND has_schema_privilege(session_user, n.oid, 'CREATE'))
) AS writes
"""


def read_tables(
    tables: Found, columns: Found, unique: Found, foreign: Found, exact: int
) -> tuple[tuple[Table, ...], frozenset[str]]:
    """Tables and views, with the server's estimate of rows where above *exact*; and the keys of those it can sample."""
    keys = {oid: f"{schema}.{name}" if schema != DEFAULT_SCHEMA else str(name) for oid, schema, name, *_ in tables}
    described: dict[object, list[Column]] = defaultdict(list)
    for oid, *column in columns:
        described[oid].append(_column(column))
    primary, others = _unique_keys(unique)
    references: dict[object, list[ForeignKey]] = defaultdict(list)
    for oid, referred, ours, theirs in foreign:
        if referred in keys:
            references[oid].append(ForeignKey(_names(ours), keys[referred], _names(theirs)))
    read = tuple(
        Table(
            name=str(name),
            columns=tuple(described[oid]),
            schema=None if schema == DEFAULT_SCHEMA else str(schema),
            is_view=bool(is_view),
            primary_key=primary.get(oid, ()),
            unique_keys=tuple(others[oid]),
            foreign_keys=tuple(references[oid]),
            comment=None if comment is None else str(comment),
            rows=int(estimate) if isinstance(estimate, float) and estimate > exact else None,
            signal=None if signal is None else str(signal),
        )
        for oid, schema, name, is_view, estimate, comment, _, signal in tables
        if described[oid]
    )
    return read, frozenset(keys[row[0]] for row in tables if row[6])


def _unique_keys(
    unique: Found,
) -> tuple[dict[object, tuple[str, ...]], dict[object, list[tuple[str, ...]]]]:
    primary: dict[object, tuple[str, ...]] = {}
    others: dict[object, list[tuple[str, ...]]] = defaultdict(list)
    for oid, is_primary, names in unique:
        if is_primary:
            primary[oid] = _names(names)
        else:
            others[oid].append(_names(names))
    return primary, others


def _column(row: Sequence[Cell]) -> Column:
    name, native, variety, domain_of, category, required, default, comment, generated = row
    kind = kind_of_type(str(domain_of or native))
    if variety == "e":
        kind = Kind.TEXT
    elif category == "A":
        kind = Kind.JSON
    return Column(
        name=str(name),
        type=str(native),
        kind=kind,
        nullable=not required,
        default=None if default is None else str(default),
        comment=None if comment is None else str(comment),
        generated=bool(generated),
    )


def _names(cell: Cell) -> tuple[str, ...]:
    return tuple(str(name) for name in cell) if isinstance(cell, list) else ()
