"""Reads a request to change records: every table that may be meant is tried, and what explains most of it is taken."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from quaestor.core.catalog import Catalog, Kind, Table
from quaestor.core.change.operation import Operation
from quaestor.core.change.requests import loose
from quaestor.core.change.requests.changing import read_change, take_rows
from quaestor.core.change.requests.clauses import PREPOSITIONS, Clauses
from quaestor.core.change.requests.commands import Command, command_of
from quaestor.core.change.requests.mentions import TableMention, TableWords, tables_named
from quaestor.core.change.requests.request import NoRows, NoTable, NoValues, Request, SeveralTables
from quaestor.core.change.requests.sentence import ARTICLES, Sentence
from quaestor.core.change.requests.which_rows import described_rows, named_row, pronoun
from quaestor.core.change.requests.which_tables import candidates
from quaestor.core.change.slots import slots_for
from quaestor.core.interpreter.lexicon import Lexicon, lexicon_for
from quaestor.core.interpreter.vocabulary import FUNCTION_WORDS
from quaestor.core.meaning import Meaning
from quaestor.core.values import ValueIndex

CLOSE = 0.04
"""Readings no further apart than this are as good as each other."""


def read_request(
    text: str,
    catalog: Catalog,
    meaning: Meaning,
    values: ValueIndex,
    *,
    writable: Collection[str] | None = None,
    about: str | None = None,
) -> Request | None:
    """What *text* asks to be changed; None where it asks a question, or for something else.

    *writable* are the keys of the tables that the person may change, None for all. *about* is the key of the table
    whose rows were spoken of before: "it" is one of them.
    """
    command = command_of(text)
    if command is None or command.is_act:
        return None
    if command.operation is None:
        return Request(command.verb, None)
    lexicon = lexicon_for(catalog, meaning)
    sentence = Sentence.of(text, command.start, command.begin, command.end)
    mentions = tables_named(sentence, lexicon)
    tables = candidates(sentence, mentions, lexicon, values, command)
    tables = {key: score for key, score in tables.items() if not lexicon.table(key).is_view}
    spoken_of = pronoun(sentence) if command.operation is not Operation.INSERT else None
    if spoken_of is not None and about is not None and about.lower() in lexicon.catalog.by_key:
        tables = {**tables, lexicon.table(about).key: 1.0}
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
        return Request(
            command.verb,
            command.operation,
            rows=spoken_of.meant if spoken_of is not None else None,
            confidence=0.0,
            unclear=(NoTable(),),
            unplaced=rest,
        )
    return _best(readings)


def _best(readings: list[tuple[float, Request]]) -> Request:
    ranked = sorted(readings, key=lambda each: -each[0])
    score, best = ranked[0]
    close = dict.fromkeys(each.table for other, each in ranked if score - other <= CLOSE and each.table is not None)
    if len(close) > 1:
        best = replace(best, unclear=(SeveralTables(tuple(close)), *best.unclear))
    return best


# one reading


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
        _READERS[operation](clauses, command)
        yield _scored(clauses, command.verb, operation, score)


def _operations(
    sentence: Sentence, words: TableWords, mentions: tuple[TableMention, ...], command: Command
) -> tuple[Operation, ...]:
    """What is done to rows of this table: "schedule task 12 for Monday" makes none, "remove the phone of" neither."""
    if command.operation is Operation.INSERT:
        start = sentence.after_articles(0)
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
        column = words.column_at(sentence, sentence.after_articles(0))
        if column is not None and sentence.word(column[1]) in ("of", "from", "for", "on"):
            return (Operation.UPDATE,)
    return (command.operation or Operation.UPDATE,)


def _scored(clauses: Clauses, verb: str, operation: Operation, table_score: float) -> tuple[float, Request]:
    sentence = clauses.sentence
    content = [
        index
        for index, token in enumerate(sentence.tokens)
        if not sentence.is_mark(index) and token.lower not in FUNCTION_WORDS | ARTICLES | PREPOSITIONS
    ]
    # What the command's own sentence says has to have a place; what is told around it may be no more than a reason.
    own = [index for index in content if index < sentence.first_end]
    covered = sum(index in sentence.taken for index in own) / max(1, len(own))
    end = len(sentence) if sentence.length is None else sentence.length
    left = [sentence.tokens[index].text for index in content if index not in sentence.taken and index < end]
    unclear = list(clauses.unclear)
    if operation is not Operation.INSERT and clauses.rows is None:
        unclear.append(NoRows())
    if operation is Operation.UPDATE and not clauses.texts and not clauses.shifts:
        unclear.append(NoValues())
    request = Request(
        verb=verb,
        operation=operation,
        table=clauses.words.table.key,
        texts=dict(clauses.texts),
        shifts=dict(clauses.shifts),
        rows=clauses.rows,
        confidence=round(table_score * (0.4 + 0.6 * covered) * 0.85 ** len(unclear), 3),
        unclear=tuple(dict.fromkeys(unclear)),
        unplaced=tuple(left),
    )
    return request.confidence, request


# a new row


def _read_new(clauses: Clauses, command: Command) -> None:
    sentence = clauses.sentence
    own = [each for each in clauses.mentions if each.table == clauses.words.table.key]
    head = 0
    if own:
        told_last = [each for each in own if "as" in sentence.words_before(each.start, 3)]
        mention = own[0] if own[0].start == sentence.after_articles(0) or not told_last else told_last[0]
        mention = next((each for each in own if each.start == mention.end), mention)  # "a follow-up activity"
        start = mention.start
        while start and sentence.word(start - 1) in ARTICLES | {"as"}:
            start -= 1
        sentence.take(range(start, mention.end))
        head = mention.end if start <= 3 and sentence.word(start) != "as" else sentence.after_articles(0)
    loose.placed(clauses, titled_first=True)
    loose.called(clauses, head)
    loose.own_values(clauses)
    loose.amounts(clauses)
    loose.only_reference(clauses)


# rows that are deleted


def _read_removal(clauses: Clauses, command: Command) -> None:
    rows = named_row(clauses) or pronoun(clauses.sentence)
    take_rows(clauses, rows or described_rows(clauses, whole=True))


_READERS = {Operation.INSERT: _read_new, Operation.UPDATE: read_change, Operation.DELETE: _read_removal}
