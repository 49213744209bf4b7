"""Reads a request to change records: every table that may be meant is tried, and what explains most of it is taken."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from decimal import Decimal

from quaestor.core.catalog import Catalog, Kind, Table
from quaestor.core.change.clauses import PREPOSITIONS, Clauses
from quaestor.core.change.commands import Command, command_of
from quaestor.core.change.mentions import LONGEST_NAME, SURE, TableMention, TableWords, tables_named
from quaestor.core.change.request import (
    NoRows,
    NoTable,
    NoValues,
    Request,
    RowsMeant,
    SeveralColumns,
    SeveralTables,
    Shift,
    Unclear,
)
from quaestor.core.change.sentence import ARTICLES, Sentence
from quaestor.core.change.slots import slots_for
from quaestor.core.change.which_rows import Rows, described_rows, named_row, pronoun
from quaestor.core.change.writes import Operation
from quaestor.core.interpreter.lexicon import Lexicon, lexicon_for
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.plan import Field
from quaestor.core.interpreter.tokens import TokenKind, stem
from quaestor.core.interpreter.vocabulary import FUNCTION_WORDS, words_of
from quaestor.core.meaning import Meaning
from quaestor.core.values import ValueIndex

MOST_TABLES = 8
CLOSE = 0.04
"""Readings no further apart than this are as good as each other."""


def read_request(
    text: str, catalog: Catalog, meaning: Meaning, values: ValueIndex, *, writable: Collection[str] | None = None
) -> Request | None:
    """What *text* asks to be changed; None where it asks a question, or for something else.

    *writable* are the keys of the tables that the person may change, None for all.
    """
    command = command_of(text)
    if command is None or command.is_act:
        return None
    if command.operation is None:
        return Request(command.verb, None)
    lexicon = lexicon_for(catalog, meaning)
    sentence = Sentence.of(text, command.start, command.begin)
    mentions = tables_named(sentence, lexicon)
    tables = _candidates(sentence, mentions, lexicon, values, command)
    tables = {key: score for key, score in tables.items() if not lexicon.table(key).is_view}
    if writable is not None:
        allowed = {key.lower() for key in writable}
        tables = {key: score for key, score in tables.items() if key.lower() in allowed}
    readings = [
        reading
        for key, score in tables.items()
        for reading in _readings(sentence, lexicon.table(key), score, mentions, lexicon, values, command)
    ]
    if not readings:
        rest = tuple(word for word in sentence.rest() if word.lower() not in FUNCTION_WORDS)
        return Request(command.verb, command.operation, confidence=0.0, unclear=(NoTable(),), unplaced=rest)
    return _best(readings)


def _best(readings: list[tuple[float, Request]]) -> Request:
    ranked = sorted(readings, key=lambda each: -each[0])
    score, best = ranked[0]
    close = dict.fromkeys(each.table for other, each in ranked if score - other <= CLOSE and each.table is not None)
    if len(close) > 1:
        best = replace(best, unclear=(SeveralTables(tuple(close)), *best.unclear))
    return best


# which tables may be meant


def _candidates(
    sentence: Sentence,
    mentions: tuple[TableMention, ...],
    lexicon: Lexicon,
    values: ValueIndex,
    command: Command,
) -> Mapping[str, float]:
    """Tables with how likely each is by itself: named first, named later, owner of a column or of a value named."""
    found: dict[str, float] = {}

    def note(key: str, score: float) -> None:
        found[key] = max(score, found.get(key, 0.0))

    head = _head(sentence, command.operation)
    for mention in mentions:
        first = mention.start <= head
        as_one = sentence.word(mention.start - 1) in ARTICLES and sentence.word(mention.start - 2) == "as"
        as_one = as_one or (sentence.word(mention.start - 1) == "new" and "as" in _before(sentence, mention.start, 3))
        part = _is_part_of_column(sentence, mention, lexicon) or _is_column_of_next(
            sentence, mention, mentions, lexicon
        )
        note(mention.table, mention.score * (0.4 if part else 1.0 if first or as_one else 0.7))
    if command.operation is not Operation.INSERT or not found:
        for key in _owners(sentence, lexicon):
            note(key, 0.5)
    for key, score in _holders(sentence, lexicon, values, command).items():
        note(key, score)
    return dict(sorted(found.items(), key=lambda each: -each[1])[: 2 * MOST_TABLES])


def _is_part_of_column(sentence: Sentence, mention: TableMention, lexicon: Lexicon) -> bool:
    """Whether the word only begins the name of a column of another table: "rental rate"."""
    for end in range(mention.end + 1, min(mention.start + LONGEST_NAME, len(sentence)) + 1):
        stems = sentence.stems(mention.start, end)
        fields = [match.target for match in lexicon.named(stems) if isinstance(match.target, Field)]
        if fields and all(each.table != mention.table for each in fields):
            return True
    return False


def _is_column_of_next(
    sentence: Sentence, mention: TableMention, mentions: tuple[TableMention, ...], lexicon: Lexicon
) -> bool:
    """Whether it is what rows of the table named next have: "the team of the technician", "the status of all posts"."""
    if sentence.word(mention.end) not in ("of", "for"):
        return False
    behind = [each for each in mentions if each.start > mention.end and each.table != mention.table]
    if not behind:
        return False
    table = lexicon.table(behind[0].table)
    stems = sentence.stems(mention.start, mention.end)
    own = any(isinstance(match.target, Field) and match.target.table == table.key for match in lexicon.named(stems))
    return own or any(key.table == mention.table for key in table.foreign_keys) or _has_column(table, stems)


def _has_column(table: Table, stems: tuple[str, ...]) -> bool:
    """`status_id` is the status, also where no key says to what it refers."""
    return any(
        tuple(stem(word) for word in split_name(column.name) if word != "id") == stems for column in table.columns
    )


def _before(sentence: Sentence, at: int, count: int) -> tuple[str, ...]:
    return tuple(sentence.word(each) for each in range(max(0, at - count), at))


def _head(sentence: Sentence, operation: Operation | None) -> int:
    """How far what the verb is about may reach: up to the first preposition; of a row's column, behind the "of"."""
    for index in range(len(sentence)):
        if sentence.is_mark(index) or sentence.tokens[index].kind is TokenKind.QUOTED:
            return index
        if sentence.word(index) in PREPOSITIONS and index:
            return index + 4 if operation is not Operation.INSERT and sentence.word(index) in _OF else index
    return len(sentence)


_OF = ("of", "for", "on", "from", "in")


def _owners(sentence: Sentence, lexicon: Lexicon) -> Iterable[str]:
    """Tables one of whose columns is named."""
    for start, end in sentence.spans(0, min(len(sentence), 12), LONGEST_NAME):
        if any(sentence.tokens[each].kind is not TokenKind.WORD for each in range(start, end)):
            continue
        if all(sentence.word(each) in FUNCTION_WORDS for each in range(start, end)):
            continue
        for match in lexicon.named(sentence.stems(start, end)):
            if isinstance(match.target, Field) and match.score >= 0.9:
                yield match.target.table


def _holders(sentence: Sentence, lexicon: Lexicon, values: ValueIndex, command: Command) -> Mapping[str, float]:
    """Tables whose rows are called what was said; of a new row, those where it says of what sort it is."""
    found: dict[str, float] = {}
    creates = command.operation is Operation.INSERT
    for start, end in sentence.spans(0, min(len(sentence), 4 if creates else 14), 5):
        tokens = sentence.tokens[start:end]
        if not creates and not any(token.capital or token.kind is TokenKind.QUOTED for token in tokens):
            continue
        if all(token.lower in FUNCTION_WORDS or token.number is not None for token in tokens):
            continue
        for match in values.find(sentence.slice(start, end), limit=20, fuzzy=False):
            if match.score < SURE or match.table not in lexicon.catalog.by_key:
                continue
            named = lexicon.is_name(Field(match.table, match.column))
            if named != creates:
                found[match.table] = max(found.get(match.table, 0), 0.6 if match.score == 1.0 else 0.5)
    return found


# one reading


@dataclass
class _Reading:
    clauses: Clauses
    command: Command
    operation: Operation
    table: Table
    rows: RowsMeant | None = None
    shifts: dict[str, Shift] = field(default_factory=dict)
    unclear: list[Unclear] = field(default_factory=list)


def _readings(
    sentence: Sentence,
    table: Table,
    score: float,
    mentions: tuple[TableMention, ...],
    lexicon: Lexicon,
    values: ValueIndex,
    command: Command,
) -> Iterable[tuple[float, Request]]:
    words = TableWords.of(table, lexicon, values)
    for operation in _operations(sentence, words, mentions, command):
        open_slots = {slot.column for slot in slots_for(table, lexicon.catalog, lexicon.meaning, operation)}
        locked = frozenset(words.slots) - open_slots
        clauses = Clauses(sentence.copy(), words, mentions, locked=locked)
        reading = _Reading(clauses, command, operation, table)
        _READERS[operation](reading)
        yield _scored(reading, score)


def _operations(
    sentence: Sentence, words: TableWords, mentions: tuple[TableMention, ...], command: Command
) -> tuple[Operation, ...]:
    """What is done to the rows of this table: "schedule task 12 for Monday" makes none, "remove the phone of" neither."""
    if command.operation is Operation.INSERT:
        start = _after_articles(sentence, 0)
        mention = next((each for each in mentions if each.table == words.table.key and each.start == start), None)
        key = words.table.primary_key
        if mention is not None and len(key) == 1 and sentence.tokens[mention.end : mention.end + 1]:
            follows = sentence.tokens[mention.end]
            if follows.number is not None and words.slots[key[0]].kind is Kind.INTEGER:
                return (Operation.UPDATE,)
        column = words.column_at(sentence, start)
        if column is not None and sentence.word(column[1]) == "to" and mention is None:
            return (Operation.UPDATE,)
    if command.operation is Operation.DELETE:
        column = words.column_at(sentence, _after_articles(sentence, 0))
        if column is not None and sentence.word(column[1]) in ("of", "from", "for", "on"):
            return (Operation.UPDATE,)
    return (command.operation or Operation.UPDATE,)


def _after_articles(sentence: Sentence, at: int) -> int:
    while sentence.word(at) in ARTICLES:
        at += 1
    return at


def _scored(reading: _Reading, table_score: float) -> tuple[float, Request]:
    sentence, clauses = reading.clauses.sentence, reading.clauses
    content = [
        index
        for index, token in enumerate(sentence.tokens[: sentence.length])
        if not sentence.is_mark(index) and token.lower not in FUNCTION_WORDS | ARTICLES | PREPOSITIONS
    ]
    left = [sentence.tokens[index].text for index in content if index not in sentence.taken]
    covered = 1.0 - len(left) / max(1, len(content))
    unclear = [*reading.unclear, *clauses.unclear]
    if reading.operation is not Operation.INSERT and reading.rows is None:
        unclear.append(NoRows())
    if reading.operation is Operation.UPDATE and not clauses.texts and not reading.shifts:
        unclear.append(NoValues())
    request = Request(
        verb=reading.command.verb,
        operation=reading.operation,
        table=reading.table.key,
        texts=dict(clauses.texts),
        shifts=dict(reading.shifts),
        rows=reading.rows,
        confidence=round(table_score * (0.4 + 0.6 * covered) * 0.85 ** len(unclear), 3),
        unclear=tuple(dict.fromkeys(unclear)),
        unplaced=tuple(left),
    )
    return request.confidence, request


# a new row


def _read_new(reading: _Reading) -> None:
    clauses, sentence = reading.clauses, reading.clauses.sentence
    own = [each for each in clauses.mentions if each.table == reading.table.key]
    head = 0
    if own:
        mention = next((each for each in own if "as" in _before(sentence, each.start, 3)), own[0])
        start = mention.start
        while start and sentence.word(start - 1) in ARTICLES | {"as"}:
            start -= 1
        sentence.take(range(start, mention.end))
        head = mention.end if start <= 3 and sentence.word(start) != "as" else _after_articles(sentence, 0)
    _values(clauses, titled_first=True)
    clauses.called(head)
    clauses.amounts()
    clauses.only_reference()


def _values(clauses: Clauses, *, titled_first: bool = False) -> None:
    """From what says its column outright to what only fits one."""
    if titled_first:
        clauses.titled()
    clauses.explicit()
    clauses.emails_and_phones()
    clauses.numbered()
    clauses.dates()
    clauses.known()
    clauses.named_references()


# rows that are changed


def _read_change(reading: _Reading) -> None:
    clauses, sentence = reading.clauses, reading.clauses.sentence
    shifted = _shift_said(sentence, reading.command)
    rows = named_row(clauses) or pronoun(sentence)
    pending: list[str] = []
    if rows is None:
        pending = _pending(clauses)
        rows = described_rows(clauses, whole=False)
    _take_rows(reading, rows)
    _emptied(reading)
    if shifted is not None:
        _shift(reading, shifted, pending)
    _becoming(reading, rows, pending)
    if reading.command.verb == "rename":
        _renamed(clauses)
    if reading.command.verb in ("assign", "reassign", "transfer", "give"):
        _assigned(clauses)
    if not reading.shifts:
        _values(clauses)
        _own_values(clauses)
    if not clauses.texts and not reading.shifts:
        _state(reading)


def _take_rows(reading: _Reading, rows: Rows | None) -> None:
    if rows is None:
        return
    sentence = reading.clauses.sentence
    sentence.take(range(rows.start, rows.end))
    if rows.start and sentence.word(rows.start - 1) in ("of", "for", "on", "in", "from"):
        sentence.take((rows.start - 1,))
    if rows.meant.said:
        reading.rows = rows.meant


def _pending(clauses: Clauses) -> list[str]:
    """Columns whose value comes behind the rows: "change the status of all open tasks to done"."""
    sentence, found = clauses.sentence, []
    index = _after_articles(sentence, 0)
    while index < len(sentence):
        column = clauses.words.column_at(sentence, index)
        if column is None or not clauses.is_open(column[0]):
            break
        if sentence.word(column[1]) not in (*_OF, "and", ","):
            break
        found.append(column[0])
        sentence.take(range(index, column[1]))
        if sentence.word(column[1]) in _OF:
            sentence.take((column[1],))
            break
        index = _after_articles(sentence, column[1] + 1)
    return found


def _becoming(reading: _Reading, rows: Rows | None, pending: list[str]) -> None:
    """ "<column> of <row> to <value>": one value for what was named before the row."""
    clauses, sentence = reading.clauses, reading.clauses.sentence
    if rows is None or reading.shifts:
        return
    columns = list(pending)
    if not columns:
        columns = _named_before(clauses, rows.start) or _named_behind(clauses, rows.end)
    if len(columns) != 1:
        return
    at = rows.end
    while at < len(sentence) and at in sentence.taken:
        at += 1
    if sentence.word(at) == "from":
        to = next((each for each in range(at + 2, min(at + 9, len(sentence))) if sentence.word(each) == "to"), None)
        sentence.take(range(at, to or at))
        at = to or at
    said = sentence.word(at) in ("to", "as", "at", "into", "is", "be") or sentence.gap(at).strip() in ("=", ":")
    if at >= len(sentence) or not said:
        return
    start = at + 1 if sentence.word(at) in ("to", "as", "at", "into", "is", "be") else at
    if sentence.word(at) == ":":
        start = at + 1
    start = start + 1 if sentence.word(start) == "be" else start
    read = clauses.value_at(clauses.words.slots[columns[0]], start, strict=False)
    if read is not None:
        clauses.put(columns[0], read[0], at, read[1])


def _named_before(clauses: Clauses, end: int) -> list[str]:
    sentence = clauses.sentence
    index = _after_articles(sentence, 0)
    column = clauses.words.column_at(sentence, index)
    if column is None or not clauses.is_open(column[0]) or column[1] > end or sentence.word(column[1]) == "and":
        return []
    if not all(at in sentence.taken or sentence.word(at) in ARTICLES for at in range(column[1], end)):
        return []
    sentence.take(range(index, column[1]))
    return [column[0]]


def _named_behind(clauses: Clauses, start: int) -> list[str]:
    """ "Premium Support's list price to 3,900"."""
    sentence = clauses.sentence
    column = clauses.words.column_at(sentence, start) if start < len(sentence) else None
    if column is None or not clauses.is_open(column[0]) or sentence.word(column[1]) not in ("to", "as", "into"):
        return []
    read = clauses.value_at(clauses.words.slots[column[0]], column[1] + 1, strict=False)
    if read is not None:
        clauses.put(column[0], read[0], start, read[1])
    return []


_EMPTYING = words_of("clear empty remove unset blank delete erase")


def _emptied(reading: _Reading) -> None:
    """ "clear the phone": a column that is to hold nothing."""
    clauses, sentence = reading.clauses, reading.clauses.sentence
    starts = [0] if reading.command.verb in _EMPTYING else []
    starts += [at + 1 for at in range(len(sentence)) if sentence.word(at) in _EMPTYING and at not in sentence.taken]
    for start in starts:
        first = _after_articles(sentence, start)
        column = clauses.words.column_at(sentence, first) if first < len(sentence) else None
        if column is not None and clauses.is_open(column[0]):
            clauses.put(column[0], "", max(0, start - 1) if start else first, column[1])


def _renamed(clauses: Clauses) -> None:
    sentence, names = clauses.sentence, clauses.words.names
    at = next(
        (at for at in range(len(sentence)) if sentence.word(at) in ("to", "as") and at not in sentence.taken), None
    )
    if at is None or not names or not clauses.is_open(names[0]):
        return
    read = clauses.value_at(clauses.words.slots[names[0]], at + 1, strict=False)
    if read is not None:
        clauses.name(read[0], at, read[1])


_WHO = words_of("assignee assigned owner user technician agent responsible rep manager person employee staff worker")


def _assigned(clauses: Clauses) -> None:
    """ "assign … to Maria": the column of who does it."""
    sentence, slots = clauses.sentence, clauses.words.slots
    who = [name for name, slot in slots.items() if slot.refers is not None and set(split_name(name)) & _WHO]
    who = [name for name in who if clauses.is_open(name)]
    at = next((at for at in range(len(sentence)) if sentence.word(at) == "to" and at not in sentence.taken), None)
    if at is None or not who:
        return
    read = clauses.value_at(slots[who[0]], at + 1, strict=False)
    if read is None:
        return
    if len(who) == 1:
        clauses.put(who[0], read[0], at, read[1])
    else:
        clauses.unclear.append(SeveralColumns(read[0], tuple(who)))
        sentence.take(range(at, read[1]))


def _own_values(clauses: Clauses) -> None:
    """ "move customer ALFKI to Hamburg": a text that stands in one column of the table already."""
    sentence = clauses.sentence
    for start, end in list(sentence.spans(0, len(sentence), 5)):
        if not sentence.is_free(range(start, end)) or sentence.word(start - 1) not in ("to", "as", "into", "in"):
            continue
        columns = dict.fromkeys(each.column for each in clauses.words.stored(sentence.slice(start, end)))
        columns_open = [column for column in columns if clauses.is_open(column)]
        if columns_open:
            best = [
                each for each in columns_open if not clauses.words.lexicon.is_name(Field(clauses.words.table.key, each))
            ]
            clauses.put((best or columns_open)[0], sentence.slice(start, end), start - 1, end)


# states

_STATES: Mapping[str, str] = {
    "complete": "completed complete done finished closed", "finish": "finished done completed complete closed",
    "close": "closed done completed resolved", "resolve": "resolved closed done solved", "cancel": "cancelled canceled",
    "reopen": "open reopened opened new", "archive": "archived inactive", "approve": "approved accepted confirmed",
    "reject": "rejected declined refused", "activate": "active activated enabled", "enable": "enabled active",
    "deactivate": "inactive deactivated disabled stopped", "disable": "disabled inactive",
    "publish": "published public live", "unpublish": "unpublished draft private",
    "suspend": "suspended blocked inactive paused", "pause": "paused suspended on hold", "resume": "active running open",
    "restore": "active restored", "lock": "locked blocked", "unlock": "unlocked active",
    "flag": "flagged", "unflag": "unflagged", "pin": "pinned", "unpin": "unpinned", "verify": "verified",
    "confirm": "confirmed approved", "discontinue": "discontinued", "retire": "retired", "start": "started active running",
    "stop": "stopped ended inactive", "pay": "paid", "promote": "promoted", "restrict": "restricted",
}  # fmt: skip
_DENYING = {"deactivate": "active", "disable": "enabled active", "unpublish": "published", "unlock": "locked",
            "unflag": "flagged", "unpin": "pinned", "stop": "active", "suspend": "active"}  # fmt: skip


def _state(reading: _Reading) -> None:
    """ "close task 12": the state that the verb brings about, or the flag that is called so."""
    clauses, verb = reading.clauses, reading.command.verb
    said = [*_STATES.get(verb, "").split(), *_participles(clauses.sentence, verb)]
    for word in said:
        found = clauses.words.known_value(word)
        if found is not None and clauses.is_open(found[0]):
            clauses.texts[found[0]] = found[1]
            return
    for word, text in [(word, "yes") for word in said] + [(word, "no") for word in _DENYING.get(verb, "").split()]:
        column = _flag(clauses, word)
        if column is not None:
            clauses.texts[column] = text
            return


def _participles(sentence: Sentence, verb: str) -> tuple[str, ...]:
    """ "mark invoice 77 paid", "make it inactive": what is left of the request says the state."""
    if verb not in ("mark", "make", "set", "flag", "turn", "change", "put"):
        return ()
    return tuple(
        token.lower
        for index, token in enumerate(sentence.tokens)
        if index not in sentence.taken and token.kind is TokenKind.WORD and token.lower not in FUNCTION_WORDS
    )


def _flag(clauses: Clauses, word: str) -> str | None:
    for column, slot in clauses.words.slots.items():
        words = [each for each in split_name(column) if each not in ("is", "has", "was", "flag")]
        yes_no = slot.kind is Kind.BOOLEAN or {each.label for each in slot.choices} == {"yes", "no"}
        if yes_no and clauses.is_open(column) and [stem(each) for each in words] == [stem(word)]:
            return column
    return None


# values told by the old ones

_BY = re.compile(
    r"\bby\s+(?P<sign>[-+])?[$€£]?(?P<amount>\d[\d.,]*)\s*(?P<percent>%|percent\b)?(?:\s*(?:dollars|euros|usd|eur)\b)?",
    re.I,
)
_RAISE = re.compile(
    r"\b(?:an?|the)\s+[$€£]?(?P<amount>\d[\d.,]*)\s*(?P<percent>%|percent)?\s+(?:\w+\s+)?"
    r"(?P<what>raise|increase|rise|bonus|discount|cut|reduction)\b",
    re.IGNORECASE,
)
_LESS = words_of("reduce lower decrease cut discount reduction drop")
_MORE = words_of("increase raise give update change adjust set put extend")
_PAY = words_of("salary wage pay rate income")


def _shift_said(sentence: Sentence, command: Command) -> Shift | None:
    """How much more or less; its words are taken."""
    begin = sentence.tokens[0].start if sentence.tokens else 0
    if command.verb in ("double", "halve"):
        return Shift(Decimal(100 if command.verb == "double" else -50), is_percent=True)
    found = _RAISE.search(sentence.text, begin) or _BY.search(sentence.text, begin)
    if found is None or command.verb not in _LESS | _MORE:
        return None
    amount = Decimal(re.sub(r",(?=\d{3})", "", found["amount"].rstrip(".,")).replace(",", ".") or "0")
    noun = (found.groupdict().get("what") or "").lower()
    less = command.verb in _LESS or noun in _LESS or found.groupdict().get("sign") == "-"
    span = [at for at, token in enumerate(sentence.tokens) if found.start() <= token.start < found.end()]
    sentence.take(span)
    return Shift(-amount if less else amount, is_percent=found["percent"] is not None)


def _shift(reading: _Reading, shift: Shift, pending: list[str]) -> None:
    clauses, sentence = reading.clauses, reading.clauses.sentence
    slots = clauses.words.slots
    numeric = [n for n, s in slots.items() if s.kind in (Kind.INTEGER, Kind.NUMBER) and clauses.is_open(n)]
    numeric = [name for name in numeric if slots[name].refers is None]
    if pending:
        reading.shifts.update(dict.fromkeys((name for name in pending if name in numeric), shift))
        return
    for index in range(len(sentence)):
        found = clauses.words.column_at(sentence, index) if index not in sentence.taken else None
        if found is not None and found[0] in numeric:
            sentence.take(range(index, found[1]))
            reading.shifts[found[0]] = shift
            return
    named = sentence.text.lower()
    paid = [name for name in numeric if set(split_name(name)) & _PAY] if "raise" in named else []
    if len(paid) == 1:
        reading.shifts[paid[0]] = shift
    elif paid or numeric:
        reading.unclear.append(SeveralColumns("", tuple(paid or numeric)))


# rows that are deleted


def _read_removal(reading: _Reading) -> None:
    rows = named_row(reading.clauses) or pronoun(reading.clauses.sentence)
    _take_rows(reading, rows or described_rows(reading.clauses, whole=True))


_READERS = {
    Operation.INSERT: _read_new,
    Operation.UPDATE: _read_change,
    Operation.DELETE: _read_removal,
}
