"""Proposals about single columns: labels, enums, dates, what is technical or personal."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.interpreter.names import raw_words, split_name
from quaestor.core.interpreter.vocabulary import ABBREVIATIONS
from quaestor.core.meaning import Meaning
from quaestor.core.suggesting import words as known
from quaestor.core.suggesting.suggestion import Suggestion

MOST_CODES = 12


def about_columns(catalog: Catalog, meaning: Meaning) -> Iterator[Suggestion]:
    for table in catalog.tables:
        if table.is_view or table.name.lower() in known.TECHNICAL_TABLES or meaning.table(table.key).hidden:
            continue
        for column in table.columns:
            yield from _about(table, column)


def _about(table: Table, column: Column) -> Iterator[Suggestion]:
    technical = _technical(table, column)
    if technical is not None:
        yield Suggestion("hidden", table.key, column.name, True, technical)
        if set(raw_words(column.name)) & known.SECRET:
            yield Suggestion("sensitive", table.key, column.name, True, "a secret by its name")
        return
    label = label_of(column.name)
    if label is not None and not _is_key(table, column):
        yield Suggestion("label", table.key, column.name, label, f"“{column.name}” is short or run together")
    if column.comment:
        yield Suggestion("description", table.key, column.name, column.comment, "comment in the database")
    if (personal := _personal(column)) is not None:
        yield Suggestion("sensitive", table.key, column.name, True, personal)
    codes = () if _is_key(table, column) else _codes(column)
    if codes:
        yield Suggestion("value_labels", table.key, column.name, codes, f"{len(codes)} codes among its values")
    if column.seen_kind.is_temporal and not column.kind.is_temporal:
        because = f"its values are dates, though the type is {column.type or 'not said'}"
        yield Suggestion("time", table.key, column.name, True, because)


def _technical(table: Table, column: Column) -> str | None:
    """Why nobody asks for the column; None for the others. Keys stay: joins need them."""
    if _is_key(table, column):
        return None
    name = "_".join(raw_words(column.name))
    if name in known.TECHNICAL_NAMES or column.name.lower() in known.TECHNICAL_NAMES:
        return "says how the row is kept, not what it is about"
    if column.name.startswith("_"):
        return "kept by a tool that loads the table"
    if column.kind is Kind.BINARY:
        return "holds binary data"
    if set(raw_words(column.name)) & known.SECRET and column.seen_kind is Kind.TEXT:
        return "a secret by its name"
    profile = column.profile
    if profile is not None and profile.rows > 0 and profile.nulls == profile.rows and profile.complete:
        return "has no value in any row"
    return None


def _is_key(table: Table, column: Column) -> bool:
    keys = {name.lower() for key in table.foreign_keys for name in key.columns}
    return column.name.lower() in keys | {name.lower() for name in table.primary_key}


def label_of(name: str) -> str | None:
    """The words written out, where the name cuts them short; None where it reads well already or cannot be read."""
    said = [piece for piece in raw_words(name) if piece]
    short = [piece for piece in said if piece in ABBREVIATIONS and piece not in known.EVERYDAY]
    if not short or any(piece.isdigit() or (len(piece) < 2 and piece not in ABBREVIATIONS) for piece in said):
        return None
    if said[0] == "no" and said[1:2] != ["of"]:
        # `no_employees` is a number, `no_marketing` a refusal.
        return None
    words = [ABBREVIATIONS[piece].replace("_", " ") if piece in short else piece for piece in said]
    text = " ".join(word for word in words if word)
    return text[:1].upper() + text[1:] or None


def _personal(column: Column) -> str | None:
    said = raw_words(column.name)
    words = set(said)
    flag = column.kind is Kind.BOOLEAN or (column.profile is not None and 0 < column.profile.distinct <= 2)
    last = said[-2:-1] if said[-1] in ("number", "no", "address", "id") and len(said) > 1 else said[-1:]
    alone = words - {"salary"} if len(words) > 1 else words
    if not flag and (alone & known.PERSONAL & set(last) or any(pair <= words for pair in known.PERSONAL_PAIRS)):
        return "personal by its name"
    frequent = [str(value) for value, _ in (column.profile.frequent if column.profile else ())][:20]
    addresses = [value for value in frequent if re.fullmatch(r"[^@\s]+@[^@\s]+\.[a-zA-Z]{2,}", value)]
    return "its values are e-mail addresses" if len(addresses) > len(frequent) / 2 else None


def _codes(column: Column) -> tuple[tuple[str, str], ...]:
    """Stored values that do not read as what they mean, with what they are called; empty where they do."""
    profile = column.profile
    if profile is None or not 1 < profile.distinct <= MOST_CODES or len(profile.frequent) < profile.distinct:
        return ()
    values = [str(value) for value, _ in profile.frequent if value is not None and str(value).strip()]
    lowered = {value.strip().lower() for value in values}
    words = set(split_name(column.name))
    if lowered == {"m", "f"} or (lowered <= set(known.SEXES) and words & known.GENDERED):
        return tuple((value, known.SEXES[value.strip().lower()]) for value in sorted(values))
    for (yes, no), called in known.YES_NO.items():
        if lowered == {yes, no} and (called is not None) and _is_flag(column, words, numeric=yes == "1"):
            state = _state(column.name)
            labels = {yes: state, no: f"not {state}"} if state else dict(zip((yes, no), called, strict=True))
            return tuple((value, labels[value.strip().lower()]) for value in sorted(values, reverse=True))
    if column.seen_kind is Kind.TEXT and all(re.fullmatch(r"[a-z]+(?:_[a-z]+)+", value) for value in values):
        return tuple((value, value.replace("_", " ")) for value in sorted(values))
    return ()


def _is_flag(column: Column, words: set[str], *, numeric: bool) -> bool:
    """Zeroes and ones are a flag where the name says so: a count may be 0 or 1 by chance."""
    return not numeric or column.kind is Kind.BOOLEAN or bool(_state(column.name)) or bool(words & {"flag", "yn"})


def _state(name: str) -> str | None:
    """ "active" for `is_active`, "discontinued" for `Discontinued`; None where the name is no state."""
    said = list(raw_words(name))
    if said[0] in ("is", "has", "was"):
        return " ".join(said[1:]) or None
    if said[-1] in ("flag", "yn", "ind", "bool"):
        said = said[:-1]
    text = " ".join(said)
    return text if said and (said[-1].endswith(("ed", "ive", "able", "ible")) or text in ("open", "won")) else None
