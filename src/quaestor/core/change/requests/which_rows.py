"""Which rows a request is about: by number, by what they are called, or in words that ask for them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quaestor.core.catalog import Kind
from quaestor.core.change.requests import loose
from quaestor.core.change.requests.clauses import PREPOSITIONS, Clauses
from quaestor.core.change.requests.mentions import LONGEST_VALUE, TableMention, TableWords
from quaestor.core.change.requests.request import RowsMeant
from quaestor.core.change.requests.sentence import ARTICLES, Sentence
from quaestor.core.interpreter.names import plural, singular, split_name
from quaestor.core.interpreter.tokens import TokenKind, stem
from quaestor.core.interpreter.vocabulary import FUNCTION_WORDS, words_of

_ALL = words_of("all every each everything any both those these")
_EVERYONE = words_of("everyone everybody everything")
_NUMBERING = words_of("number no nr id with # whose key code is")
_PRONOUNS = words_of("it that this them those these")
_SEPARATE = words_of("to as set so into")
"""Behind these stands what the rows become."""


@dataclass(frozen=True, slots=True)
class Rows:
    meant: RowsMeant
    start: int
    end: int


def named_row(clauses: Clauses) -> Rows | None:
    """One row by its number, its code or its name: "task 12", "the Plumbing team", "ACADEMY DINOSAUR"."""
    sentence, words = clauses.sentence, clauses.words
    own = [each for each in clauses.mentions if each.table == words.table.key and each.start not in sentence.taken]
    for mention in own:
        found = _numbered(sentence, words, mention) or _called(sentence, words, mention)
        if found is not None:
            return found
    if own:
        return None
    return _called_alone(sentence, words)


def _rows(sentence: Sentence, start: int, end: int, texts: dict[str, str]) -> Rows:
    while start and sentence.word(start - 1) in ARTICLES:
        start -= 1
    return Rows(RowsMeant(sentence.slice(start, end), texts), start, end)


def _numbered(sentence: Sentence, words: TableWords, mention: TableMention) -> Rows | None:
    at = mention.end
    while at < len(sentence) and sentence.word(at) in _NUMBERING and at < mention.end + 4:
        at += 1
    if at >= len(sentence) or at in sentence.taken or sentence.is_mark(at):
        return None
    key = words.table.primary_key
    said = sentence.slice(at, at + 1)
    if len(key) == 1 and words.slots[key[0]].kind is Kind.INTEGER and said.lstrip("#").isdecimal():
        one = _rows(sentence, mention.start, at + 1, {key[0]: said.lstrip("#")})
        return _and_more(sentence, one, key[0], words)
    match = next((each for each in words.stored(said) if _is_key(words, each.column)), None)
    if match is not None and any(char.isdigit() or char.isupper() for char in said):
        return _rows(sentence, mention.start, at + 1, {match.column: match.value})
    looks = len(key) == 1 and words.slots[key[0]].kind is not Kind.INTEGER and any(char.isdigit() for char in said)
    return _rows(sentence, mention.start, at + 1, {key[0]: said}) if looks else None


def _and_more(sentence: Sentence, one: Rows, key: str, words: TableWords) -> Rows:
    """ "tasks 12, 13 and 15", "task 12 and task 13"."""
    more: list[dict[str, str]] = []
    end = one.end
    own = {stem(word) for word in split_name(words.table.name)}
    while sentence.word(end) in (",", "and", "&") and end not in sentence.taken:
        at = end + 1
        while sentence.word(at) == "and" or (at < len(sentence) and sentence.tokens[at].stem in own):
            at += 1
        said = sentence.slice(at, at + 1).lstrip("#") if at < len(sentence) and at not in sentence.taken else ""
        if not said.isdecimal():
            break
        more.append({key: said})
        end = at + 1
    if not more:
        return one
    meant = replace(one.meant, said=sentence.slice(one.start, end), more=tuple(more), many=True)
    return Rows(meant, one.start, end)


def _is_key(words: TableWords, column: str) -> bool:
    return (column,) in (words.table.primary_key, *words.table.unique_keys)


def _tells_apart(words: TableWords, column: str) -> bool:
    return column in words.names or _is_key(words, column)


def _called(sentence: Sentence, words: TableWords, mention: TableMention) -> Rows | None:
    start = mention.end
    while start < len(sentence) and sentence.word(start) in ("named", "called", "titled", ":", ","):
        start += 1
    for end in range(min(start + LONGEST_VALUE, len(sentence)), start, -1):
        texts = _name_of(sentence, words, start, end)
        if texts is not None:
            return _rows(sentence, mention.start, end, texts)
    for begin in range(max(0, mention.start - 4), mention.start):
        texts = _name_of(sentence, words, begin, mention.start)
        if texts is not None:
            return _rows(sentence, begin, mention.end, texts)
    quoted = start < len(sentence) and sentence.tokens[start].kind is TokenKind.QUOTED and words.names
    return (
        _rows(sentence, mention.start, start + 1, {words.names[0]: sentence.slice(start, start + 1)})
        if quoted
        else None
    )


def _called_alone(sentence: Sentence, words: TableWords) -> Rows | None:
    for start, end in sentence.spans(0, len(sentence), LONGEST_VALUE):
        if not any(token.capital or token.kind is TokenKind.QUOTED for token in sentence.tokens[start:end]):
            continue
        if sentence.word(start - 1) in ("to", "as", "=", ":", "with"):
            continue
        texts = _name_of(sentence, words, start, end)
        if texts is not None:
            return _rows(sentence, start, end, texts)
    return None


def _name_of(sentence: Sentence, words: TableWords, start: int, end: int) -> dict[str, str] | None:
    """The columns that what stands there names a row by; of people in two parts."""
    span = range(start, end)
    if not sentence.is_free(span) or any(sentence.is_mark(each) for each in span):
        return None
    if all(sentence.word(each) in FUNCTION_WORDS for each in span):
        return None
    match = next((each for each in words.stored(sentence.slice(start, end)) if _tells_apart(words, each.column)), None)
    if match is not None:
        return {match.column: match.value}
    if len(words.names) == 2 and end - start == 2:
        parts = [sentence.slice(start, start + 1), sentence.slice(start + 1, end)]
        found = [
            next((each.value for each in words.stored(part) if each.column == name), None)
            for part, name in zip(parts, _first_and_last(words.names), strict=True)
        ]
        if None not in found:
            return {name: value or "" for name, value in zip(_first_and_last(words.names), found, strict=True)}
    return None


def _first_and_last(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(sorted(names, key=lambda name: "last" in name.lower()))


def pronoun(sentence: Sentence) -> Rows | None:
    start = next((at for at in range(len(sentence)) if at not in sentence.taken), None)
    if start is None or sentence.word(start) not in _PRONOUNS:
        return None
    follows = sentence.word(start + 1)
    if follows not in ("", "one", *_SEPARATE, "for", "by") and not sentence.is_mark(start + 1):
        return None
    end = start + 2 if follows == "one" else start + 1
    return Rows(RowsMeant(sentence.slice(start, end), is_pronoun=True), start, end)


def described_rows(clauses: Clauses, *, whole: bool) -> Rows | None:
    """Rows in words that ask for them: "all open tasks at Oakfield School". *whole*: up to the end of the request."""
    sentence, words = clauses.sentence, clauses.words
    own = [each for each in clauses.mentions if each.table == words.table.key and each.start not in sentence.taken]
    own = [each for each in own if each.start < sentence.first_end]
    mention = own[0] if own else _everyone(sentence, words) or _all_such(sentence, words)
    if mention is None:
        return None
    start = _noun_start(sentence, mention.start)
    end = _end_of(clauses, mention.end, whole=whole)
    first = start
    while first < mention.start and sentence.word(first) in ARTICLES | _ALL | {"of"}:
        first += 1
    said, asked = sentence.slice(start, end), sentence.slice(first, end)
    many = sentence.word(start) in _ALL | _EVERYONE or any(w in _ALL for w in map(sentence.word, range(start, first)))
    many = many or _is_plural(sentence, mention)
    if first == mention.start and end == mention.end and not many:
        return Rows(RowsMeant(""), start, end)
    if sentence.word(mention.start) in _EVERYONE:
        asked = " ".join(
            (plural(words.table.name.replace("_", " ")), sentence.slice(mention.end, end) if end > mention.end else "")
        ).strip()
    return Rows(RowsMeant(said, _told(clauses, first, end, mention), asked, many), start, end)


def _everyone(sentence: Sentence, words: TableWords) -> TableMention | None:
    at = next((at for at in range(len(sentence)) if sentence.word(at) in _EVERYONE), None)
    return None if at is None else TableMention(at, at + 1, words.table.key, 0.5)


def _all_such(sentence: Sentence, words: TableWords) -> TableMention | None:
    """ "all apprentices", where people are what the table holds."""
    for at in range(len(sentence) - 1):
        if sentence.word(at) in _ALL and at not in sentence.taken and sentence.is_free((at + 1,)):
            return TableMention(at + 1, at + 2, words.table.key, 0.5)
    return None


def _noun_start(sentence: Sentence, start: int) -> int:
    while start and start - 1 not in sentence.taken and not sentence.is_mark(start - 1):
        if sentence.word(start - 1) in PREPOSITIONS:
            break
        start -= 1
    return start


def _end_of(clauses: Clauses, start: int, *, whole: bool) -> int:
    sentence, end = clauses.sentence, start
    while end < len(sentence) and end not in sentence.taken:
        word = sentence.word(end)
        if word in (";", "?", "!") or (word == "." and sentence.gap(end + 1)[:1] in ("", " ", "\n")):
            break
        if not whole and (word in _SEPARATE or word in (":", ",") or _assigns(clauses, end)):
            break
        end += 1
    return end


def _assigns(clauses: Clauses, at: int) -> bool:
    found = clauses.words.column_at(clauses.sentence, at)
    return found is not None and "=" in clauses.sentence.gap(found[1])


def _is_plural(sentence: Sentence, mention: TableMention) -> bool:
    word = sentence.word(mention.end - 1)
    return word != singular(word) and word == plural(word)


def _told(clauses: Clauses, start: int, end: int, mention: TableMention) -> dict[str, str]:
    """What the description says of the row's own columns: "the contact with email …"."""
    part = clauses.sentence.copy()
    part.taken |= {*range(start), *range(end, len(part)), *range(mention.start, mention.end)}
    inner = Clauses(part, clauses.words, ())
    inner.explicit()
    loose.titled(inner)
    return inner.texts
