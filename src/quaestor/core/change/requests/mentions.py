"""Which tables, columns and stored values the words of a request name."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from quaestor.core.catalog import Kind, Table
from quaestor.core.change.requests.sentence import ARTICLES, Sentence
from quaestor.core.change.slots import Slot, slot_of
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.plan import Field
from quaestor.core.interpreter.tokens import TokenKind, stem
from quaestor.core.interpreter.vocabulary import FUNCTION_WORDS
from quaestor.core.values import ValueIndex, ValueMatch, normalise

LONGEST_NAME = 4
LONGEST_VALUE = 6
SURE = 0.93
"""Least score at which a stored value is believed to be meant."""


@dataclass(frozen=True, slots=True)
class TableMention:
    start: int
    end: int
    table: str
    score: float


def tables_named(sentence: Sentence, lexicon: Lexicon) -> tuple[TableMention, ...]:
    """Every mention of a table, in order; a word inside a longer mention names nothing by itself."""
    found: list[TableMention] = []
    covered: set[int] = set()
    for start, end in sentence.spans(0, len(sentence), LONGEST_NAME):
        span = range(start, end)
        quoted = end - start == 1 and sentence.tokens[start].kind is TokenKind.QUOTED
        if quoted:
            found += [TableMention(start, end, key, 0.9) for key in _last_word(sentence.tokens[start].lower, lexicon)]
        if covered.intersection(span) or any(sentence.tokens[each].kind is not TokenKind.WORD for each in span):
            continue
        best = _best_tables(sentence, start, end, lexicon)
        if best:
            covered.update(span)
            found += [TableMention(start, end, key, score) for key, score in best.items()]
    return tuple(sorted(found, key=lambda each: (each.start, -each.score)))


def _last_word(quoted: str, lexicon: Lexicon) -> tuple[str, ...]:
    """ "all 'dormant users'": what is said in quotes may be of a table as well."""
    words = quoted.split()
    if not 2 <= len(words) <= 3:
        return ()
    return tuple(each.target for each in lexicon.named((stem(words[-1]),)) if isinstance(each.target, str))


def _best_tables(sentence: Sentence, start: int, end: int, lexicon: Lexicon) -> Mapping[str, float]:
    stems = sentence.stems(start, end)
    found: dict[str, float] = {}
    for match in lexicon.named(stems):
        if isinstance(match.target, str):
            found[match.target] = max(match.score, found.get(match.target, 0))
    word = sentence.word(start)
    if end - start == 1 and not found and word not in FUNCTION_WORDS and len(word) > 2:
        for one, weight in lexicon.alternatives(word):
            for match in lexicon.named((one,)):
                if isinstance(match.target, str):
                    found[match.target] = max(match.score * weight, found.get(match.target, 0))
    if end - start == 1 and not found and word not in FUNCTION_WORDS and len(word) > 3:
        for match in lexicon.partly_named(stems):
            if isinstance(match.target, str) and match.score >= _LEAST_PARTLY:
                found[match.target] = match.score * 0.8
    return found


_LEAST_PARTLY = 0.6
LINKING = frozenset(("of", "in", "the", "for"))
_FIELD = frozenset(("number", "address", "field", "column", "value", "level"))
"""What may stand behind a column's name and belongs to it: "phone number"."""
_TOO_SHORT = frozenset(("name", "id", "type", "number", "code", "date", "time"))
"""Words that say too little of a column to name it by themselves."""


@dataclass
class TableWords:
    """What the words of a request may name in one table."""

    table: Table
    lexicon: Lexicon
    values: ValueIndex
    slots: Mapping[str, Slot] = field(default_factory=dict)
    """All its columns, also those that cannot be written."""
    links: Mapping[tuple[str, ...], str] = field(default_factory=dict)
    """Stems of what a reference is called without its "id" -> its column."""

    @classmethod
    def of(cls, table: Table, lexicon: Lexicon, values: ValueIndex) -> TableWords:
        slots = {column.name: slot_of(column, table, lexicon.catalog, lexicon.meaning) for column in table.columns}
        return cls(table, lexicon, values, slots, _links(table, slots))

    def column_at(self, sentence: Sentence, start: int) -> tuple[str, int] | None:
        """The column that the tokens from *start* on name, and where its name ends."""
        for end in range(min(start + LONGEST_NAME, len(sentence)), start, -1):
            span = range(start, end)
            if not sentence.is_free(span) or any(self._cannot_name(sentence, each) for each in span):
                continue
            if sentence.word(start) in LINKING or sentence.word(end - 1) in LINKING:
                continue
            column = self.named(sentence.stems(start, end, LINKING))
            if column is None and not any(sentence.word(each) in FUNCTION_WORDS for each in span):
                column = self._partly(sentence.stems(start, end))
            if column is not None:
                more = sentence.word(end) in _FIELD and self.column_at(sentence, end) is None
                return column, end + 1 if more else end
        return None

    def _cannot_name(self, sentence: Sentence, index: int) -> bool:
        return sentence.is_mark(index) or sentence.tokens[index].kind is TokenKind.QUOTED

    def named(self, stems: tuple[str, ...]) -> str | None:
        own = [
            (match.score, match.target.column)
            for match in self.lexicon.named(stems)
            if isinstance(match.target, Field) and match.target.table == self.table.key
        ]
        own = [each for each in own if each[1] in self.slots]
        linked = self.links.get(tuple(sorted(stems)))
        if linked is not None and (not own or max(own)[0] < 1.0):
            return linked
        return max(own)[1] if own else linked

    def _partly(self, stems: tuple[str, ...]) -> str | None:
        """ "price" where there is one column with a price in its name, and it is the last word there."""
        if any(one in _TOO_SHORT for one in stems):
            return None
        found = {
            match.target.column
            for match in self.lexicon.partly_named(stems)
            if isinstance(match.target, Field) and match.target.table == self.table.key and match.score >= _LEAST_PARTLY
        }
        found &= self.slots.keys()
        return found.pop() if len(found) == 1 else None

    @property
    def names(self) -> tuple[str, ...]:
        """The columns by which a row is called; none where only a key tells rows apart."""
        found = [each.column for each in self.lexicon.names_of(self.table.key) if each.table == self.table.key]
        keys = {*self.table.primary_key, *(name for key in self.table.foreign_keys for name in key.columns)}
        texts = [
            name for name in found if name in self.slots and (name not in keys or self.slots[name].kind is Kind.TEXT)
        ]
        return tuple(texts) if not all(name in self.table.primary_key for name in texts) else ()

    def known_value(self, said: str) -> tuple[str, str] | None:
        """The column, and the value as it is called there, of which *said* is one of a few."""
        wanted = normalise(said)
        if not wanted:
            return None
        tells_nothing = wanted.isdecimal() or wanted in ("yes", "no")
        for column, slot in self.slots.items():
            for choice in slot.choices if slot.kind is not Kind.BOOLEAN and not tells_nothing else ():
                if wanted in map(normalise, (str(choice.value), choice.label, *choice.also)):
                    return column, choice.label
            for text in slot.known:
                if wanted == normalise(text):
                    return column, text
        return self._coded(wanted)

    def _coded(self, wanted: str) -> tuple[str, str] | None:
        """Words for a code, a state or yes and no: "inactive" of an active column."""
        for one, value in self.lexicon.coded.get(tuple(stem(word) for word in wanted.split()), ()):
            if one.table == self.table.key and one.column in self.slots and value != "":
                return one.column, value
        return None

    def stored(self, said: str, *, least: float = SURE) -> Iterator[ValueMatch]:
        """Values of this table's texts that *said* is, best first."""
        yield from (
            match
            for match in self.values.find(said, limit=40, fuzzy=least < SURE)
            if match.table == self.table.key and match.score >= least
        )

    def referring(self, said: str) -> tuple[str, ...]:
        """Columns that refer to a table where *said* is what a row is called, surest first."""
        found: dict[str, None] = {}
        matches = [match for match in self.values.find(said, limit=40, fuzzy=False) if match.score >= SURE]
        for match in matches:
            if not self.lexicon.is_name(Field(match.table, match.column)) and not self._is_own(match):
                continue
            for column, slot in self.slots.items():
                if slot.refers is not None and slot.refers.table == match.table:
                    found[column] = None
        return tuple(found)

    def _is_own(self, match: ValueMatch) -> bool:
        """A value that only one row has, such as a tag or a code."""
        table = self.lexicon.catalog.table(match.table)
        return table is not None and ((match.column,) in (table.primary_key, *table.unique_keys) or match.count == 1)


def _links(table: Table, slots: Mapping[str, Slot]) -> Mapping[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    by_table: dict[str, list[str]] = {}
    for column, slot in slots.items():
        words = [word for word in split_name(column) if word not in ("id", "key", "code", "fk")]
        if words and len(words) < len(split_name(column)) and column not in table.primary_key:
            found[tuple(sorted(stem(word) for word in words))] = column
        if slot.kind.is_temporal and len(words) > 1 and words[-1] in ("on", "at", "date", "time", "day"):
            found.setdefault(tuple(sorted(stem(word) for word in words[:-1])), column)
        if slot.refers is None:
            continue
        by_table.setdefault(slot.refers.table, []).append(column)
    for key, columns in by_table.items():
        named = tuple(sorted(stem(word) for word in split_name(key.rsplit(".", 1)[-1])))
        if len(columns) == 1 and key != table.key:
            found.setdefault(named, columns[0])
    return found


def without_articles(sentence: Sentence, start: int, end: int) -> int:
    """Where the noun begins."""
    while start < end and sentence.word(start) in ARTICLES:
        start += 1
    return start
