"""A request as tokens of which each can be taken once, and the text as it was written between any two of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field

from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.tokens import Token, TokenKind, stem, tokenize

ARTICLES = frozenset(("a", "an", "the", "my", "our", "this", "that", "its", "their", "his", "her", "new", "another"))


_STOPS = frozenset((".", "!", "?"))


@dataclass
class Sentence:
    text: str
    tokens: tuple[Token, ...]
    taken: set[int] = field(default_factory=set)
    length: int | None = None
    """Tokens of the command itself; behind them is what was told before it."""

    @classmethod
    def of(cls, text: str, start: int, begin: int = 0, end: int | None = None) -> Sentence:
        """*text* from *start* to *end*; what stands before *begin*, where the sentence begins, comes behind it."""
        tokens = tokenize(text)
        told = [token for token in tokens if token.start >= start and (end is None or token.end <= end)]
        before = [token for token in tokens if token.end <= begin]
        stop = [Token(".", ".", ".", TokenKind.MARK, len(text), len(text))] if before else []
        return cls(text, (*told, *stop, *before), length=len(told))

    def copy(self) -> Sentence:
        return Sentence(self.text, self.tokens, set(self.taken), self.length)

    def __len__(self) -> int:
        return len(self.tokens)

    def take(self, span: Iterable[int]) -> None:
        self.taken.update(span)

    def is_free(self, span: Iterable[int]) -> bool:
        return self.taken.isdisjoint(span)

    def slice(self, start: int, end: int) -> str:
        """Tokens *start* until before *end* as they were written, with the signs that hang on them: +49, 12 %, €5."""
        if end - start == 1 and self.tokens[start].kind is TokenKind.QUOTED:
            return self.tokens[start].text
        first, last = self.tokens[start].start, self.tokens[end - 1].end
        lowest = self.tokens[start - 1].end if start else 0
        highest = self.tokens[end].start if end < len(self) else len(self.text)
        while first > lowest and not self.text[first - 1].isspace() and self.text[first - 1] not in "=:,;([":
            first -= 1
        while last < highest and not self.text[last].isspace() and self.text[last] not in ",;=":
            last += 1
        said = self.text[first:last].strip()
        said = said if said.endswith(("p.m.", "a.m.")) else said.rstrip(".!?:,;")
        return said[:-2] if said.endswith(("'s", "’s")) else said

    def gap(self, index: int) -> str:
        """What is written between the token before *index* and it."""
        before = self.tokens[index - 1].end if index else 0
        return self.text[before : self.tokens[index].start] if index < len(self) else self.text[before:]

    def is_mark(self, index: int) -> bool:
        return self.tokens[index].kind is TokenKind.MARK

    def word(self, index: int) -> str:
        return self.tokens[index].lower if 0 <= index < len(self) else ""

    def words_before(self, index: int, count: int) -> tuple[str, ...]:
        return tuple(self.word(each) for each in range(max(0, index - count), index))

    def after_articles(self, index: int) -> int:
        """Where a noun begins that may have an article."""
        while self.word(index) in ARTICLES:
            index += 1
        return index

    def spans(self, start: int, end: int, longest: int) -> Iterator[tuple[int, int]]:
        """Free spans between *start* and *end* without marks, longer ones first."""
        for size in range(min(longest, end - start), 0, -1):
            for at in range(start, end - size + 1):
                span = range(at, at + size)
                if self.is_free(span) and not any(self.is_mark(each) for each in span):
                    yield at, at + size

    def stems(self, start: int, end: int, without: Collection[str] = ()) -> tuple[str, ...]:
        """Stems of the words there; what is written as a name ("hours_spent") is read as one."""
        found: list[str] = []
        for token in self.tokens[start:end]:
            if "_" in token.text:
                found += [stem(word) for word in split_name(token.text)]
            elif token.lower not in without:
                found.append(token.stem)
        return tuple(found)

    @property
    def first_end(self) -> int:
        """Where the command's own sentence ends; more may be told behind it."""
        end = len(self) if self.length is None else self.length
        return next(
            (at for at in range(end) if self.word(at) in _STOPS and self.gap(at + 1)[:1] in ("", " ", "\n")), end
        )

    def rest(self) -> tuple[str, ...]:
        """Words that nothing took."""
        return tuple(
            token.text for index, token in enumerate(self.tokens) if index not in self.taken and not self.is_mark(index)
        )
