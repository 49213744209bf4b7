"""Which tables a request may be about: named, owning a column that was named, or holding a value."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from quaestor.core.catalog import Table
from quaestor.core.change.operation import Operation
from quaestor.core.change.requests.clauses import PREPOSITIONS
from quaestor.core.change.requests.commands import Command
from quaestor.core.change.requests.mentions import LINKING, LONGEST_NAME, SURE, TableMention
from quaestor.core.change.requests.sentence import ARTICLES, Sentence
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.plan import Field
from quaestor.core.interpreter.tokens import TokenKind, stem
from quaestor.core.interpreter.vocabulary import FUNCTION_WORDS
from quaestor.core.values import ValueIndex

MOST_TABLES = 16


def candidates(
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
        as_one = as_one or (
            sentence.word(mention.start - 1) == "new" and "as" in sentence.words_before(mention.start, 3)
        )
        part = _is_part_of_column(sentence, mention, lexicon) or _is_column_of_next(
            sentence, mention, mentions, lexicon
        )
        beside = sentence.word(mention.start - 1) in ("without", "with", "having")
        note(mention.table, mention.score * (0.4 if part or beside else 1.0 if first or as_one else 0.7))
    if command.operation is not Operation.INSERT or not found:
        for key in _owners(sentence, lexicon):
            note(key, 0.5)
    if command.operation is not Operation.INSERT:
        for key in _sorts(sentence, lexicon):
            note(key, 0.6)
    if not found and command.verb == "give":
        for key in _paying(lexicon):
            note(key, 0.5)
    for key, score in _holders(sentence, lexicon, values, command).items():
        note(key, score)
    return dict(sorted(found.items(), key=lambda each: -each[1])[:MOST_TABLES])


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


def _head(sentence: Sentence, operation: Operation | None) -> int:
    """How far what the verb is about may reach: up to the first preposition; of a row's column, behind the "of"."""
    for index in range(len(sentence)):
        quoted = sentence.tokens[index].kind is TokenKind.QUOTED and index > 1  # "all 'dormant' users"
        if sentence.is_mark(index) or quoted:
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
        for match in lexicon.named(sentence.stems(start, end, LINKING)):
            if isinstance(match.target, Field) and match.score >= 0.9:
                yield match.target.table


def _paying(lexicon: Lexicon) -> Iterable[str]:
    """Tables that say what somebody is paid: who "everyone" is that gets a raise."""
    for table, column in lexicon.catalog.columns():
        words = set(split_name(column.name))
        if column.kind.is_numeric and (words & {"salary", "wage", "pay"} or {"hourly", "rate"} <= words):
            yield table.key


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


def _sorts(sentence: Sentence, lexicon: Lexicon) -> Iterable[str]:
    """Tables of whose rows the first words say of what sort they are: "all prospects"."""
    for start, end in sentence.spans(0, min(len(sentence), 4), 3):
        if all(sentence.word(each) in FUNCTION_WORDS for each in range(start, end)):
            continue
        for one, value in lexicon.coded.get(sentence.stems(start, end), ()):
            if value:
                yield one.table
