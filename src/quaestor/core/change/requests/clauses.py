"""The values in a request and the columns they are for: "status=open", "with priority high", "due Friday"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from quaestor.core.catalog import Kind
from quaestor.core.change.requests.mentions import LONGEST_VALUE, TableMention, TableWords
from quaestor.core.change.requests.request import RowsMeant, Shift, Unclear
from quaestor.core.change.requests.sentence import ARTICLES, Sentence
from quaestor.core.change.requests.when import when_at
from quaestor.core.change.slots import Slot
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.tokens import TokenKind
from quaestor.core.interpreter.units import UNITS
from quaestor.core.interpreter.vocabulary import words_of
from quaestor.core.privacy.holdings import Holding
from quaestor.core.values import normalise

LINKS = words_of("is to as be are equals becomes into should will")
PREPOSITIONS = words_of("for with where at on by in from of to because due against via until")
_BEFORE_VALUES = words_of("with and having")
_TITLED = words_of("titled named called entitled")
_EMAIL = re.compile(r"[^\s@,;<>]+@[^\s@,;<>]+\.\w{2,}")
_PHONE = re.compile(r"\+?[\d(][\d\s()./-]{5,22}\d")
_MONEY = words_of("amount price cost total budget fee salary value balance sum payment revenue rate")


@dataclass
class Clauses:
    """Values found so far in *sentence*, for the columns of one table."""

    sentence: Sentence
    words: TableWords
    mentions: tuple[TableMention, ...]
    texts: dict[str, str] = field(default_factory=dict)
    unclear: list[Unclear] = field(default_factory=list)
    shifts: dict[str, Shift] = field(default_factory=dict)
    rows: RowsMeant | None = None
    locked: frozenset[str] = frozenset()
    """Columns that nobody writes: keys that the database counts, and what it computes."""

    def put(self, column: str, text: str, start: int, end: int) -> None:
        self.texts[column] = text
        self.sentence.take(range(start, end))

    def is_open(self, column: str) -> bool:
        return column not in self.texts and column not in self.locked

    # what is said with its column

    def explicit(self) -> None:
        """`status=open`, "priority high", "with a budget of 500", "due Friday", "100 units in stock"."""
        index = 0
        while index < len(self.sentence):
            index = max(self._explicit_at(index), index + 1)

    def _explicit_at(self, index: int) -> int:
        sentence = self.sentence
        if index in sentence.taken or sentence.is_mark(index):
            return index
        found = self.words.column_at(sentence, index)
        if found is None or not self.is_open(found[0]):
            return index
        column, end = found
        slot = self.words.slots[column]
        value, linked = self._link(end)
        typed = slot.kind.is_temporal or slot.kind.is_numeric or slot.kind is Kind.TIME
        assigned = linked and re.search(r"[=:]", sentence.text[sentence.tokens[end - 1].end :][:3]) is not None
        loosely = assigned or (linked and not typed) or self._may_follow(index, slot, value)
        read = self.value_at(slot, value, strict=not loosely)
        if read is not None:
            text, stop = read
            self.put(column, text, index, stop)
            self._take_small(index)
            return stop
        if index and index - 1 not in sentence.taken and self._stands_before(slot, index - 1):
            self.put(column, sentence.slice(index - 1, index), index - 1, end)
            return end
        return index

    def _stands_before(self, slot: Slot, index: int) -> bool:
        """Whether the value stands before its column: "100 units in stock", "the 'pending' status"."""
        if slot.kind in (Kind.INTEGER, Kind.NUMBER) and slot.refers is None:
            return self.is_free_number(index)
        return self.sentence.tokens[index].kind is TokenKind.QUOTED and slot.kind is Kind.TEXT

    def _link(self, index: int) -> tuple[int, bool]:
        """Where a value may begin behind a column's name, and whether something says that it does."""
        sentence, start = self.sentence, index
        if index < len(sentence) and re.search(r"[=:]", sentence.gap(index) + sentence.word(index)[:1]):
            return (index + 1 if sentence.word(index) == ":" else index), True
        if sentence.word(index) == "from":
            to = next((at for at in range(index + 2, min(index + 9, len(sentence))) if sentence.word(at) == "to"), None)
            return (index, False) if to is None else (to + 1, True)
        while sentence.word(index) in LINKS and index not in sentence.taken:
            index += 1
        if index > start:
            return index, True
        return (index + 1, False) if sentence.word(index) in ("of", "at", "on", "by") else (index, False)

    def _may_follow(self, index: int, slot: Slot, value: int) -> bool:
        """Whether a text without any sign may be the value: in a list of fields, it stands right behind the name."""
        if slot.kind is not Kind.TEXT and slot.refers is None:
            return False
        before = self.sentence.word(index - 1)
        listed = index > 0 and (before in (",", ";", ":") or before in _BEFORE_VALUES)
        if slot.refers is None:
            return listed
        token = self.sentence.tokens[value] if value < len(self.sentence) else None
        return token is not None and (token.capital or token.number is not None) and (listed or token.capital)

    def is_free_number(self, index: int) -> bool:
        return index not in self.sentence.taken and self.sentence.tokens[index].number is not None

    def _take_small(self, index: int) -> None:
        """The words that only lead to what was taken."""
        while index and self.sentence.word(index - 1) in ARTICLES | _BEFORE_VALUES | {"set", "which", "that", "has"}:
            index -= 1
            self.sentence.take((index,))

    # where a value ends

    def value_at(self, slot: Slot, index: int, *, strict: bool) -> tuple[str, int] | None:
        """The value for *slot* that begins at *index*, and where it ends. *strict*: only what has the form of one."""
        sentence = self.sentence
        if index >= len(sentence) or index in sentence.taken:
            return None
        if sentence.tokens[index].kind is TokenKind.QUOTED:
            return sentence.tokens[index].text, index + 1
        formed = self.formed(slot, index)
        if formed is not None or strict:
            return formed
        return self.until_boundary(slot, index)

    def formed(self, slot: Slot, index: int) -> tuple[str, int] | None:
        sentence = self.sentence
        begin = sentence.tokens[index].start
        if slot.kind in (Kind.DATE, Kind.TIMESTAMP, Kind.TIME):
            stop = when_at(sentence.text, begin)
            return None if stop is None else self.to_offset(index, stop)
        if slot.holds is Holding.EMAIL or slot.holds is Holding.PHONE:
            form = _EMAIL if slot.holds is Holding.EMAIL else _PHONE
            first = begin - 1 if begin and sentence.text[begin - 1] in "+(" else begin
            found = form.match(sentence.text, first)
            return None if found is None else self.to_offset(index, found.end(), first)
        if slot.refers is not None:
            return self._reference(slot, index)
        for start, end in ((index, index + size) for size in range(min(4, len(sentence) - index), 0, -1)):
            if sentence.is_free(range(start, end)) and self._is_one_of(slot, sentence.slice(start, end)):
                return sentence.slice(start, end), end
        if slot.kind in (Kind.INTEGER, Kind.NUMBER) and self.is_free_number(index):
            unit = sentence.word(index + 1) in {*UNITS, *split_name(slot.column), *(slot.units or "").lower().split()}
            end = index + 2 if unit and index + 1 not in sentence.taken else index + 1
            return sentence.slice(index, end), end
        return None

    def _is_one_of(self, slot: Slot, said: str) -> bool:
        wanted = normalise(said)
        names = [*slot.known, *(name for each in slot.choices for name in (str(each.value), each.label, *each.also))]
        return bool(wanted) and wanted in map(normalise, names)

    def _reference(self, slot: Slot, index: int) -> tuple[str, int] | None:
        sentence = self.sentence
        table = slot.refers.table if slot.refers is not None else ""
        named = next((each for each in self.mentions if each.start == index and each.table == table), None)
        start = named.end if named is not None else index
        if start < len(sentence) and self.is_free_number(start):
            return sentence.slice(start, start + 1), start + 1
        for end in range(min(start + LONGEST_VALUE, len(sentence)), start, -1):
            if not sentence.is_free(range(start, end)) or any(sentence.is_mark(each) for each in range(start, end)):
                continue
            said = sentence.slice(start, end)
            matches = self.words.values.find(said, limit=20, fuzzy=False)
            if any(match.table == table and match.score >= 0.93 for match in matches):
                return said, end
        return None

    def to_offset(self, index: int, stop: int, first: int | None = None) -> tuple[str, int]:
        sentence, end = self.sentence, index
        while end < len(sentence) and sentence.tokens[end].start < stop:
            end += 1
        begin = sentence.tokens[index].start if first is None else first
        return sentence.text[begin:stop].strip().rstrip(","), end

    def until_boundary(self, slot: Slot, index: int) -> tuple[str, int] | None:
        sentence = self.sentence
        free_text = slot.kind is Kind.TEXT and not slot.choices and not slot.known and slot.refers is None
        if slot.refers is not None and any(char.isdigit() for char in sentence.tokens[index].text):
            return sentence.slice(index, index + 1), index + 1  # a code
        end = index
        while end < len(sentence) and end not in sentence.taken and not self._ends_at(end, index, free_text=free_text):
            end += 1
        return (sentence.slice(index, end), end) if end > index else None

    def _ends_at(self, at: int, start: int, *, free_text: bool) -> bool:
        sentence, word = self.sentence, self.sentence.word(at)
        if word in (",", ";", "?", "!"):
            return True
        if word in (".", ":") and (at + 1 == len(sentence) or sentence.gap(at + 1)[:1].isspace()):
            return True
        if at == start:
            return False
        if re.search(r"[=:]", sentence.gap(at + 1)) and self.words.column_at(sentence, at) is not None:
            return True
        if word in ("and", "with", "for", "but") and self._clause_at(at + 1):
            return True
        if word in ("for", "on", "by", "at", "in", "to", "from") and (
            self._day_at(at + 1) or self._reference_at(at + 1)
        ):
            return True
        return self._clause_at(at, strict=True) or (not free_text and word in PREPOSITIONS)

    def _reference_at(self, at: int) -> bool:
        """Whether what a row of another table is called stands there."""
        if at >= len(self.sentence) or not self.sentence.tokens[at].capital:
            return False
        ends = range(min(at + LONGEST_VALUE, len(self.sentence)), at, -1)
        return any(self.words.referring(self.sentence.slice(at, end)) for end in ends)

    def _day_at(self, at: int) -> bool:
        return at < len(self.sentence) and when_at(self.sentence.text, self.sentence.tokens[at].start) is not None

    def _clause_at(self, at: int, *, strict: bool = False) -> bool:
        """Whether another field begins there."""
        while at < len(self.sentence) and self.sentence.word(at) in ARTICLES:
            at += 1
        found = self.words.column_at(self.sentence, at) if at < len(self.sentence) else None
        if found is None:
            return False
        value, linked = self._link(found[1])
        slot = self.words.slots[found[0]]
        if linked and not strict:
            return True
        if value >= len(self.sentence):
            return False
        return self.sentence.tokens[value].kind is TokenKind.QUOTED or self.formed(slot, value) is not None
