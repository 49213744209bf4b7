"""What the words of a question may name in one catalog: tables, columns, metrics, and the words they are made of.

Built once per (catalog, meaning) and then only read.
"""

from __future__ import annotations

import re
from collections import OrderedDict, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from math import log

from rapidfuzz import fuzz, process

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Table
from quaestor.core.interpreter.business import HOLDS, NamedCondition, default_conditions, named_conditions
from quaestor.core.interpreter.joins import KeyGraph
from quaestor.core.interpreter.names import plural, raw_words, split_name
from quaestor.core.interpreter.plan import Field
from quaestor.core.interpreter.synonyms import SYNONYMS
from quaestor.core.interpreter.thesaurus import THESAURUS
from quaestor.core.interpreter.tokens import stem
from quaestor.core.interpreter.vocabulary import (
    CODES,
    FUNCTION_WORDS,
    LIGHT_WORDS,
    NAME_WORDS,
    NO_WORDS,
    YES_WORDS,
    words_of,
)
from quaestor.core.meaning import ComputedField, DefaultFilter, Meaning, Metric, Term, without_hidden

Target = Field | str | Metric
"""What a phrase may name: a column or computed field, a table (its key), or a metric."""


@dataclass(frozen=True, slots=True)
class Naming:
    """One way to say a target, and how natural it is (1.0: its very name)."""

    target: Target
    stems: tuple[str, ...]
    weight: float


@dataclass(frozen=True, slots=True)
class Match:
    """A target some words may name."""

    target: Target
    score: float
    missing: tuple[str, ...] = ()
    """Words of the target's name that the question does not say."""


EXACT_SYNONYM, OWN_PREFIX, WITH_TABLE = 0.98, 0.95, 0.97
PARTIAL, PARTIAL_MODIFIER = 0.8, 0.5
BY_ITS_KEY, TOLD_BY_VERB, RATE, BY_WHAT_IT_NAMES, LABELLED_OTHERWISE = 0.95, 0.9, 0.93, 0.88, 0.86
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
    _alternatives: dict[str, tuple[tuple[str, float], ...]] = field(default_factory=dict)

    @classmethod
    def build(cls, catalog: Catalog, meaning: Meaning) -> Lexicon:
        lexicon = cls(catalog, meaning, KeyGraph.build(catalog, meaning))
        for naming in _namings(catalog, meaning):
            lexicon._add(naming)
        lexicon.spellings = _spellings(catalog, meaning, lexicon.by_stem)
        total = 1 + len(lexicon.by_stem)
        lexicon.weights = {one: log(1 + total / len(namings)) for one, namings in lexicon.by_stem.items()}
        lexicon.computed = {Field(_own_key(one.table, catalog), one.name): one for one in meaning.fields}
        for words, term, condition in named_conditions(catalog, meaning):
            lexicon.named_conditions[term] = condition
            for said in words:
                lexicon.coded[tuple(stem(each) for each in raw_words(said))].append((term, HOLDS))
        for default, term, condition in default_conditions(catalog, meaning):
            lexicon.named_conditions[term] = condition
            lexicon.defaults[term.table].append((default, term, condition))
        for word, one, value in _codes(catalog, meaning):
            lexicon.coded[tuple(stem(each) for each in raw_words(word))].append((one, value))
        lexicon.longest_code = max(map(len, lexicon.coded), default=0)
        return lexicon

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
        for synonym in said_also(SYNONYMS, word, exactly=word in LIGHT_WORDS):
            if " " not in synonym and stem(synonym) in self.by_stem and synonym not in known:
                yield stem(synonym), EVERYDAY_WEIGHT
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


def agents_of(verb: str) -> tuple[str, ...]:
    """Stems of those who do it: "shipping company" is the shipper."""
    return tuple(stem(f"{root}{ending}") for root in (verb, verb + verb[-1:]) for ending in ("er", "or"))


def said_also(groups: Mapping[str, tuple[str, ...]], word: str, *, exactly: bool) -> tuple[str, ...]:
    """What *word* may stand for; unless *exactly*, a plural or another ending finds the entry of the plain word."""
    stemmed = _THESAURUS_STEMS if groups is THESAURUS else _SYNONYM_STEMS
    found = groups.get(word, ()) or groups.get(stem(word), ())
    return found or (() if exactly else stemmed.get(stem(word), ()))


def _stemmed(groups: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for word, others in groups.items():
        if " " not in word:
            found.setdefault(stem(word), others)
    return found


_THESAURUS_STEMS, _SYNONYM_STEMS = _stemmed(THESAURUS), _stemmed(SYNONYMS)


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


def _namings(catalog: Catalog, meaning: Meaning) -> Iterator[Naming]:
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


def _own_key(table: str, catalog: Catalog) -> str:
    """The key as the catalog writes it."""
    found = catalog.table(table)
    return found.key if found is not None else table


def _codes(catalog: Catalog, meaning: Meaning) -> Iterator[tuple[str, Field, str]]:
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
    called = words[1:] if words[0] in ("is", "has") else words
    if len(called) == 1:
        yield from ((f"{prefix}{called[0]}", no) for prefix in ("in", "un", "non", "non ", "dis"))


_STATE_WORDS = {"status", "state", "stage", "phase", "result", "outcome"}


def _spellings(catalog: Catalog, meaning: Meaning, stems: Mapping[str, object]) -> dict[str, str]:
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


def _key_that_names(table: Table) -> str | None:
    """A text that identifies the rows and is a name, not a code: `sales_agent` of the sales teams."""
    column = table.column(table.primary_key[0]) if len(table.primary_key) == 1 else None
    if column is None or column.kind is not Kind.TEXT or column.seen_kind is not Kind.TEXT:
        return None
    words = split_name(column.name)
    return None if set(words) & {"id", "code", "key", "number", "uuid", "guid"} else column.name


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
