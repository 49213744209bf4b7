"""Numbers, names and lists the way people write them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from decimal import Decimal

from quaestor.core.rows import Cell, to_json


def show(cell: Cell) -> str:
    """A cell inside a sentence: thousands separated, dates without a midnight."""
    match cell:
        case None:
            return "no value"
        case bool():
            return "yes" if cell else "no"
        case int():
            return f"{cell:,}"
        case float() | Decimal():
            return show_number(float(cell))
        case dt.datetime() if cell.time() == dt.time():
            return cell.date().isoformat()
        case dt.datetime():
            return cell.isoformat(sep=" ", timespec="seconds")
        case str():
            return cell if len(cell) <= 120 else f"{cell[:117]}…"
        case _:
            return str(to_json(cell))


def show_number(number: float) -> str:
    """As exact as the eye needs: two decimals from a hundred on, four below, four digits of a fraction."""
    if number != 0 and abs(number) < 1:
        return f"{number:.4g}"
    decimals = 2 if abs(number) >= 100 else 4
    return f"{number:,.{decimals}f}".rstrip("0").rstrip(".")


def plainly(name: str) -> str:
    """A column or table name in words: `OrderDate`, `order_date` -> "order date"."""
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name)
    words = re.sub(r"[_\W]+", " ", spaced).strip()
    return words.lower() if not words.isupper() or len(words) > 4 else words


def listed(items: Sequence[str], joining: str = "and") -> str:
    """`a`, `a and b`, `a, b and c`."""
    if len(items) < 2:
        return "".join(items)
    return f"{', '.join(items[:-1])} {joining} {items[-1]}"


def counted(count: int, noun: str) -> str:
    """`1 row`, `2 rows`, `1,200 rows`."""
    return f"{count:,} {noun}" if count == 1 else f"{count:,} {noun}s"


def sentence(text: str) -> str:
    """Capital at the start, full stop at the end."""
    text = text.strip()
    if not text:
        return text
    text = text[0].upper() + text[1:]
    return text if text[-1] in ".!?…" else f"{text}."
