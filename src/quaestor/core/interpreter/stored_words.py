"""Words for what is stored as a code, a state, or yes and no: "female" for F, "inactive" of an active column."""

from __future__ import annotations

from collections.abc import Iterator

from quaestor.core.catalog import Catalog, Column, Kind
from quaestor.core.interpreter.names import raw_words, split_name
from quaestor.core.interpreter.plan import Field
from quaestor.core.interpreter.vocabulary import CODES, NO_WORDS, YES_WORDS, words_of
from quaestor.core.meaning import Meaning


def stored_words(catalog: Catalog, meaning: Meaning) -> Iterator[tuple[str, Field, str]]:
    for (key, name), labels in meaning.value_labels.items():
        table = catalog.table(key)
        column = table.column(name) if table is not None else None
        if table is not None and column is not None:
            yield from ((label.lower(), Field(table.key, column.name), value) for value, label in labels.items())
            words = meaning.value_words.get((key, name), {})
            for value, further in words.items():
                yield from ((word.lower(), Field(table.key, column.name), value) for word in further)
    for table, column in catalog.columns():
        yield from ((word, Field(table.key, column.name), value) for word, value in _outcomes(column))
        yield from ((word, Field(table.key, column.name), value) for word, value in _denied(column))
        if column.profile is None or not 1 < column.profile.distinct <= 4:
            continue
        stored = {str(value).strip().lower(): str(value) for value, _ in column.profile.frequent}
        if {"f", "m"} <= set(stored) or {"female", "male"} <= set(stored):
            for word, codes in CODES.items():
                found = next((stored[code] for code in codes if code in stored), None)
                if found is not None and word not in stored:
                    yield word, Field(table.key, column.name), found


def _outcomes(column: Column) -> Iterator[tuple[str, str]]:
    """States that rows come to by what somebody does: "the deals we lose" have the stage Lost."""
    profile = column.profile
    if profile is None or not 1 < profile.distinct <= 12 or not set(split_name(column.name)) & _STATE_WORDS:
        return
    for value, _ in profile.frequent:
        text = str(value).strip().lower()
        if text.isalpha() and (text.endswith("ed") or text in ("won", "lost", "paid", "sold", "sent")):
            yield text, str(value)


def open_states(catalog: Catalog, meaning: Meaning) -> Iterator[tuple[Field, tuple[str, ...]]]:
    """Columns of states some of which end it, with those: what is in any other is open, or unfinished."""
    for table, column in catalog.columns():
        profile = column.profile
        if profile is None or not 2 < profile.distinct <= 12 or not set(split_name(column.name)) & _STATE_WORDS:
            continue
        labels = meaning.value_labels.get((table.key, column.name), {})
        stored = [str(value) for value, _ in profile.frequent]
        said = {value: labels.get(value, value).strip().lower() for value in stored}
        ended = tuple(value for value in stored if set(said[value].split()) & _ENDED)
        if len(stored) == profile.distinct and 1 < len(ended) < len(stored):
            yield Field(table.key, column.name), ended


def tells_state(column: Column) -> bool:
    """Whether it is called a state or stage, and holds a few."""
    named = bool(set(split_name(column.name)) & (_STATE_WORDS - {"state"}))
    return named and column.profile is not None and 1 < column.profile.distinct <= 12


_ENDED = words_of(
    "closed won lost done completed complete finished cancelled canceled resolved rejected expired ended delivered"
)


def is_flag(column: Column) -> bool:
    """Whether it holds yes or no, however spelt."""
    profile = column.profile
    stored = {str(value).strip().lower() for value, _ in profile.frequent} if profile is not None else set()
    said = bool(stored & set(YES_WORDS)) and bool(stored & set(NO_WORDS))
    return column.kind is Kind.BOOLEAN or (profile is not None and profile.distinct == 2 and said)


def _denied(column: Column) -> Iterator[tuple[str, str]]:
    """ "inactive" where a yes/no column is called active."""
    words, profile = split_name(column.name), column.profile
    stored = [str(value) for value, _ in profile.frequent] if profile is not None and is_flag(column) else []
    no = next((value for value in stored if value.strip().lower() in NO_WORDS), None)
    if no is None:
        return
    denied = raw_words(column.name)
    if denied[0] in ("no", "not", "without") and len(denied) == 2:
        yield denied[1], no
    called = words[1:] if words[0] in ("is", "has") else words
    if len(called) == 1:
        yield from ((f"{prefix}{called[0]}", no) for prefix in ("in", "un", "non", "non ", "dis"))


_STATE_WORDS = {"status", "state", "stage", "phase", "result", "outcome"}
