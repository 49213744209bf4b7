"""How tables, columns and metrics may be called: by their names, labels, synonyms, keys and what they hold."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from quaestor.core.catalog import Catalog, Table
from quaestor.core.interpreter.names import plural, raw_words, split_name
from quaestor.core.interpreter.plan import Field
from quaestor.core.interpreter.stored_words import is_flag
from quaestor.core.interpreter.tokens import stem
from quaestor.core.meaning import Meaning, Metric, Term

Target = Field | str | Metric
"""What a phrase may name: a column or computed field, a table (its key), or a metric."""


@dataclass(frozen=True, slots=True)
class Naming:
    """One way to say a target, and how natural it is (1.0: its very name)."""

    target: Target
    stems: tuple[str, ...]
    weight: float


EXACT_SYNONYM, OWN_PREFIX, WITH_TABLE = 0.98, 0.95, 0.97
BY_ITS_KEY, TOLD_BY_VERB, RATE, BY_WHAT_IT_NAMES, LABELLED_OTHERWISE = 0.95, 0.9, 0.93, 0.88, 0.86


def namings(catalog: Catalog, meaning: Meaning) -> Iterator[Naming]:
    known = frozenset(word for name in _all_names(catalog) for word in raw_words(name) if len(word) > 2)
    singular = known | {word[:-1] for word in known if word.endswith("s")}
    tables = frozenset(_stems(split_name(table.name, singular)) for table in catalog.tables)
    for table in catalog.tables:
        yield from _table_namings(table, meaning.table(table.key), singular)
        for column in table.columns:
            term = meaning.column(table.key, column.name)
            if term.hidden:
                continue
            yield from _column_namings(table, column.name, term, singular, tables)
    for computed in meaning.fields:
        if computed.term.hidden:
            continue
        owner = catalog.table(computed.table)
        if owner is not None:
            yield from _column_namings(owner, computed.name, computed.term, singular, tables)
    for metric in meaning.metrics:
        for phrase in (metric.name, *metric.synonyms):
            stems = _stems(split_name(phrase))
            yield Naming(metric, stems, 1.0)
            if metric.expression.upper().startswith("SUM(") and stem("total") not in stems:
                yield Naming(metric, (stem("total"), *stems), EXACT_SYNONYM)


def own_key(table: str, catalog: Catalog) -> str:
    """The key as the catalog writes it."""
    found = catalog.table(table)
    return found.key if found is not None else table


def spellings(catalog: Catalog, meaning: Meaning, stems: Mapping[str, object]) -> dict[str, str]:
    """Words people may have meant to write: singular and plural of those in names, labels, synonyms and metrics."""
    said = [*_all_names(catalog), *(phrase for one in meaning.metrics for phrase in (one.name, *one.synonyms))]
    terms = [meaning.table(table.key) for table in catalog.tables]
    terms += [meaning.column(table.key, column.name) for table, column in catalog.columns()]
    said += [phrase for term in terms for phrase in (term.label, *term.synonyms) if phrase]
    words = {word for phrase in said for word in split_name(phrase) if len(word) > 3}
    words |= {plural(word) for word in words}
    return {word: stem(word) for word in sorted(words) if stem(word) in stems}


def _all_names(catalog: Catalog) -> Iterator[str]:
    for table in catalog.tables:
        yield table.name
        for column in table.columns:
            yield column.name


def _stems(words: Iterable[str]) -> tuple[str, ...]:
    kept = [word for word in words if word not in _LINK_WORDS]
    return tuple(stem(word) for word in kept) or tuple(stem(word) for word in words)


_LINK_WORDS = frozenset(("of", "the", "a", "an", "in", "for", "and", "s"))


def _table_namings(table: Table, term: Term, known: frozenset[str]) -> Iterator[Naming]:
    words = split_name(table.name, known)
    yield Naming(table.key, _stems(words), 1.0)
    for phrase in (term.label, *term.synonyms):
        if phrase:
            yield Naming(table.key, _stems(split_name(phrase)), EXACT_SYNONYM)
    row = _row_words(table)
    if row:
        yield Naming(table.key, _stems(row), BY_ITS_KEY)
    for tail in (
        "list",
        "details",
        "detail",
        "table",
        "master",
        "data",
        "info",
        "information",
        "record",
        "records",
        "tbl",
    ):
        if len(words) > 1 and words[-1] == tail:
            yield Naming(table.key, _stems(words[:-1]), OWN_PREFIX)
    if len(words) > 1 and words[0] in ("ref", "reference", "dim", "fact", "tbl", "all", "vw", "v"):
        yield Naming(table.key, _stems(words[1:]), 0.9)


def _row_words(table: Table) -> tuple[str, ...]:
    """What the key says a row is, where the table is called otherwise: `opportunity_id` of the pipeline."""
    referring = {column.lower() for key in table.foreign_keys for column in key.columns}
    if len(table.primary_key) != 1 or table.primary_key[0].lower() in referring:
        return ()
    words = split_name(table.primary_key[0])
    if len(words) < 2 or words[-1] not in ("id", "key", "number", "code"):
        return ()
    rest, own = words[:-1], {stem(word) for word in split_name(table.name)}
    return () if own & {stem(word) for word in rest} else rest


def _is_link(table: Table, name: str) -> bool:
    keys = {*table.primary_key, *(column for key in table.foreign_keys for column in key.columns)}
    return name.lower() in {key.lower() for key in keys}


def _is_role(table: Table, name: str, words: tuple[str, ...]) -> bool:
    """A key is called after the part its row plays, not after its table: `support_rep_id` refers to employees."""
    referred = [key.table for key in table.foreign_keys if [one.lower() for one in key.columns] == [name.lower()]]
    return bool(referred) and not any(set(words) & set(_stems(split_name(one))) for one in (*referred, table.name))


def _column_namings(
    table: Table, name: str, term: Term, known: frozenset[str], tables: frozenset[tuple[str, ...]]
) -> Iterator[Naming]:
    target = Field(table.key, name)
    own = _stems(split_name(table.name, known))
    words = _stems(split_name(name, known))
    phrases = [(words, LABELLED_OTHERWISE if _qualified(term, words) else 1.0)]
    raw = _stems(raw_words(name))
    if raw != words:
        phrases.append((raw, EXACT_SYNONYM))
    phrases += [(_stems(split_name(phrase)), EXACT_SYNONYM) for phrase in (term.label, *term.synonyms) if phrase]
    rest = tuple(word for word in words if word not in own and not (len(word) == 1 and own[0].startswith(word)))
    if re.fullmatch(r"[a-z]{1,3}id", name.lower()) and _is_link(table, name):
        phrases.append((("id",), OWN_PREFIX))
    if rest and rest != words:
        phrases.append((rest, OWN_PREFIX))
    if len(words) > 1 and words[-1] == "id" and _is_role(table, name, words[:-1]):
        phrases.append((words[:-1], BY_ITS_KEY))
    said = split_name(name, known)
    if len(said) == 2 and said[1] in ("date", "time", "on", "at") and said[0].endswith("ed"):
        phrases.append(((stem(said[0]),), TOLD_BY_VERB))
    if len(said) > 1 and said[-1] in ("name", "title") and not set(said[:-1]) & _PARTS_OF_NAMES:
        named = _stems(said[:-1])
        phrases += [(named, BY_WHAT_IT_NAMES)] if named not in tables and rest == words else []
    for stems, weight in (*phrases, *_rate_phrases(table, name)):
        yield Naming(target, stems, weight)
    held = table.column(name)
    for stems, _ in phrases if held is None or not is_flag(held) else ():
        if not set(own) & set(stems):
            yield Naming(target, (*own, *stems), WITH_TABLE)


def _qualified(term: Term, words: tuple[str, ...]) -> bool:
    """The model gives it a label that says more than its name: where two columns are called so, the other is meant."""
    said = _stems(split_name(term.label)) if term.label else ()
    return len(said) > len(words) and set(words) < set(said)


_PARTS_OF_NAMES = frozenset(("first", "last", "middle", "full", "given", "family", "nick", "user", "file", "other"))
_RATE_NAME = re.compile(r"([ah])_(mean|median)", re.IGNORECASE)


def _rate_phrases(table: Table, name: str) -> Iterator[tuple[tuple[str, ...], float]]:
    """`A_MEAN` beside `H_MEAN`: only pay is given by the year and by the hour, and by the year unless one says else."""
    found = _RATE_NAME.fullmatch(name)
    if found is None or table.column(f"a_{found[2]}") is None or table.column(f"h_{found[2]}") is None:
        return
    per, kind = ("annual", "hourly")[found[1].lower() == "h"], found[2].lower()
    yield _stems((per, kind)), EXACT_SYNONYM
    for pay in ("wage", "pay", "salary"):
        said = (per, "yearly") if per == "annual" else (per,)
        yield from ((_stems((one, each, pay)), EXACT_SYNONYM) for each in _said_for(kind) for one in said)
        yield from ((_stems((each, pay)), RATE) for each in _said_for(kind) if per == "annual")
        if kind == "mean":
            yield _stems((per, pay)), RATE
            yield from [(_stems((pay,)), RATE)] if per == "annual" else ()


def _said_for(kind: str) -> tuple[str, ...]:
    return ("mean", "average") if kind == "mean" else (kind,)
