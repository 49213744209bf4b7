"""What the words of a question may name in one catalog: tables, columns, metrics, and the words they are made of.

Built once per (catalog, meaning) and then only read.
"""

from __future__ import annotations

import re
from collections import OrderedDict, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from math import log
from typing import TYPE_CHECKING

from rapidfuzz import fuzz, process

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Table
from quaestor.core.interpreter.business import HOLDS, NamedCondition, default_conditions, named_conditions
from quaestor.core.interpreter.cues import cue_phrases
from quaestor.core.interpreter.joins import KeyGraph
from quaestor.core.interpreter.names import raw_words, split_name
from quaestor.core.interpreter.namings import (
    EXACT_SYNONYM,
    RATE,
    WITH_TABLE,
    Naming,
    Target,
    namings,
    own_key,
    spellings,
)
from quaestor.core.interpreter.nearness import near
from quaestor.core.interpreter.periods import unit_named
from quaestor.core.interpreter.plan import Field
from quaestor.core.interpreter.stored_words import open_states, stored_words
from quaestor.core.interpreter.synonyms import SYNONYMS
from quaestor.core.interpreter.thesaurus import SCALED, THESAURUS
from quaestor.core.interpreter.tokens import stem
from quaestor.core.interpreter.vocabulary import (
    FUNCTION_WORDS,
    LIGHT_WORDS,
    MAGNITUDES,
    NAME_WORDS,
    NUMBER_WORDS,
    words_of,
)
from quaestor.core.meaning import ComputedField, DefaultFilter, Meaning, Metric, without_hidden

if TYPE_CHECKING:
    from quaestor.core.interpreter.reader.seeing import Schema


@dataclass(frozen=True, slots=True)
class Match:
    """A target some words may name."""

    target: Target
    score: float
    missing: tuple[str, ...] = ()
    """Words of the target's name that the question does not say."""


PARTIAL, PARTIAL_MODIFIER = 0.8, 0.5
OPEN = "open"
"""What a state is called that ends nothing."""
BY_WHAT_THEY_DO = 0.86


THESAURUS_WEIGHT, EVERYDAY_WEIGHT, ABBREVIATED, MISSPELT = 0.85, 0.83, 0.82, 0.85
LEAST_SIMILAR = 84.0
"""Similarity (0 to 100) from which a word is taken for a misspelt word of the schema."""


@dataclass
class Lexicon:
    catalog: Catalog
    meaning: Meaning
    graph: KeyGraph
    by_phrase: dict[tuple[str, ...], list[Naming]] = field(default_factory=lambda: defaultdict(list))
    """Namings by their sorted stems: the order of words does not matter ("date of birth", "birth date")."""
    by_stem: dict[str, list[Naming]] = field(default_factory=lambda: defaultdict(list))
    weights: dict[str, float] = field(default_factory=dict)
    """How telling a stem is: rare ones weigh more."""
    computed: dict[Field, ComputedField] = field(default_factory=dict)
    coded: dict[tuple[str, ...], list[tuple[Field, str]]] = field(default_factory=lambda: defaultdict(list))
    """Stems of words for stored codes: "female" -> F; labels of the semantic model among them."""
    longest_code: int = 0
    """Words of the longest of them."""
    spellings: dict[str, str] = field(default_factory=dict)
    """Whole words of the schema and their stems: a misspelling is told by the word, not by what is left of it."""
    named_conditions: dict[Field, NamedCondition] = field(default_factory=dict)
    """Conditions of the semantic model that are said like a field: terms of the glossary, default filters."""
    defaults: dict[str, list[tuple[DefaultFilter, Field, NamedCondition]]] = field(
        default_factory=lambda: defaultdict(list)
    )
    """Default filters by the table whose rows they are about."""
    schema: Schema | None = None
    """What the learned reader sees of this catalog, from the first question on."""
    _alternatives: dict[str, tuple[tuple[str, float], ...]] = field(default_factory=dict)
    _names: dict[str, tuple[Field, ...]] = field(default_factory=dict)

    @classmethod
    def build(cls, catalog: Catalog, meaning: Meaning) -> Lexicon:
        lexicon = cls(catalog, meaning, KeyGraph.build(catalog, meaning))
        for naming in namings(catalog, meaning):
            lexicon._add(naming)
        lexicon.spellings = spellings(catalog, meaning, lexicon.by_stem)
        total = 1 + len(lexicon.by_stem)
        lexicon.weights = {one: log(1 + total / len(namings)) for one, namings in lexicon.by_stem.items()}
        lexicon.computed = {Field(own_key(one.table, catalog), one.name): one for one in meaning.fields}
        for words, term, condition in named_conditions(catalog, meaning):
            lexicon.named_conditions[term] = condition
            for said in words:
                lexicon.coded[tuple(stem(each) for each in raw_words(said))].append((term, HOLDS))
        for default, term, condition in default_conditions(catalog, meaning):
            lexicon.named_conditions[term] = condition
            lexicon.defaults[term.table].append((default, term, condition))
        for word, one, value in stored_words(catalog, meaning):
            lexicon.coded[tuple(stem(each) for each in raw_words(word))].append((one, value))
        for state, ended in open_states(catalog, meaning):
            lexicon._add_open(state, ended)
        lexicon.longest_code = max(map(len, lexicon.coded), default=0)
        return lexicon

    def _add_open(self, state: Field, ended: tuple[str, ...]) -> None:
        """Words for what has come to no end, where neither a stored text nor the semantic model has them."""
        term = Field(state.table, OPEN)
        texts = ", ".join("'" + value.replace("'", "''") + "'" for value in ended)
        expression = f'"{state.table}"."{state.column}" NOT IN ({texts})'
        self.named_conditions[term] = NamedCondition(OPEN, expression, (state.table,), frozenset((state,)))
        for word in (OPEN, "unfinished", "unresolved", "outstanding"):
            if not any(one.table == state.table for one, _ in self.coded.get((stem(word),), ())):
                self.coded[(stem(word),)].append((term, HOLDS))

    def _add(self, naming: Naming) -> None:
        key = tuple(sorted(naming.stems))
        if any(other.target == naming.target for other in self.by_phrase[key]):
            return
        self.by_phrase[key].append(naming)
        for one in dict.fromkeys(naming.stems):
            self.by_stem[one].append(naming)

    def alternatives(self, word: str) -> tuple[tuple[str, float], ...]:
        """The stems of this catalog that *word* may stand for, with weights; itself first when it is one."""
        known = self._alternatives.get(word)
        if known is None:
            known = self._alternatives[word] = tuple(self._find_alternatives(word))
            if len(self._alternatives) > 50_000:
                self._alternatives.clear()
        return known

    def _find_alternatives(self, word: str) -> Iterator[tuple[str, float]]:
        own = stem(word)
        if own in self.by_stem:
            yield own, 1.0
        agents = agents_of(own) if word.endswith("ing") else ()
        yield from ((agent, BY_WHAT_THEY_DO) for agent in agents if agent in self.by_stem)
        known = said_also(THESAURUS, word, exactly=own in self.by_stem)
        for synonym in known:
            if " " not in synonym and stem(synonym) in self.by_stem and stem(synonym) != own:
                yield stem(synonym), THESAURUS_WEIGHT
        if own in self.by_stem or word in FUNCTION_WORDS or len(word) < 3:
            return
        told = {stem(synonym) for synonym in known} & self.by_stem.keys()
        for synonym in said_also(SYNONYMS, word, exactly=word in LIGHT_WORDS):
            if " " not in synonym and stem(synonym) in self.by_stem and stem(synonym) not in told:
                told.add(stem(synonym))
                yield stem(synonym), EVERYDAY_WEIGHT
        for (other, *more), weight in near((word,)) if not told and not is_understood(word) else ():
            if not more and other in self.by_stem:
                yield other, weight
        if len(word) < 4:
            return
        short = [one for one in self.by_stem if abbreviates(one, own)]
        for one in short[:3]:
            yield one, ABBREVIATED
        if len(word) >= 5 and word not in LIGHT_WORDS and not short:
            yield from self._misspelt(word)

    def _misspelt(self, word: str) -> Iterator[tuple[str, float]]:
        close = process.extract(word, self.spellings.keys(), scorer=fuzz.ratio, score_cutoff=LEAST_SIMILAR, limit=4)
        stems = {self.spellings[one]: score for one, score, _ in reversed(close) if one[0] == word[0]}
        yield from ((one, MISSPELT * stems[one] / 100) for one in list(stems)[::-1][:2])

    def named(self, stems: tuple[str, ...]) -> Iterator[Match]:
        """Targets whose whole name is *stems*, in any order."""
        for naming in self.by_phrase.get(tuple(sorted(stems)), ()):
            yield Match(naming.target, naming.weight)

    def named_otherwise(self, words: tuple[str, ...], stems: tuple[str, ...]) -> Iterator[Match]:
        """Targets whose whole name means what *words* say, where either takes several words: "surname", "last name"."""
        phrase = " ".join(words)
        others = [
            (tuple(stem(one) for one in synonym.split()), weight)
            for groups, weight in ((THESAURUS, THESAURUS_WEIGHT), (SYNONYMS, EVERYDAY_WEIGHT))
            for synonym in said_also(groups, phrase, exactly=len(words) > 1)
        ]
        akin = near(words) if len(words) > 1 or not is_understood(phrase) else ()
        for other, weight in (*others, *akin):
            if len(other) + len(stems) > 2:
                yield from (replace(match, score=match.score * weight) for match in self.named(other))

    def partly_named(self, stems: tuple[str, ...]) -> Iterator[Match]:
        """Targets whose names hold all of *stems* and more; the last word of a name counts most."""
        rarest = min(stems, key=lambda one: len(self.by_stem.get(one, ())))
        wanted = set(stems)
        best: dict[Target, Match] = {}
        for naming in self.by_stem.get(rarest, ()):
            if len(naming.stems) <= len(wanted) or not wanted <= set(naming.stems) or naming.weight == WITH_TABLE:
                continue
            covered = sum(self.weights[one] for one in wanted) / sum(self.weights[one] for one in set(naming.stems))
            head = naming.stems[-1] in wanted
            if not head and naming.weight == EXACT_SYNONYM and len(naming.stems) > 2:
                continue
            score = naming.weight * (PARTIAL if head else PARTIAL_MODIFIER) * (0.6 + 0.4 * covered)
            missing = tuple(one for one in naming.stems if one not in wanted)
            if naming.target not in best or best[naming.target].score < score:
                best[naming.target] = Match(naming.target, score, missing)
        yield from best.values()

    def table(self, key: str) -> Table:
        return self.catalog.by_key[key.lower()]

    def column(self, one: Field) -> Column | None:
        """None for a computed field."""
        return self.table(one.table).column(one.column)

    def kind(self, one: Field) -> Kind:
        """What the values of a column are; a computed field says only whether it is a time."""
        column = self.column(one)
        if column is not None:
            return column.seen_kind
        computed = self.computed.get(one)
        return Kind.DATE if computed is not None and computed.is_time else Kind.OTHER

    def words_of_table(self, key: str) -> tuple[str, ...]:
        return split_name(self.table(key).name)

    def tables_read(self, metric: Metric) -> tuple[str, ...]:
        """The tables whose columns the expression of *metric* reads."""
        named = re.findall(r'(?:"([^"]+)"|(\w+))\.', metric.expression)
        read = {(quoted or plain).lower() for quoted, plain in named}
        return tuple(one.key for one in self.catalog.tables if read & {one.name.lower(), one.key.lower()})

    def is_called(self, one: Field, word: str) -> bool:
        """Whether *word* is part of something the column is called outright."""
        return any(each.target == one and each.weight >= RATE for each in self.by_stem.get(stem(word), ()))

    def words(self, one: Field) -> tuple[str, ...]:
        return split_name(one.column)

    def is_key(self, one: Field) -> bool:
        """An identifier: a primary or foreign key, or a column named like one."""
        table = self.table(one.table)
        name = one.column.lower()
        keys = {column.lower() for column in table.primary_key if len(table.primary_key) == 1}
        keys |= {column.lower() for key in table.foreign_keys for column in key.columns}
        return name in keys or split_name(one.column)[-1] in ("id", "key", "uuid", "guid")

    def is_name(self, one: Field) -> bool:
        """Whether a column says what a row of its table is called."""
        own = {stem(word) for word in split_name(self.table(one.table).name)}
        return _name_rank(one.column, own) < _NO_NAME

    def names_of(self, key: str) -> tuple[Field, ...]:
        """The column, or first and last name, by which people call a row of table *key*; its key when there is none."""
        known = self._names.get(key)
        if known is None:
            known = self._names[key] = self._find_names(key)
        return known

    def _find_names(self, key: str) -> tuple[Field, ...]:
        table = self.table(key)
        own = {stem(word) for word in split_name(table.name)}
        texts = [column for column in table.columns if column.kind is Kind.TEXT or column.seen_kind is Kind.TEXT]
        ranked = sorted(texts, key=lambda column: _name_rank(column.name, own))
        called = _key_that_names(table)
        if called is not None and not (ranked and _name_rank(ranked[0].name, own) < _NO_NAME):
            return (Field(key, called),)
        parts = [column for column in texts if set(split_name(column.name)) in ({"first", "name"}, {"last", "name"})]
        if len(parts) == 2 and _name_rank(ranked[0].name, own) > 0:
            return tuple(Field(key, column.name) for column in parts)
        if ranked and _name_rank(ranked[0].name, own) < _NO_NAME and not _names_another(table, ranked[0].name, own):
            words = split_name(ranked[0].name)
            if "first" in words or "last" in words:
                pair = [
                    column
                    for column in texts
                    if {"first", "last"} & set(split_name(column.name)) and "name" in split_name(column.name)
                ]
                return tuple(Field(key, column.name) for column in pair[:2])
            return (Field(key, ranked[0].name),)
        referring = {column.lower() for one in table.foreign_keys for column in one.columns}
        free = [
            column
            for column in texts
            if column.name.lower() not in referring
            and not self.is_key(Field(key, column.name))
            and not _NO_NAMES & set(split_name(column.name))
        ]
        if free and len(table.foreign_keys) < 2:
            return (Field(key, free[0].name),)
        linked = self._linked(table)
        if linked is not None:
            return self.names_of(linked)
        first = table.primary_key[0] if table.primary_key else table.columns[0].name
        return (Field(key, first),)

    def _linked(self, table: Table) -> str | None:
        """What a table of pairs is called after: `film_category` holds the categories of films."""
        keys = {column.lower() for one in table.foreign_keys for column in one.columns}
        told = [column for column in table.columns if column.name.lower() not in keys and not column.kind.is_temporal]
        referred = {one.table for one in table.foreign_keys if one.table != table.key}
        last = stem(split_name(table.name)[-1])
        named = [key for key in referred if stem(split_name(self.table(key).name)[-1]) == last]
        return named[0] if len(table.foreign_keys) == 2 and not told and len(named) == 1 else None


_NO_NAME = 9.0


def _names_another(table: Table, name: str, own: set[str]) -> bool:
    """`ship_name` of an order says where it goes; what is called by a number is known by that."""
    rest = [word for word in split_name(name)[:-1] if stem(word) not in own]
    return len(table.foreign_keys) > 1 and len(table.primary_key) == 1 and bool(rest) and rest[0] not in _OWN_WORDS


_NO_NAMES = words_of("address city state country postal zip phone fax status notes comment")
"""Words of texts that say something about a row, but not what it is called."""


_OWN_WORDS = {"first", "last", "full", "given", "family", "middle", "common", "official", "short", "long", "display"}


def is_understood(word: str) -> bool:
    """Whether *word* says how to answer, or is so general that it names nothing by another word of its meaning."""
    if word in LIGHT_WORDS or word in SCALED or word in NUMBER_WORDS or word in MAGNITUDES:
        return True
    return (word,) in cue_phrases() or unit_named(word) is not None


def agents_of(verb: str) -> tuple[str, ...]:
    """Stems of those who do it: "shipping company" is the shipper."""
    return tuple(stem(f"{root}{ending}") for root in (verb, verb + verb[-1:]) for ending in ("er", "or"))


def said_also(groups: Mapping[str, tuple[str, ...]], word: str, *, exactly: bool) -> tuple[str, ...]:
    """What *word* may stand for; unless *exactly*, a plural or another ending finds the entry of the plain word."""
    found = groups.get(word, ()) or groups.get(stem(word), ())
    return found or (() if exactly else _by_stem(groups is THESAURUS).get(stem(word), ()))


@cache
def _by_stem(thesaurus: bool) -> Mapping[str, tuple[str, ...]]:
    """The thesaurus, or the everyday synonyms: stemming either takes longer than reading most questions."""
    groups = THESAURUS if thesaurus else SYNONYMS
    found: dict[str, tuple[str, ...]] = {}
    for word, others in groups.items():
        if " " not in word:
            found.setdefault(stem(word), others)
    return found


def _name_rank(name: str, own: set[str]) -> float:
    """How much a column name says "this is what the row is called": 0 best, `_NO_NAME` not at all."""
    words = split_name(name)
    rest = [word for word in words if stem(word) not in own]
    for rank, wanted in enumerate(NAME_WORDS):
        if " ".join(rest) == wanted:
            return rank * 0.1
    if not rest:
        return 0.35
    if words[-1] in ("name", "title"):
        return 1 + 0.1 * len(words)
    return _NO_NAME


def abbreviates(short: str, word: str) -> bool:
    """A schema's *short* form of *word*: its beginning ("cust"), or its consonants in order ("qty" for "quantity")."""
    if len(short) < 3 or len(short) >= len(word) or short[0] != word[0]:
        return False
    if word.startswith(short) and len(short) >= 3:
        return len(short) >= 4 or len(word) - len(short) >= 3
    if set(short) & set("aeiou") or len(short) > 5:
        return False
    letters = iter(word)
    return all(char in letters for char in short) and len(word) >= 5


def _key_that_names(table: Table) -> str | None:
    """A text that identifies the rows and is a name, not a code: `sales_agent` of the sales teams."""
    column = table.column(table.primary_key[0]) if len(table.primary_key) == 1 else None
    if column is None or column.kind is not Kind.TEXT or column.seen_kind is not Kind.TEXT:
        return None
    words = split_name(column.name)
    return None if set(words) & {"id", "code", "key", "number", "uuid", "guid"} else column.name


_CACHE_SIZE = 32


_Key = tuple[str, str, str, tuple[tuple[str, int], ...]]


_cache: OrderedDict[_Key, tuple[Catalog, Meaning, Lexicon]] = OrderedDict()


def lexicon_for(catalog: Catalog, meaning: Meaning) -> Lexicon:
    """The lexicon of this catalog and meaning, built when it is not among the last few used.

    Two people may see different parts of one catalog, so equal versions are not enough: the parts are compared.
    """
    key = (
        catalog.source,
        catalog.version,
        catalog.dialect,
        tuple((one.key, len(one.columns)) for one in catalog.tables),
    )
    found = _cache.get(key)
    if found is not None and _same(found[0], catalog) and _same(found[1], meaning):
        return found[2]
    lexicon = Lexicon.build(_readable(without_hidden(meaning, catalog)), meaning)
    _cache[key] = (catalog, meaning, lexicon)
    _cache.move_to_end(key)
    while len(_cache) > _CACHE_SIZE:
        _cache.popitem(last=False)
    return lexicon


def _same(one: object, other: object) -> bool:
    return one is other or one == other


def _readable(catalog: Catalog) -> Catalog:
    """Without tables that have no column, and without keys over columns that were narrowed away."""
    tables = tuple(table for table in catalog.tables if table.columns)
    return catalog.keeping(tuple(_with_visible_keys(table, catalog) for table in tables))


def _with_visible_keys(table: Table, catalog: Catalog) -> Table:
    def visible(key: ForeignKey) -> bool:
        other = catalog.table(key.table)
        ours = all(table.column(name) for name in key.columns)
        return other is not None and ours and all(other.column(name) for name in key.referred)

    primary = table.primary_key if all(table.column(name) for name in table.primary_key) else ()
    return replace(table, primary_key=primary, foreign_keys=tuple(key for key in table.foreign_keys if visible(key)))
