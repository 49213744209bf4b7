"""Foreign keys nobody declared, found from names, types and values.

`orders.customer_id` refers to `customers.id`; `deals.account` refers to `accounts.account` when the accounts are
unique and hold what the deals name. A key is only inferred towards a column whose values are unique, and only when
what is known of the values does not contradict it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from quaestor.core.catalog import Column, ForeignKey, Kind, Table
from quaestor.core.traits import words_of

Texts = Mapping[tuple[str, str], frozenset[str]]
"""All distinct texts of (table key, column), where few enough to have been kept."""

GENERIC_WORDS = (
    "id ids key code name title no nr num number type status date year month day time value amount description "
    "label text note notes comment email phone address city state country price rank position"
)
GENERIC = frozenset(GENERIC_WORDS.split())
"""Names that say nothing about which table they come from."""
KEY_WORDS = frozenset(("id", "key", "code", "no", "nr", "num", "number", "uid", "pk", "fk", "ref"))
CONTAINED = 0.8
"""Share of the distinct texts that must be found in the key: real data has misspelt references."""


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a column's name points at a key; higher *strength* wins."""

    table: Table
    column: Column
    strength: int


def with_inferred_keys(tables: Sequence[Table], texts: Texts) -> tuple[Table, ...]:
    """*tables* with the foreign keys that can be inferred added, marked as such."""
    targets = [(table, column) for table in tables for column in table.columns if is_key(table, column)]
    return tuple(_add_keys(table, targets, texts) for table in tables)


def is_key(table: Table, column: Column) -> bool:
    """Whether one value of *column* stands for one row of *table*: declared so, or seen so in all of its rows."""
    alone = (column.name,)
    if table.is_view:
        return False
    if table.primary_key == alone or alone in table.unique_keys:
        return True
    profile = column.profile
    return (
        profile is not None
        and profile.complete
        and profile.rows > 1
        and profile.nulls == 0
        and profile.distinct == profile.rows
        and column.seen_kind in (Kind.INTEGER, Kind.TEXT, Kind.OTHER)
        and (not table.primary_key or column.seen_kind is Kind.TEXT)
    )


def _add_keys(table: Table, targets: Sequence[tuple[Table, Column]], texts: Texts) -> Table:
    if table.is_view:
        return table
    declared = {name.lower() for key in table.foreign_keys for name in key.columns}
    found: list[ForeignKey] = []
    for column in table.columns:
        if column.name.lower() in declared:
            continue
        fits = sorted(_fits(table, column, targets, texts), key=lambda fit: -fit.strength)
        # Two keys that fit equally well: picking one would be a guess.
        if fits and (len(fits) == 1 or fits[0].strength > fits[1].strength):
            found.append(ForeignKey((column.name,), fits[0].table.key, (fits[0].column.name,), inferred=True))
    return replace(table, foreign_keys=(*table.foreign_keys, *found)) if found else table


def _fits(table: Table, column: Column, targets: Sequence[tuple[Table, Column]], texts: Texts) -> Iterator[Fit]:
    for other, key in targets:
        if other.key == table.key and (key.name == column.name or words_of(column.name)[:1] != ("parent",)):
            continue
        strength = _name_fit(table, column, other, key)
        if strength and _same_type(column, key) and _contained(table, column, other, key, texts):
            yield Fit(other, key, strength)


def _name_fit(table: Table, column: Column, other: Table, key: Column) -> int:
    """0: the names say nothing; else twice the kind of fit, plus one for the other table's declared primary key."""
    words, key_words, names = words_of(column.name), words_of(key.name), _singular(words_of(other.name))
    own_key = table.primary_key == (column.name,)
    declared = int(other.primary_key == (key.name,))
    bare = tuple(word for word in _singular(words) if word not in KEY_WORDS)
    short = tuple(word for word in key_words if word in KEY_WORDS) or key_words
    about_other = bare == names
    if own_key and not (words == key_words and bare and _starts(bare, names)):
        return 0
    if words == key_words and about_other:
        return 10 + declared
    if _singular(words) in ((*names, *key_words), (*names, *short)) and (declared or not _is_generic(words)):
        return 8 + declared
    if words == key_words and not _is_generic(words):
        return 6 + declared
    if about_other and set(key_words) <= (KEY_WORDS | set(names) | {"name"}):
        return 4 + declared
    if declared and len(words) > len(names) and _singular(words)[-len(names) - len(short) :] == (*names, *short):
        return 2 + declared
    return 0


def _is_generic(words: tuple[str, ...]) -> bool:
    return all(word in GENERIC for word in words)


def _starts(words: tuple[str, ...], beginning: tuple[str, ...]) -> bool:
    return words[: len(beginning)] == beginning


def _singular(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_singular_word(word) for word in words)


IRREGULAR = {"people": "person", "children": "child", "men": "man", "women": "woman", "series": "series"}


def _singular_word(word: str) -> str:
    if word in IRREGULAR:
        return IRREGULAR[word]
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word


def _same_type(column: Column, key: Column) -> bool:
    numbers = (Kind.INTEGER, Kind.NUMBER)
    ours, theirs = column.seen_kind, key.seen_kind
    if column.profile is not None and column.profile.rows == column.profile.nulls:
        ours = column.kind
    if ours in numbers and theirs in numbers:
        return (column.kind in numbers) == (key.kind in numbers)
    return ours is theirs and ours in (Kind.TEXT, Kind.OTHER)


def _contained(table: Table, column: Column, other: Table, key: Column, texts: Texts) -> bool:
    """Whether the values do not contradict the reference; unknown values do not, where names alone are enough."""
    ours, theirs = column.profile, key.profile
    declared = other.primary_key == (key.name,)
    if ours is None or theirs is None or ours.distinct == 0 or theirs.distinct == 0:
        return declared
    if ours.complete and theirs.complete and ours.distinct > theirs.distinct:
        return False
    mine, keys = texts.get((table.key, column.name)), texts.get((other.key, key.name))
    if mine is not None and keys is not None:
        # A handful of values found elsewhere by chance prove nothing unless that column is somebody's key.
        return bool(mine) and len(mine & keys) >= CONTAINED * len(mine)
    if column.seen_kind.is_numeric and theirs.complete:
        return _within(ours.minimum, theirs.minimum, theirs.maximum) and _within(
            ours.maximum, theirs.minimum, theirs.maximum
        )
    return declared


def _within(value: object, low: object, high: object) -> bool:
    return all(isinstance(part, int | float) for part in (value, low, high)) and low <= value <= high  # type: ignore[operator]
