"""How large a number may be in a column, by the name of its type."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Limits:
    lowest: Decimal | None = None
    highest: Decimal | None = None
    decimals: int | None = None
    """None for any number of them."""


_BITS = {
    "tinyint": 8, "int1": 8, "smallint": 16, "int2": 16, "smallserial": 16, "mediumint": 24, "int4": 32, "serial": 32,
    "serial4": 32, "int": 64, "integer": 64, "bigint": 64, "int8": 64, "bigserial": 64, "hugeint": 128, "int128": 128,
    "utinyint": 8, "usmallint": 16, "uinteger": 32, "ubigint": 64, "uhugeint": 128,
}  # fmt: skip
"""`INTEGER` has 32 bits in some engines and 64 in SQLite: the wider is let through, the database says the rest."""
_NUMERIC = re.compile(r"(?:numeric|decimal|dec|number)\s*\(\s*(\d{1,3})\s*(?:,\s*(\d{1,3})\s*)?\)", re.IGNORECASE)


def limits_of(type_name: str, *, whole: bool) -> Limits:
    """The bounds that *type_name* declares; *whole* where the column is one of whole numbers, whatever it is called."""
    name = type_name.strip().lower()
    declared = _NUMERIC.match(name)
    if declared is not None:
        decimals = int(declared[2] or 0)
        highest = (Decimal(10) ** int(declared[1]) - 1).scaleb(-decimals)
        return Limits(Decimal(0) if "unsigned" in name else -highest, highest, decimals)
    first = re.split(r"[ (]", name, maxsplit=1)[0]
    bits = _BITS.get(first, 64 if whole else None)
    if bits is None:
        return Limits()
    if "unsigned" in name or first.startswith("u"):
        return Limits(Decimal(0), Decimal(2) ** bits - 1, 0)
    return Limits(-(Decimal(2) ** (bits - 1)), Decimal(2) ** (bits - 1) - 1, 0)
