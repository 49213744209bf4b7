"""The values in a request and the columns they are for: "status=open", "with priority high", "titled …", "due Friday"."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from quaestor.core.catalog import Kind
from quaestor.core.change.mentions import LONGEST_VALUE, TableMention, TableWords
from quaestor.core.change.request import SeveralColumns, Unclear
from quaestor.core.change.sentence import ARTICLES, Sentence
from quaestor.core.change.slots import Slot
from quaestor.core.change.when import is_date, says_time, when_at
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
        read = self.value_at(slot, value, strict=not linked and not self._may_follow(index, slot, value))
        if read is not None:
            text, stop = read
            self.put(column, text, index, stop)
            self._take_small(index)
            return stop
        if slot.kind in (Kind.INTEGER, Kind.NUMBER) and index and self._is_free_number(index - 1):
            self.put(column, sentence.slice(index - 1, index), index - 1, end)
            return end
        return index

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

    def _is_free_number(self, index: int) -> bool:
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
        formed = self._formed(slot, index)
        if formed is not None or strict:
            return formed
        return self._until_boundary(slot, index)

    def _formed(self, slot: Slot, index: int) -> tuple[str, int] | None:
        sentence = self.sentence
        begin = sentence.tokens[index].start
        if slot.kind in (Kind.DATE, Kind.TIMESTAMP, Kind.TIME):
            stop = when_at(sentence.text, begin)
            return None if stop is None else self._to_offset(index, stop)
        if slot.holds is Holding.EMAIL or slot.holds is Holding.PHONE:
            form = _EMAIL if slot.holds is Holding.EMAIL else _PHONE
            first = begin - 1 if begin and sentence.text[begin - 1] in "+(" else begin
            found = form.match(sentence.text, first)
            return None if found is None else self._to_offset(index, found.end(), first)
        if slot.refers is not None:
            return self._reference(slot, index)
        for start, end in ((index, index + size) for size in range(min(4, len(sentence) - index), 0, -1)):
            if sentence.is_free(range(start, end)) and self._is_one_of(slot, sentence.slice(start, end)):
                return sentence.slice(start, end), end
        if slot.kind in (Kind.INTEGER, Kind.NUMBER) and self._is_free_number(index):
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
        if start < len(sentence) and self._is_free_number(start):
            return sentence.slice(start, start + 1), start + 1
        for end in range(min(start + LONGEST_VALUE, len(sentence)), start, -1):
            if not sentence.is_free(range(start, end)) or any(sentence.is_mark(each) for each in range(start, end)):
                continue
            said = sentence.slice(start, end)
            matches = self.words.values.find(said, limit=20, fuzzy=False)
            if any(match.table == table and match.score >= 0.93 for match in matches):
                return said, end
        return None

    def _to_offset(self, index: int, stop: int, first: int | None = None) -> tuple[str, int]:
        sentence, end = self.sentence, index
        while end < len(sentence) and sentence.tokens[end].start < stop:
            end += 1
        begin = sentence.tokens[index].start if first is None else first
        return sentence.text[begin:stop].strip().rstrip(","), end

    def _until_boundary(self, slot: Slot, index: int) -> tuple[str, int] | None:
        sentence = self.sentence
        free_text = slot.kind is Kind.TEXT and not slot.choices and not slot.known and slot.refers is None
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
        if word in ("for", "on", "by", "at") and at + 1 < len(sentence):
            if when_at(sentence.text, sentence.tokens[at + 1].start) is not None:
                return True
        if self._clause_at(at, strict=True):
            return True
        return not free_text and word in PREPOSITIONS

    def _clause_at(self, at: int, *, strict: bool = False) -> bool:
        """Whether another field begins there."""
        while at < len(self.sentence) and self.sentence.word(at) in ARTICLES:
            at += 1
        found = self.words.column_at(self.sentence, at) if at < len(self.sentence) else None
        if found is None:
            return False
        value, linked = self._link(found[1])
        slot = self.words.slots[found[0]]
        return (linked and not strict) or (value < len(self.sentence) and self._formed(slot, value) is not None)

    # what is said without its column

    def titled(self) -> None:
        """ "titled X", "named X", "called X"."""
        sentence = self.sentence
        for index in range(len(sentence) - 1):
            if index in sentence.taken or sentence.word(index) not in _TITLED or not self.words.names:
                continue
            slot = self.words.slots[self.words.names[0]]
            read = self.value_at(slot, index + 1, strict=False)
            if read is not None and self.is_open(slot.column):
                self.name(read[0], index, read[1])

    def name(self, text: str, start: int, end: int) -> None:
        """*text* is what the row is called; of people in two parts."""
        names = self.words.names
        if len(names) == 2 and self.is_open(names[1]) and " " in text:
            first, _, last = text.partition(" ")
            self.texts[names[1]] = (
                last if "last" in split_name(names[1]) or "last" not in split_name(names[0]) else first
            )
            text = first if self.texts[names[1]] == last else last
        self.put(names[0], text, start, end)

    def dates(self) -> None:
        """A day or time without a column's name is for the one column of days that can be meant."""
        sentence = self.sentence
        for index in range(len(sentence)):
            if index in sentence.taken or sentence.is_mark(index) or sentence.tokens[index].kind is TokenKind.QUOTED:
                continue
            stop = when_at(sentence.text, sentence.tokens[index].start)
            if stop is None:
                continue
            text, end = self._to_offset(index, stop)
            columns = self._dated(text)
            begin = (
                index - 1 if index and sentence.word(index - 1) in ("for", "on", "by", "at", "from", "to") else index
            )
            if len(columns) == 1:
                self.put(columns[0], text, begin, end)
            elif columns:
                self.unclear.append(SeveralColumns(text, columns))
                sentence.take(range(begin, end))

    def _dated(self, text: str) -> tuple[str, ...]:
        wanted = (Kind.TIMESTAMP, Kind.TIME) if says_time(text) else (Kind.DATE, Kind.TIMESTAMP)
        slots = [slot for slot in self.words.slots.values() if self.is_open(slot.column)]
        fitting = [slot for slot in slots if slot.kind in wanted and (is_date(text) or slot.kind is not Kind.DATE)]
        fitting = fitting or [slot for slot in slots if slot.kind is Kind.DATE and is_date(text)]
        ranked = [(_planned(slot), slot.column) for slot in fitting]
        best = min((rank for rank, _ in ranked), default=0)
        return tuple(column for rank, column in ranked if rank == best)

    def numbered(self) -> None:
        """ "for account 77", "at store 2": a row of another table by its number."""
        for mention in self.mentions:
            columns = [
                column
                for column, slot in self.words.slots.items()
                if slot.refers is not None and slot.refers.table == mention.table and self.is_open(column)
            ]
            at = mention.end
            while self.sentence.word(at) in ("with", "number", "no", "id", "nr") and at < mention.end + 3:
                at += 1
            if not columns or at >= len(self.sentence) or not self.sentence.is_free(range(mention.start, at + 1)):
                continue
            if not self._is_free_number(at) or mention.table == self.words.table.key:
                continue
            self._refer(columns, self.sentence.slice(at, at + 1), mention.start, at + 1)

    def _refer(self, columns: list[str], text: str, start: int, end: int) -> None:
        if len(columns) == 1:
            self.put(columns[0], text, start, end)
        else:
            self.unclear.append(SeveralColumns(text, tuple(columns)))
            self.sentence.take(range(start, end))
        while start and self.sentence.word(start - 1) in ARTICLES | PREPOSITIONS:
            start -= 1
            self.sentence.take((start,))

    def named_references(self, only: tuple[str, ...] = ()) -> None:
        """ "at Lakeview Hotel": what a row of another table is called."""
        for start, end in list(self.sentence.spans(0, len(self.sentence), LONGEST_VALUE)):
            if not self.sentence.is_free(range(start, end)) or not self._may_name(start, end):
                continue
            said = self.sentence.slice(start, end)
            columns = [column for column in self.words.referring(said) if self.is_open(column)]
            columns = [column for column in columns if not only or column in only]
            if columns:
                self._refer(columns, said, start, end)

    def only_reference(self) -> None:
        """ "for BO-0012", of which nobody here has heard: where one reference alone is open, it is that one's."""
        sentence = self.sentence
        references = [name for name, slot in self.words.slots.items() if slot.refers is not None and self.is_open(name)]
        required = [name for name in references if self.words.slots[name].required]
        columns = required if len(required) == 1 else references
        if len(columns) != 1:
            return
        for index in range(1, len(sentence)):
            told = sentence.word(index - 1) in ("for", "at", "with", "of") and index not in sentence.taken
            if told and (sentence.tokens[index].capital or sentence.tokens[index].kind is TokenKind.QUOTED):
                read = self._until_boundary(self.words.slots[columns[0]], index)
                if read is not None:
                    self.put(columns[0], read[0], index - 1, read[1])
                return

    def _may_name(self, start: int, end: int) -> bool:
        tokens = self.sentence.tokens[start:end]
        if tokens[0].lower in ARTICLES | PREPOSITIONS | {"and"} or tokens[-1].lower in ARTICLES | PREPOSITIONS | {
            "and"
        }:
            return False
        return any(token.capital or token.kind is TokenKind.QUOTED for token in tokens) or (
            self.sentence.word(start - 1) in PREPOSITIONS | ARTICLES
        )

    def known(self) -> None:
        """ "critical repair task": values of which there are only a few tell their columns."""
        for start, end in list(self.sentence.spans(0, len(self.sentence), 4)):
            if not self.sentence.is_free(range(start, end)):
                continue
            found = self.words.known_value(self.sentence.slice(start, end))
            if found is not None and self.is_open(found[0]):
                self.put(found[0], found[1], start, end)
                if start and self.sentence.word(start - 1) in ("as", "with", "is", "to"):
                    self.sentence.take((start - 1,))

    def amounts(self) -> None:
        """ "for 12,000", "of €5": a lone number is for the one column of money."""
        sentence = self.sentence
        for index in range(len(sentence)):
            if not self._is_free_number(index):
                continue
            written = sentence.slice(index, index + 1)
            after = sentence.word(index + 1)
            money = re.match(r"[€$£¥]", written) is not None or UNITS.get(after, ("",))[0] in ("money", "euros")
            if not money and sentence.word(index - 1) not in ("of", "for"):
                continue
            columns = [column for column, slot in self.words.slots.items() if self._is_money(column, slot)]
            if len(columns) == 1:
                end = index + 2 if UNITS.get(after, ("",))[0] in ("money", "euros") else index + 1
                self.put(columns[0], sentence.slice(index, end), index - 1 if index else index, end)

    def _is_money(self, column: str, slot: Slot) -> bool:
        numeric = slot.kind in (Kind.INTEGER, Kind.NUMBER) and slot.refers is None and not slot.choices
        return numeric and self.is_open(column) and bool(_MONEY & set(split_name(column)))

    def emails_and_phones(self) -> None:
        for slot in self.words.slots.values():
            if slot.holds not in (Holding.EMAIL, Holding.PHONE) or not self.is_open(slot.column):
                continue
            for index in range(len(self.sentence)):
                if index in self.sentence.taken:
                    continue
                read = self._formed(slot, index)
                if read is not None and (slot.holds is Holding.EMAIL or len(read[0]) > 8):
                    self.put(slot.column, read[0], index, read[1])
                    break

    def called(self, head: int) -> None:
        """ "an actor Greta Holm": what stands behind the table's name, or in quotes anywhere, is the row's name."""
        names = self.words.names
        if not names or not self.is_open(names[0]):
            return
        sentence = self.sentence
        for index, token in enumerate(sentence.tokens):
            if token.kind is TokenKind.QUOTED and index not in sentence.taken:
                self.name(token.text, index, index + 1)
                return
        start = head
        while (
            start < len(sentence)
            and start not in sentence.taken
            and sentence.word(start) in (":", ",", "for", "member")
        ):
            start += 1
        end = start
        while end < len(sentence) and end not in sentence.taken and not sentence.is_mark(end):
            token = sentence.tokens[end]
            if not (token.text[:1].isupper() or (end > start and token.number is not None)):
                break
            end += 1
        if end > start and sentence.is_free(range(start, end)):
            self.name(sentence.slice(start, end), start, end)


_PLANNED = words_of("due scheduled start starts planned deadline close visit appointment date when event meeting")
_TOLD_BY_ITSELF = words_of(
    "created updated modified update modify deleted completed finished hired approved birth last"
)


def _planned(slot: Slot) -> int:
    """How unlikely it is that a day said alone is for that column: what is planned comes first."""
    words = set(split_name(slot.column))
    if words & _TOLD_BY_ITSELF:
        return 3
    if words & {"due", "deadline", "scheduled"}:
        return 0
    if words & {"end", "ends", "until", "expiration", "expires"}:
        return 2
    return 1
