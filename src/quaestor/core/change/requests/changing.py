"""Rows that are changed: "set the status of task 12 to done", "assign task 12 to Maria", "clear her phone"."""

from __future__ import annotations

import re

from quaestor.core.change.requests import loose
from quaestor.core.change.requests.clauses import Clauses
from quaestor.core.change.requests.commands import Command
from quaestor.core.change.requests.request import SeveralColumns
from quaestor.core.change.requests.sentence import ARTICLES
from quaestor.core.change.requests.shifts import shift_by, shift_said
from quaestor.core.change.requests.states import state
from quaestor.core.change.requests.which_rows import Rows, described_rows, named_row, pronoun
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.vocabulary import words_of

OF = ("of", "for", "on", "from", "in")


def read_change(clauses: Clauses, command: Command) -> None:
    """Rows that are there, and what they become."""
    sentence = clauses.sentence
    shifted = shift_said(sentence, command)
    rows = named_row(clauses) or pronoun(sentence)
    pending: list[str] = []
    if rows is None:
        pending = _pending(clauses)
        rows = described_rows(clauses, whole=False)
    take_rows(clauses, rows)
    _emptied(clauses, command.verb)
    if shifted is not None:
        shift_by(clauses, shifted, pending)
    _becoming(clauses, rows, pending)
    if command.verb == "rename":
        _renamed(clauses)
    if command.verb in ("assign", "reassign", "transfer", "give"):
        _assigned(clauses)
    if not clauses.shifts:
        loose.placed(clauses)
        loose.own_values(clauses)
    if not clauses.texts and not clauses.shifts:
        state(clauses, command.verb)


def take_rows(clauses: Clauses, rows: Rows | None) -> None:
    if rows is None:
        return
    sentence = clauses.sentence
    sentence.take(range(rows.start, rows.end))
    if rows.start and sentence.word(rows.start - 1) in ("of", "for", "on", "in", "from"):
        sentence.take((rows.start - 1,))
    if rows.meant.said:
        clauses.rows = rows.meant


def _pending(clauses: Clauses) -> list[str]:
    """Columns whose value comes behind the rows: "change the status of all open tasks to done"."""
    sentence, found = clauses.sentence, []
    index = sentence.after_articles(0)
    while index < len(sentence):
        column = clauses.words.column_at(sentence, index)
        if column is None or not clauses.is_open(column[0]):
            break
        if sentence.word(column[1]) not in (*OF, "and", ","):
            break
        found.append(column[0])
        sentence.take(range(index, column[1]))
        if sentence.word(column[1]) in OF:
            sentence.take((column[1],))
            break
        index = sentence.after_articles(column[1] + 1)
    return found


def _becoming(clauses: Clauses, rows: Rows | None, pending: list[str]) -> None:
    """ "<column> of <row> to <value>": one value for what was named before the row."""
    sentence = clauses.sentence
    if rows is None or clauses.shifts:
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
    index = sentence.after_articles(0)
    column = clauses.words.column_at(sentence, index)
    if column is None or not clauses.is_open(column[0]) or column[1] > end or sentence.word(column[1]) == "and":
        return []
    if re.search(r"[=:]", sentence.gap(column[1])):
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


def _emptied(clauses: Clauses, verb: str) -> None:
    """ "clear the phone": a column that is to hold nothing."""
    sentence = clauses.sentence
    starts = [0] if verb in _EMPTYING else []
    starts += [at + 1 for at in range(len(sentence)) if sentence.word(at) in _EMPTYING and at not in sentence.taken]
    for start in starts:
        first = sentence.after_articles(start)
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
        loose.name(clauses, read[0], at, read[1])


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
