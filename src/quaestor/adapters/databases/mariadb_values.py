"""What MariaDB and MySQL send, as Python values: dates that Python cannot hold stay the server's text.

Type numbers: https://mariadb.com/kb/en/result-set-packets/#field-types.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from asyncmy.constants import FIELD_TYPE
from asyncmy.converters import conversions

from quaestor.adapters.databases.structures import read_json
from quaestor.core.catalog import Kind

BINARY_CHARSET = 63
_SPAN = re.compile(r"(-?)(\d+):(\d\d):(\d\d)(?:\.(\d{1,6}))?")


def date(text: str) -> dt.date | str:
    """`0000-00-00` and `2024-02-00` are dates to the server."""
    try:
        return dt.date.fromisoformat(text)
    except ValueError:
        return text


def timestamp(text: str) -> dt.datetime | str:
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        return text


def time(text: str) -> dt.time | dt.timedelta | str:
    """A time of day; a duration where it is negative or a day or longer, since `TIME` is both to the server."""
    found = _SPAN.fullmatch(text)
    if found is None:
        return text
    sign, hours, minutes, seconds, fraction = found.groups()
    span = dt.timedelta(
        hours=int(hours), minutes=int(minutes), seconds=int(seconds), microseconds=int((fraction or "0").ljust(6, "0"))
    )
    if sign or span >= dt.timedelta(days=1):
        return -span if sign else span
    return (dt.datetime.min + span).time()


def bits(value: bytes) -> int:
    return int.from_bytes(value, "big")


DECODERS: dict[Any, Callable[[Any], object]] = {
    **conversions,
    FIELD_TYPE.DATE: date,
    FIELD_TYPE.NEWDATE: date,
    FIELD_TYPE.DATETIME: timestamp,
    FIELD_TYPE.TIMESTAMP: timestamp,
    FIELD_TYPE.TIME: time,
    FIELD_TYPE.BIT: bits,
    FIELD_TYPE.JSON: read_json,
}
_KINDS: dict[int, Kind] = {
    **dict.fromkeys(
        (
            FIELD_TYPE.TINY,
            FIELD_TYPE.SHORT,
            FIELD_TYPE.LONG,
            FIELD_TYPE.LONGLONG,
            FIELD_TYPE.INT24,
            FIELD_TYPE.YEAR,
            FIELD_TYPE.BIT,
        ),
        Kind.INTEGER,
    ),
    **dict.fromkeys((FIELD_TYPE.DECIMAL, FIELD_TYPE.NEWDECIMAL, FIELD_TYPE.FLOAT, FIELD_TYPE.DOUBLE), Kind.NUMBER),
    **dict.fromkeys((FIELD_TYPE.DATE, FIELD_TYPE.NEWDATE), Kind.DATE),
    **dict.fromkeys((FIELD_TYPE.DATETIME, FIELD_TYPE.TIMESTAMP), Kind.TIMESTAMP),
    FIELD_TYPE.TIME: Kind.TIME,
    FIELD_TYPE.JSON: Kind.JSON,
    **dict.fromkeys((FIELD_TYPE.ENUM, FIELD_TYPE.SET), Kind.TEXT),
}
_TEXTS = frozenset(
    (
        FIELD_TYPE.VARCHAR,
        FIELD_TYPE.TINY_BLOB,
        FIELD_TYPE.MEDIUM_BLOB,
        FIELD_TYPE.LONG_BLOB,
        FIELD_TYPE.BLOB,
        FIELD_TYPE.VAR_STRING,
        FIELD_TYPE.STRING,
    )
)


def kind_of_field(type_code: int, charset: int) -> Kind | None:
    """The kind of a result column; None for what has none of ours, such as geometries."""
    if type_code in _TEXTS:
        return Kind.BINARY if charset == BINARY_CHARSET else Kind.TEXT
    return _KINDS.get(type_code)
