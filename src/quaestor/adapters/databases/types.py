"""What an engine's type name means: `VARCHAR(40)` is text, `HUGEINT` an integer, `jsonb[]` is JSON."""

from __future__ import annotations

import re
from functools import lru_cache

from quaestor.core.catalog import Kind


@lru_cache(maxsize=4_096)
def kind_of_type(native: str) -> Kind:
    """The kind of a column declared as *native*; `OTHER` where the name says nothing we know.

    Names we do not know are read as SQLite reads them (by the words inside: https://sqlite.org/datatype3.html, 3.1),
    since SQLite lets people invent types.
    """
    name = re.sub(r"\s+", " ", native.strip().lower())
    if name.endswith("]") or name.startswith(("struct", "map(", "union(", "row(")):
        return Kind.JSON
    first = re.split(r"[ (]", name, maxsplit=1)[0]
    if first in BY_NAME:
        return BY_NAME[first]
    return next((kind for part, kind in BY_PART if part in name), Kind.OTHER)


NAMES: tuple[tuple[Kind, str], ...] = (
    (
        Kind.INTEGER,
        "int integer int1 int2 int4 int8 int16 int32 int64 int128 tinyint smallint mediumint bigint hugeint uint "
        "utinyint usmallint uinteger ubigint uhugeint serial serial4 serial8 bigserial smallserial bignum year",
    ),
    (Kind.NUMBER, "numeric decimal dec number real float float4 float8 double money currency smallmoney"),
    (Kind.BOOLEAN, "bool boolean"),
    (Kind.DATE, "date"),
    (Kind.TIMESTAMP, "timestamp timestamptz timestamp_s timestamp_ms timestamp_ns datetime datetime2 smalldatetime"),
    (Kind.TIME, "time timetz time_ns"),
    (Kind.INTERVAL, "interval"),
    (Kind.BINARY, "blob tinyblob mediumblob longblob bytea binary varbinary image"),
    (Kind.JSON, "json jsonb variant"),
    (
        Kind.TEXT,
        "text tinytext mediumtext longtext ntext char character varchar nvarchar nchar varchar2 bpchar string str clob "
        "citext name enum set",
    ),
    (Kind.OTHER, "uuid bit varbit point line lseg box path polygon circle inet cidr macaddr xml tsvector tsquery"),
    (Kind.OTHER, "int4range int8range numrange daterange tsrange tstzrange geometry"),
)
BY_NAME = {name: kind for kind, names in NAMES for name in names.split()}

BY_PART: tuple[tuple[str, Kind], ...] = (
    ("bool", Kind.BOOLEAN),
    ("datetime", Kind.TIMESTAMP),
    ("timestamp", Kind.TIMESTAMP),
    ("int", Kind.INTEGER),
    ("char", Kind.TEXT),
    ("clob", Kind.TEXT),
    ("text", Kind.TEXT),
    ("blob", Kind.BINARY),
    ("real", Kind.NUMBER),
    ("floa", Kind.NUMBER),
    ("doub", Kind.NUMBER),
    ("decimal", Kind.NUMBER),
)
