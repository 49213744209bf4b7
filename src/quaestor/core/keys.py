"""Foreign keys nobody declared, found from names, types and values.

`orders.customer_id` refers to `customers.id`; `deals.account` refers to `accounts.account` when the accounts are
unique and hold what the deals name. A key is only inferred towards a column whose values are unique, and only when
what is known of the values does not contradict it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from types import MappingProxyType

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


Link = tuple[str, str, str, str]
"""(table key, column, referred table key, referred column)"""


@dataclass(frozen=True, slots=True)
class KeyDecision:
    """What somebody said about a key that was found, or that should have been: it holds over every later sync."""

    table: str
    columns: tuple[str, ...]
    referred_table: str
    referred: tuple[str, ...]
    accepted: bool
    by: str = ""

    @property
    def link(self) -> tuple[str, tuple[str, ...], str, tuple[str, ...]]:
        """Lower-cased, to compare by."""
        return (
            self.table.lower(),
            tuple(name.lower() for name in self.columns),
            self.referred_table.lower(),
            tuple(name.lower() for name in self.referred),
        )


def with_inferred_keys(
    tables: Sequence[Table], texts: Texts, shares: Mapping[Link, float] = MappingProxyType({})
) -> tuple[Table, ...]:
    """*tables* with the foreign keys that can be inferred added, marked as such.

    *shares* says which part of a column's values was found in the key it may refer to, where that was looked up.
    """
    targets = Targets.among(tables)
    return tuple(_add_keys(table, targets, texts, shares) for table in tables)


def links_to_check(tables: Sequence[Table], texts: Texts) -> tuple[Link, ...]:
    """References whose names and types fit and whose values decide: best fits first."""
    targets = Targets.among(tables)
    fits = [
        (-fit.strength, (table.key, column.name, fit.table.key, fit.column.name))
        for table in tables
        for column in _free_columns(table)
        for fit in _fits(table, column, targets, texts, {})
        if (table.key, column.name) not in texts or (fit.table.key, fit.column.name) not in texts
    ]
    return tuple(link for _, link in sorted(fits))


def decided(tables: Sequence[Table], decisions: Sequence[KeyDecision]) -> tuple[Table, ...]:
    """*tables* with what people decided about inferred keys: the rejected ones gone, the accepted ones confirmed."""
    if not decisions:
        return tuple(tables)
    known = {table.key.lower(): table for table in tables}
    said: dict[object, bool] = {decision.link: decision.accepted for decision in decisions}
    return tuple(_decided(table, said, [each for each in decisions if each.accepted], known) for table in tables)


def _decided(
    table: Table, said: Mapping[object, bool], accepted: Sequence[KeyDecision], known: Mapping[str, Table]
) -> Table:
    keys: list[ForeignKey] = []
    for key in table.foreign_keys:
        verdict = said.get(_link_of(table, key)) if key.inferred else None
        if verdict is not False:
            keys.append(replace(key, confirmed=True) if verdict else key)
    there = {_link_of(table, key) for key in keys}
    for decision in accepted:
        other = known.get(decision.referred_table.lower())
        if decision.table.lower() != table.key.lower() or other is None or decision.link in there:
            continue
        if all(map(table.column, decision.columns)) and all(map(other.column, decision.referred)):
            keys.append(ForeignKey(decision.columns, other.key, decision.referred, inferred=True, confirmed=True))
    return replace(table, foreign_keys=tuple(keys)) if tuple(keys) != table.foreign_keys else table


def _link_of(table: Table, key: ForeignKey) -> tuple[str, tuple[str, ...], str, tuple[str, ...]]:
    return KeyDecision(table.key, key.columns, key.table, key.referred, accepted=True).link


AREA = "/"
"""Stands, where targets are looked up, for a first word that two tables share."""


@dataclass
class Targets:
    """Keys by the words with which a column may point at them, so that not every pair has to be looked at."""

    by_words: dict[tuple[str, ...], list[tuple[Table, Column]]]

    @classmethod
    def among(cls, tables: Sequence[Table]) -> Targets:
        found: dict[tuple[str, ...], list[tuple[Table, Column]]] = {}
        for table in tables:
            names = _singular(words_of(table.name))
            for column in table.columns:
                if not is_key(table, column):
                    continue
                words = words_of(column.name)
                short = tuple(word for word in words if word in KEY_WORDS) or words
                ways = {words, _singular(words), names, (*names, *words), (*names, *short)}
                # `sales_order.customer_id` means `sales_customer`: the beginning that both tables share goes unsaid.
                area = {(names[0], AREA, *names[1:], *end) for end in (words, short)} if len(names) > 1 else set()
                for said in (*(each for each in ways if not _is_generic(each)), *area):
                    found.setdefault(said, []).append((table, column))
        return cls(found)

    def pointed_at(self, table: Table, column: Column) -> list[tuple[Table, Column]]:
        words = words_of(column.name)
        singular = _singular(words)
        bare = tuple(word for word in singular if word not in KEY_WORDS)
        ends = {singular[start:] for start in range(len(singular))}
        area = (*_singular(words_of(table.name))[:1], AREA, *singular)
        found = [each for said in {words, bare, area, *ends} for each in self.by_words.get(said, ())]
        return list({(table.key, key.name): (table, key) for table, key in found}.values())


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


def _add_keys(table: Table, targets: Targets, texts: Texts, shares: Mapping[Link, float]) -> Table:
    found: list[ForeignKey] = []
    for column in _free_columns(table):
        fits = sorted(_fits(table, column, targets, texts, shares), key=lambda fit: -fit.strength)
        # Two keys that fit equally well: picking one would be a guess.
        if fits and (len(fits) == 1 or fits[0].strength > fits[1].strength):
            found.append(ForeignKey((column.name,), fits[0].table.key, (fits[0].column.name,), inferred=True))
    return replace(table, foreign_keys=(*table.foreign_keys, *found)) if found else table


def _free_columns(table: Table) -> list[Column]:
    """Columns that may refer to something nobody declared."""
    if table.is_view:
        return []
    declared = {name.lower() for key in table.foreign_keys for name in key.columns}
    return [column for column in table.columns if column.name.lower() not in declared]


def _fits(table: Table, column: Column, targets: Targets, texts: Texts, shares: Mapping[Link, float]) -> Iterator[Fit]:
    for other, key in targets.pointed_at(table, column):
        if other.key == table.key and (key.name == column.name or words_of(column.name)[:1] != ("parent",)):
            continue
        strength = _name_fit(table, column, other, key)
        if not strength or not _same_type(column, key):
            continue
        share = shares.get((table.key, column.name, other.key, key.name))
        if share >= CONTAINED if share is not None else _contained(table, column, other, key, texts):
            yield Fit(other, key, strength)


def _name_fit(table: Table, column: Column, other: Table, key: Column) -> int:
    """0: the names say nothing; else twice the kind of fit, plus one for the other table's declared primary key."""
    words, key_words, names = words_of(column.name), words_of(key.name), _singular(words_of(other.name))
    own, own_key = _singular(words_of(table.name)), table.primary_key == (column.name,)
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
    if declared and own[:1] == names[:1] and _singular(words) in ((*names[1:], *key_words), (*names[1:], *short)):
        return 4 + declared
    if declared and len(words) > len(names) and _singular(words)[-len(names) - len(short) :] == (*names, *short):
        return 2 + declared
    return 0


def _is_generic(words: tuple[str, ...]) -> bool:
    return all(word in GENERIC for word in words)


def _starts(words: tuple[str, ...], beginning: tuple[str, ...]) -> bool:
    return words[: len(beginning)] == beginning


@lru_cache(maxsize=50_000)
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
