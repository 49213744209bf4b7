"""Values without their columns: what is quoted, a day, a name, a number, each for the one column it can be for."""

from __future__ import annotations

import re

from quaestor.core.catalog import Kind
from quaestor.core.change.requests.clauses import PREPOSITIONS, Clauses
from quaestor.core.change.requests.mentions import LONGEST_VALUE
from quaestor.core.change.requests.request import SeveralColumns
from quaestor.core.change.requests.sentence import ARTICLES
from quaestor.core.change.requests.when import is_date, says_time, when_at
from quaestor.core.change.slots import Slot
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.tokens import TokenKind, stem
from quaestor.core.interpreter.units import UNITS
from quaestor.core.interpreter.vocabulary import words_of
from quaestor.core.privacy.holdings import Holding

_TITLED = words_of("titled named called entitled")
_MONEY = words_of("amount price cost total budget fee salary value balance sum payment revenue rate")


def placed(clauses: Clauses, *, titled_first: bool = False) -> None:
    """From what says its column outright to what only fits one."""
    if titled_first:
        titled(clauses)
    clauses.explicit()
    emails_and_phones(clauses)
    numbered(clauses)
    dates(clauses)
    known(clauses)
    named_references(clauses)


def titled(clauses: Clauses) -> None:
    """ "titled X", "named X", "called X"."""
    sentence = clauses.sentence
    for index in range(len(sentence) - 1):
        if index in sentence.taken or sentence.word(index) not in _TITLED or not clauses.words.names:
            continue
        slot = clauses.words.slots[clauses.words.names[0]]
        read = clauses.value_at(slot, index + 1, strict=False)
        if read is not None and clauses.is_open(slot.column):
            name(clauses, read[0], index, read[1])


def name(clauses: Clauses, text: str, start: int, end: int) -> None:
    """*text* is what the row is called; of people in two parts."""
    parts = _first_and_last(clauses)
    if parts is not None and " " in text:
        first, _, last = text.partition(" ")
        clauses.put(parts[0], first, start, end)
        clauses.put(parts[1], last, start, end)
    else:
        clauses.put(clauses.words.names[0], text, start, end)


def _first_and_last(clauses: Clauses) -> tuple[str, str] | None:
    """The columns of a person's first and last name, where there are both and neither is known."""
    found = {}
    for column in clauses.words.slots:
        part = set(split_name(column)) - {"name"}
        if clauses.is_open(column) and len(part) == 1 and part <= {"first", "last", "given", "family"}:
            found["first" if part & {"first", "given"} else "last"] = column
    return (found["first"], found["last"]) if len(found) == 2 else None


def dates(clauses: Clauses) -> None:
    """A day or time without a column's name is for the one column of days that can be meant."""
    sentence = clauses.sentence
    for index in range(len(sentence)):
        if index in sentence.taken or sentence.is_mark(index) or sentence.tokens[index].kind is TokenKind.QUOTED:
            continue
        stop = when_at(sentence.text, sentence.tokens[index].start)
        if stop is None:
            continue
        text, end = clauses.to_offset(index, stop)
        columns = _dated(clauses, text)
        begin = index - 1 if index and sentence.word(index - 1) in ("for", "on", "by", "at", "from", "to") else index
        if len(columns) == 1:
            clauses.put(columns[0], text, begin, end)
        elif columns:
            clauses.unclear.append(SeveralColumns(text, columns))
            sentence.take(range(begin, end))


def _dated(clauses: Clauses, text: str) -> tuple[str, ...]:
    wanted = (Kind.TIMESTAMP, Kind.TIME) if says_time(text) else (Kind.DATE, Kind.TIMESTAMP)
    slots = [slot for slot in clauses.words.slots.values() if clauses.is_open(slot.column)]
    fitting = [slot for slot in slots if slot.kind in wanted and (is_date(text) or slot.kind is not Kind.DATE)]
    fitting = fitting or [slot for slot in slots if slot.kind is Kind.DATE and is_date(text)]
    ranked = [(_planned(slot), slot.column) for slot in fitting]
    best = min((rank for rank, _ in ranked), default=0)
    return tuple(column for rank, column in ranked if rank == best)


def numbered(clauses: Clauses) -> None:
    """ "for account 77", "at store 2": a row of another table by its number."""
    for mention in clauses.mentions:
        columns = [
            column
            for column, slot in clauses.words.slots.items()
            if slot.refers is not None and slot.refers.table == mention.table and clauses.is_open(column)
        ]
        at = mention.end
        while clauses.sentence.word(at) in ("with", "number", "no", "id", "nr") and at < mention.end + 3:
            at += 1
        if not columns or at >= len(clauses.sentence) or not clauses.sentence.is_free(range(mention.start, at + 1)):
            continue
        if not clauses.is_free_number(at) or mention.table == clauses.words.table.key:
            continue
        _refer(clauses, columns, clauses.sentence.slice(at, at + 1), mention.start, at + 1)


def _refer(clauses: Clauses, columns: list[str], text: str, start: int, end: int) -> None:
    plain = [column for column in columns if _is_plain(clauses, column)]
    if len(columns) == 1 or len(plain) == 1:
        clauses.put((plain or columns)[0], text, start, end)
    else:
        clauses.unclear.append(SeveralColumns(text, tuple(columns)))
        clauses.sentence.take(range(start, end))
    while start and clauses.sentence.word(start - 1) in ARTICLES | PREPOSITIONS:
        start -= 1
        clauses.sentence.take((start,))


def _is_plain(clauses: Clauses, column: str) -> bool:
    """Whether a reference is called after its table (`user_id`), and not after a part that its row plays."""
    refers = clauses.words.slots[column].refers
    table = split_name(refers.table.rsplit(".", 1)[-1]) if refers is not None else ()
    words = [word for word in split_name(column) if word not in ("id", "key", "code")]
    return [stem(word) for word in words] == [stem(word) for word in table]


def named_references(clauses: Clauses, only: tuple[str, ...] = ()) -> None:
    """ "at Lakeview Hotel": what a row of another table is called."""
    for start, end in list(clauses.sentence.spans(0, len(clauses.sentence), LONGEST_VALUE)):
        if not clauses.sentence.is_free(range(start, end)) or not _may_name(clauses, start, end):
            continue
        said = clauses.sentence.slice(start, end)
        columns = [column for column in clauses.words.referring(said) if clauses.is_open(column)]
        columns = [column for column in columns if not only or column in only]
        if columns:
            _refer(clauses, columns, said, start, end)


def only_reference(clauses: Clauses) -> None:
    """ "for BO-0012", of which nobody here has heard: where one reference alone is open, it is that one's."""
    sentence = clauses.sentence
    references = [
        name for name, slot in clauses.words.slots.items() if slot.refers is not None and clauses.is_open(name)
    ]
    required = [name for name in references if clauses.words.slots[name].required]
    columns = required if len(required) == 1 else references
    if len(columns) != 1:
        return
    for index in range(1, len(sentence)):
        told = sentence.word(index - 1) in ("for", "at", "with", "of") and index not in sentence.taken
        if told and sentence.tokens[index].capital and sentence.tokens[index].kind is TokenKind.WORD:
            read = clauses.until_boundary(clauses.words.slots[columns[0]], index)
            if read is not None:
                clauses.put(columns[0], read[0], index - 1, read[1])
            return


def _may_name(clauses: Clauses, start: int, end: int) -> bool:
    tokens = clauses.sentence.tokens[start:end]
    if tokens[0].lower in ARTICLES | PREPOSITIONS | {"and"} or tokens[-1].lower in ARTICLES | PREPOSITIONS | {"and"}:
        return False
    return any(token.capital or token.kind is TokenKind.QUOTED for token in tokens) or (
        clauses.sentence.word(start - 1) in PREPOSITIONS | ARTICLES
    )


def known(clauses: Clauses) -> None:
    """ "critical repair task": values of which there are only a few tell their columns."""
    for start, end in list(clauses.sentence.spans(0, len(clauses.sentence), 4)):
        if not clauses.sentence.is_free(range(start, end)) or clauses.sentence.word(start) in ARTICLES:
            continue
        found = clauses.words.known_value(clauses.sentence.slice(start, end))
        if found is not None and clauses.is_open(found[0]):
            column = clauses.words.column_at(clauses.sentence, end) if end < len(clauses.sentence) else None
            behind = column[1] if column is not None and column[0] == found[0] else end  # "high priority"
            clauses.put(found[0], found[1], start, behind)
            if start and clauses.sentence.word(start - 1) in ("as", "with", "is", "to"):
                clauses.sentence.take((start - 1,))


def own_values(clauses: Clauses) -> None:
    """ "move … to Hamburg", "a supplier from Norway": a text that stands in one column of the table already."""
    sentence, words = clauses.sentence, clauses.words
    for start, end in list(sentence.spans(0, len(sentence), 5)):
        leads = sentence.word(start - 1) in ("to", "as", "into", "in", "from", "at")
        if not leads or sentence.word(start) in ARTICLES or not sentence.is_free(range(start, end)):
            continue
        matches = list(words.stored(sentence.slice(start, end)))
        columns = [each.column for each in matches if clauses.is_open(each.column) and each.column not in words.names]
        if columns:
            clauses.put(columns[0], sentence.slice(start, end), start - 1, end)


def amounts(clauses: Clauses) -> None:
    """ "for 12,000", "of €5": a lone number is for the one column of money."""
    sentence = clauses.sentence
    for index in range(len(sentence)):
        if not clauses.is_free_number(index):
            continue
        written = sentence.slice(index, index + 1)
        after = sentence.word(index + 1)
        money = re.match(r"[€$£¥]", written) is not None or UNITS.get(after, ("",))[0] in ("money", "euros")
        if not money and sentence.word(index - 1) not in ("of", "for", "worth", "costing"):
            continue
        columns = [column for column, slot in clauses.words.slots.items() if _is_money(clauses, column, slot)]
        if len(columns) == 1:
            end = index + 2 if UNITS.get(after, ("",))[0] in ("money", "euros") else index + 1
            clauses.put(columns[0], sentence.slice(index, end), index - 1 if index else index, end)


def _is_money(clauses: Clauses, column: str, slot: Slot) -> bool:
    numeric = slot.kind in (Kind.INTEGER, Kind.NUMBER) and slot.refers is None and not slot.choices
    return numeric and clauses.is_open(column) and bool(_MONEY & set(split_name(column)))


def emails_and_phones(clauses: Clauses) -> None:
    for slot in clauses.words.slots.values():
        if slot.holds not in (Holding.EMAIL, Holding.PHONE) or not clauses.is_open(slot.column):
            continue
        for index in range(len(clauses.sentence)):
            if index in clauses.sentence.taken:
                continue
            read = clauses.formed(slot, index)
            if read is not None and (slot.holds is Holding.EMAIL or len(read[0]) > 8):
                clauses.put(slot.column, read[0], index, read[1])
                break


def called(clauses: Clauses, head: int) -> None:
    """ "an actor Greta Holm": what stands behind the table's name, or in quotes anywhere, is the row's name."""
    names = clauses.words.names
    if (not names or not clauses.is_open(names[0])) and _first_and_last(clauses) is None:
        return
    sentence = clauses.sentence
    for index, token in enumerate(sentence.tokens):
        may_be = (names and clauses.is_open(names[0])) or " " in token.text
        if token.kind is TokenKind.QUOTED and index not in sentence.taken and may_be:
            name(clauses, token.text, index, index + 1)
            return
    if not names or not clauses.is_open(names[0]):
        return
    if sentence.word(head) == ":" and head + 1 < len(sentence) and head + 1 not in sentence.taken:
        starts_field = clauses.words.column_at(sentence, head + 1) is not None
        read = None if starts_field else clauses.until_boundary(clauses.words.slots[names[0]], head + 1)
        if read is not None:
            name(clauses, read[0], head + 1, read[1])
            return
    start = head
    while start < len(sentence) and start not in sentence.taken and sentence.word(start) in (":", ",", "for", "member"):
        start += 1
    end = start
    while end < len(sentence) and end not in sentence.taken and not sentence.is_mark(end):
        token = sentence.tokens[end]
        if not (token.text[:1].isupper() or (end > start and token.number is not None)):
            break
        end += 1
    if end > start and sentence.is_free(range(start, end)):
        name(clauses, sentence.slice(start, end), start, end)


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
