"""How answers, rows, traces and inspections are kept, so that what is read back equals what was kept.

Cells keep their type: JSON's own types stand for themselves, anything else is `[tag, text]`. Large documents are
compressed JSON. Text is ASCII-escaped, so every character, half surrogate pairs and NUL included,
survives any database.
"""

from __future__ import annotations

import datetime as dt
import json
import zlib
from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import groupby
from typing import Any, Generic, TypeVar
from uuid import UUID

from quaestor.adapters.plain import from_plain, to_plain
from quaestor.core.catalog import Catalog, Kind
from quaestor.core.errors import Invalid
from quaestor.core.events import Traced
from quaestor.core.narration import as_document
from quaestor.core.privacy.redaction import redacted_document
from quaestor.core.question import Answer
from quaestor.core.rows import Cell, ResultColumn, Rows
from quaestor.core.values import StoredValue
from quaestor.ports import Inspection

T = TypeVar("T")

_LARGEST_PLAIN_INTEGER = 2**63


@dataclass(frozen=True, slots=True)
class Codec(Generic[T]):
    """How one type becomes plain JSON and back. `decode` raises `ValueError`, `TypeError` or `LookupError`."""

    encode: Callable[[T], object]
    decode: Callable[[Any], T]


def codec_for(wanted: type[T]) -> Codec[T]:
    """The codec of a dataclass whose type hints say everything."""
    return Codec(to_plain, lambda value: from_plain(wanted, value))


@dataclass(frozen=True, slots=True)
class Codecs:
    """The types of an answer that other rooms own. Without a codec the part is not kept."""

    plan: Codec[Any] | None = None
    chart: Codec[Any] | None = None


def encode_answer(answer: Answer, codecs: Codecs) -> str:
    """Everything but the rows."""
    choices = tuple(replace(choice, plan=None) for choice in answer.choices)
    document = to_plain(replace(answer, rows=None, plan=None, chart=None, choices=choices))
    document["plan"] = _encode_part(codecs.plan, answer.plan)
    document["chart"] = _encode_part(codecs.chart, answer.chart)
    for choice, plain in zip(answer.choices, document["choices"], strict=True):
        plain["plan"] = _encode_part(codecs.plan, choice.plan)
    return json.dumps(document)


def decode_answer(document: str, rows: bytes | None, codecs: Codecs) -> Answer:
    plain = json.loads(document)
    plan, chart = plain.pop("plan", None), plain.pop("chart", None)
    plans = [choice.pop("plan", None) for choice in plain.get("choices", ())]
    answer = from_plain(Answer, plain)
    return replace(
        answer,
        rows=None if rows is None else decode_rows(rows),
        plan=_decode_part(codecs.plan, plan),
        chart=_decode_part(codecs.chart, chart),
        choices=tuple(
            replace(choice, plan=_decode_part(codecs.plan, each))
            for choice, each in zip(answer.choices, plans, strict=True)
        ),
    )


def encode_rows(rows: Rows) -> bytes:
    document = {
        "columns": [[column.name, column.kind.value] for column in rows.columns],
        "rows": [[encode_cell(cell) for cell in row] for row in rows.rows],
        "truncated": rows.truncated,
        "seconds": rows.seconds,
    }
    return compressed(document)


def decode_rows(kept: bytes) -> Rows:
    document = expanded(kept)
    return Rows(
        columns=tuple(ResultColumn(name, Kind(kind)) for name, kind in document["columns"]),
        rows=tuple(tuple(decode_cell(cell) for cell in row) for row in document["rows"]),
        truncated=document["truncated"],
        seconds=document["seconds"],
    )


def encode_cell(cell: Cell) -> object:
    """A cell as JSON. Types that are not listed are kept as the text they print."""
    match cell:
        case None | bool() | float() | str():
            return cell
        case int():
            return cell if abs(cell) < _LARGEST_PLAIN_INTEGER else ["integer", hex(cell)]
        case Decimal():
            return ["decimal", str(cell)]
        case dt.datetime():
            return ["timestamp", cell.isoformat()]
        case dt.date():
            return ["date", cell.isoformat()]
        case dt.time():
            return ["time", cell.isoformat()]
        case dt.timedelta():
            return ["interval", [cell.days, cell.seconds, cell.microseconds]]
        case bytes() | bytearray() | memoryview():
            return ["bytes", b64encode(bytes(cell)).decode("ascii")]
        case UUID():
            return ["uuid", str(cell)]
        case list() | tuple():
            return ["tuple" if isinstance(cell, tuple) else "list", [encode_cell(item) for item in cell]]
        case set() | frozenset():
            return ["list", [encode_cell(item) for item in cell]]
        case dict():
            return ["object", [[encode_cell(key), encode_cell(item)] for key, item in cell.items()]]
        case _:
            return str(cell)


_DECODERS: Mapping[str, Callable[[Any], Cell]] = {
    "integer": lambda text: int(text, 16),
    "decimal": Decimal,
    "timestamp": dt.datetime.fromisoformat,
    "date": dt.date.fromisoformat,
    "time": dt.time.fromisoformat,
    "interval": lambda parts: dt.timedelta(*parts),
    "bytes": b64decode,
    "uuid": UUID,
    "tuple": lambda items: tuple(decode_cell(item) for item in items),
    "list": lambda items: [decode_cell(item) for item in items],
    "object": lambda pairs: {decode_cell(key): decode_cell(item) for key, item in pairs},
}


def decode_cell(kept: object) -> Cell:
    if not isinstance(kept, list):
        return kept
    tag, content = kept
    return _DECODERS[tag](content)


def encode_trace(trace: Sequence[Traced]) -> bytes:
    """Without what is private in questions, statements and replies: a trace is shown around, an answer is not."""
    return compressed([redacted_document(as_document(traced)) for traced in trace])


def decode_trace(kept: bytes) -> list[Mapping[str, object]]:
    steps: list[Mapping[str, object]] = expanded(kept)
    return steps


def encode_inspection(inspection: Inspection) -> bytes:
    """Values are grouped by column, since there may be hundreds of thousands of them.

    Tables become text one by one: a tree of a few million plain values at once costs memory, and time to collect it.
    """
    values = [
        [table, column, [[value.value, value.count] for value in group]]
        for (table, column), group in groupby(inspection.values, key=lambda value: (value.table, value.column))
    ]
    rest = to_plain(replace(inspection, catalog=_NO_CATALOG, values=()))
    catalog = to_plain(replace(inspection.catalog, tables=()))
    del rest["catalog"], catalog["tables"]
    tables = ",".join(_text(to_plain(table)) for table in inspection.catalog.tables)
    text = f'{_text(rest | {"values": values})[:-1]},"catalog":{_text(catalog)[:-1]},"tables":[{tables}]}}}}'
    return zlib.compress(text.encode("ascii"), level=3)


def decode_inspection(kept: bytes) -> Inspection:
    document = expanded(kept)
    values = tuple(
        StoredValue(table, column, value, count)
        for table, column, group in document.pop("values")
        for value, count in group
    )
    return replace(from_plain(Inspection, {**document, "values": []}), values=values)


_NO_CATALOG = Catalog("", "", ())


def decode_catalog(document: str) -> Catalog:
    """An exported catalog: the JSON of its fields. Raises `Invalid`."""
    try:
        return from_plain(Catalog, json.loads(document))
    except (ValueError, TypeError, LookupError) as error:
        raise Invalid("This is not an exported catalog.", details=(str(error),)) from error


def _encode_part(codec: Codec[Any] | None, part: object) -> object:
    return None if codec is None or part is None else codec.encode(part)


def _decode_part(codec: Codec[Any] | None, kept: object) -> Any:
    if codec is None or kept is None:
        return None
    try:
        return codec.decode(kept)
    except (ValueError, TypeError, LookupError):
        # Written by a version that had another shape: the answer is still worth reading without this part.
        return None


def compressed(document: object) -> bytes:
    return zlib.compress(_text(document).encode("ascii"), level=3)


def _text(document: object) -> str:
    return json.dumps(document, separators=(",", ":"))


def expanded(kept: bytes) -> Any:
    return json.loads(zlib.decompress(kept))
