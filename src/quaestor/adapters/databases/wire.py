"""Messages between the server and its children: four bytes of length, then JSON in which other types are tagged.

A tagged value is `{"t": tag, "v": text}`; a mapping is tagged too, so data can never look like a tag. Nothing here can
make the reader run code, whoever wrote the message.
"""

from __future__ import annotations

import base64
import datetime as dt
import json
import struct
from collections.abc import Callable, Mapping
from decimal import Decimal
from uuid import UUID

LENGTH = struct.Struct(">I")
LARGEST = 512 * 1024 * 1024
"""A longer message is a fault of the sender."""
DEEPEST = 100
"""Lists in lists; what reads JSON goes down a level of its own stack for each."""
PLAIN = frozenset((type(None), bool, str, int, float))
"""Types that JSON has."""


def pack(message: object) -> bytes:
    """*message* as a frame: JSON values, lists, mappings, decimals, dates, times, durations, bytes and UUIDs.

    Raises `ValueError` where it is nested so deeply that whoever reads it could not.
    """
    body = json.dumps(_tagged(message), ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
    return LENGTH.pack(len(body)) + body


def unpack(body: bytes) -> object:
    """The message in a frame's *body*. Raises `ValueError` where it is not one."""
    try:
        return json.loads(body.decode("utf-8", "surrogatepass"), object_hook=_untagged)
    except RecursionError as error:
        raise ValueError("nested too deeply") from error


def _tagged(value: object, depth: int = 0) -> object:
    if depth > DEEPEST:
        raise ValueError("nested too deeply")
    match value:
        case list() | tuple():
            # Most rows hold nothing else, and there are many rows.
            return value if PLAIN.issuperset(map(type, value)) else [_tagged(each, depth + 1) for each in value]
        case None | bool() | str() | int() | float():
            return value
        case Mapping():
            below = depth + 1
            return _tag("m", [[_tagged(key, below), _tagged(each, below)] for key, each in value.items()])
        case Decimal():
            return _tag("d", str(value))
        case dt.datetime():
            return _tag("ts", value.isoformat())
        case dt.date():
            return _tag("date", value.isoformat())
        case dt.time():
            return _tag("time", value.isoformat())
        case dt.timedelta():
            return _tag("span", [value.days, value.seconds, value.microseconds])
        case bytes() | bytearray() | memoryview():
            return _tag("b", base64.b64encode(bytes(value)).decode("ascii"))
        case UUID():
            return _tag("u", str(value))
        case _:
            return str(value)


def _tag(name: str, value: object) -> dict[str, object]:
    return {"t": name, "v": value}


def _untagged(found: dict[str, object]) -> object:
    reader = READERS.get(str(found.get("t")))
    if reader is None or len(found) != 2 or "v" not in found:
        raise ValueError("not a message of ours")
    try:
        return reader(found["v"])
    except (TypeError, ArithmeticError) as error:
        raise ValueError("not a message of ours") from error


def _mapping(pairs: object) -> dict[object, object]:
    if not isinstance(pairs, list):
        raise TypeError("pairs expected")
    # A key that is a list cannot be one in Python; its text can.
    return {key if key.__hash__ is not None else str(key): value for key, value in pairs}


def _span(parts: object) -> dt.timedelta:
    if not isinstance(parts, list):
        raise TypeError("three numbers expected")
    days, seconds, microseconds = parts
    return dt.timedelta(days=days, seconds=seconds, microseconds=microseconds)


READERS: dict[str, Callable[[object], object]] = {
    "m": _mapping,
    "d": lambda text: Decimal(str(text)),
    "ts": lambda text: dt.datetime.fromisoformat(str(text)),
    "date": lambda text: dt.date.fromisoformat(str(text)),
    "time": lambda text: dt.time.fromisoformat(str(text)),
    "span": _span,
    "b": lambda text: base64.b64decode(str(text)),
    "u": lambda text: UUID(str(text)),
}
