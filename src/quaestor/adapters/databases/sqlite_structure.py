"""What a SQLite file says of its own tables (https://sqlite.org/pragma.html), asked inside the child process.

The rows of its PRAGMAs as they are; `sqlite_catalog` makes tables of them.
"""

from __future__ import annotations

import contextlib
import sqlite3
from collections.abc import Mapping, Sequence

from quaestor.core.quoting import quote

Found = Sequence[Sequence[object]]

LISTED = """
SELECT name, type, wr FROM pragma_table_list
WHERE schema = 'main' AND type <> 'shadow' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name
"""
COLUMNS = """
SELECT l.name, x.cid, x.name, x.type, x."notnull", x.dflt_value, x.pk, x.hidden
FROM pragma_table_list AS l JOIN pragma_table_xinfo(l.name, 'main') AS x
WHERE l.schema = 'main' AND l.type = 'table' ORDER BY l.name, x.cid
"""
REFERENCES = """
SELECT l.name, x.id, x.seq, x."table", x."from", x."to" FROM pragma_table_list AS l
JOIN pragma_foreign_key_list(l.name, 'main') AS x
WHERE l.schema = 'main' AND l.type = 'table' ORDER BY l.name, x.id, x.seq
"""
UNIQUE = """
SELECT l.name, x.name, i.name FROM pragma_table_list AS l JOIN pragma_index_list(l.name, 'main') AS x
LEFT JOIN pragma_index_info(x.name, 'main') AS i
WHERE l.schema = 'main' AND l.type = 'table' AND x."unique" AND NOT x.partial AND x.origin <> 'pk'
ORDER BY l.name, x.name, i.seqno
"""


def read_structure(connection: sqlite3.Connection) -> Mapping[str, Found]:
    listed = connection.execute(LISTED).fetchall()
    columns: list[tuple[object, ...]] = connection.execute(COLUMNS).fetchall()
    for name, kind, _ in listed:
        # A broken view, or a virtual table whose module is not here: nobody could query it either.
        if kind != "table":
            with contextlib.suppress(sqlite3.Error):
                columns += [(name, *row) for row in connection.execute(f"PRAGMA main.table_xinfo({quote(name)})")]
    return {
        "listed": listed,
        "columns": columns,
        "references": connection.execute(REFERENCES).fetchall(),
        "unique": connection.execute(UNIQUE).fetchall(),
    }


def count_rows(connection: sqlite3.Connection, names: Sequence[str]) -> dict[str, tuple[int, int]]:
    """Number of rows and largest rowid of the tables *names*, as far as they could be counted in time."""
    counts: dict[str, tuple[int, int]] = {}
    with contextlib.suppress(sqlite3.OperationalError):
        for name in names:
            table = quote(name)
            sql = f"SELECT count(*), (SELECT max(rowid) FROM {table}) FROM {table}"  # noqa: S608 - quoted
            ((rows, largest),) = connection.execute(sql).fetchall()
            counts[name] = (rows, largest or 0)
    return counts
