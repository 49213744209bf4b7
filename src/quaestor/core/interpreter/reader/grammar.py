"""Which words may come next while a plan is being spelled: a small automaton, so that no beam is wasted on nonsense."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from quaestor.core.interpreter.reader.actions import Word


class Sort(Enum):
    """What a word is: a keyword, or a pointer."""

    KEYWORD = "keyword"
    COLUMN = "column"
    TABLE = "table"
    VALUE = "value"


class Place(Enum):
    """Where in a block the next word stands."""

    START = "start"
    SHOWN = "shown"
    WHOLE = "whole"
    FROM = "from"
    CONDITION = "condition"
    OPERATOR = "operator"
    COMPARED = "compared"
    RANGE = "range"
    VALUES = "values"
    TEXT = "text"
    OPENING = "opening"
    AFTER_CONDITION = "after condition"
    GROUP = "group"
    ORDER = "order"
    DIRECTION = "direction"
    LIMIT = "limit"
    AFTER = "after"
    ARGUMENT = "argument"
    DONE = "done"


_AGGREGATES = (Word.COUNT, Word.COUNT_DISTINCT, Word.SUM, Word.AVERAGE, Word.MINIMUM, Word.MAXIMUM)
_COMPARISONS = (Word.EQUAL, Word.UNEQUAL, Word.MORE, Word.LESS, Word.AT_LEAST, Word.AT_MOST)
_TEXTS = (Word.CONTAINS, Word.STARTS, Word.ENDS, Word.CONTAINS_NOT)
_SECTIONS = (Word.FROM, Word.WHERE, Word.GROUP, Word.HAVING, Word.ORDER, Word.LIMIT)
_SETS = (Word.UNION, Word.INTERSECT, Word.EXCEPT)
_PLACE_OF = {
    Word.FROM: Place.FROM, Word.WHERE: Place.CONDITION, Word.GROUP: Place.GROUP, Word.HAVING: Place.CONDITION,
    Word.ORDER: Place.ORDER, Word.LIMIT: Place.LIMIT,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Allowed:
    keywords: tuple[Word, ...] = ()
    column: bool = False
    table: bool = False
    value: bool = False


@dataclass(frozen=True, slots=True)
class State:
    """Where a half-spelled plan stands; blocks inside conditions keep the section they return to in *outer*."""

    place: Place = Place.START
    section: int = -1
    """Index among the sections of the last one begun."""
    filled: bool = False
    """Whether the section has anything in it."""
    pending: Place = Place.SHOWN
    """Where an aggregate's argument leads back to."""
    count: int = 0
    rows: bool = False
    """Whether the aggregate waiting for its argument may count rows."""
    outer: tuple[int, ...] = ()
    combined: bool = False

    def allowed(self) -> Allowed:  # noqa: C901 - one case for each place
        match self.place:
            case Place.START:
                return Allowed((Word.DISTINCT, Word.EVERYTHING, *_AGGREGATES), column=True)
            case Place.SHOWN:
                return Allowed((*(_AGGREGATES), *(self._onwards() if self.filled else ())), column=True)
            case Place.WHOLE:
                return Allowed(table=True)
            case Place.ARGUMENT:
                return Allowed((Word.ROWS,) if self.rows else (), column=True)
            case Place.FROM:
                return Allowed(self._onwards() if self.filled else (), table=True)
            case Place.CONDITION:
                return Allowed(_AGGREGATES if self._in(Word.HAVING) else (), column=True)
            case Place.OPERATOR:
                if self._in(Word.HAVING):
                    return Allowed((*_COMPARISONS, Word.BETWEEN))
                others = (Word.BETWEEN, Word.ONE_OF, Word.NONE_OF, Word.MISSING, Word.KNOWN, Word.AMONG, Word.NOT_AMONG)
                return Allowed((*_COMPARISONS, *_TEXTS, *others))
            case Place.COMPARED:
                return Allowed((Word.ONE, Word.OPEN), value=True)
            case Place.RANGE | Place.TEXT:
                return Allowed(value=True)
            case Place.VALUES:
                return Allowed(self._after_condition() if self.count >= 1 else (), value=True, column=self.count >= 1)
            case Place.OPENING:
                return Allowed((Word.OPEN,))
            case Place.AFTER_CONDITION:
                return Allowed(self._after_condition(), column=True)
            case Place.GROUP:
                return Allowed(self._onwards() if self.filled else (), column=True)
            case Place.ORDER:
                return Allowed((*_AGGREGATES, *(self._onwards() if self.filled else ())), column=True)
            case Place.DIRECTION:
                return Allowed((Word.UP, Word.DOWN))
            case Place.LIMIT:
                return Allowed((Word.ONE,), value=True)
            case Place.AFTER:
                return Allowed(self._onwards())
            case Place.DONE:
                return Allowed()

    def after(self, sort: Sort, word: Word | None) -> State:
        if sort is Sort.KEYWORD and word is not None:
            return self._after_keyword(word)
        match self.place:
            case Place.START | Place.SHOWN:
                return self._at(Place.SHOWN, filled=True)
            case Place.WHOLE:
                return self._at(Place.AFTER)
            case Place.ARGUMENT:
                return self._at(self.pending, filled=True)
            case Place.FROM | Place.GROUP:
                return self._at(self.place, filled=True)
            case Place.CONDITION | Place.AFTER_CONDITION:
                return self._at(Place.OPERATOR)
            case Place.RANGE if self.count == 0:
                return self._at(Place.RANGE, count=1)
            case Place.VALUES if sort is Sort.VALUE:
                return self._at(Place.VALUES, count=self.count + 1)
            case Place.VALUES:
                return self._at(Place.OPERATOR)
            case Place.COMPARED | Place.RANGE | Place.TEXT:
                return self._at(Place.AFTER_CONDITION)
            case Place.ORDER:
                return self._at(Place.DIRECTION)
            case _:
                return self._at(Place.AFTER)

    def _after_keyword(self, word: Word) -> State:  # noqa: C901 - one case for each keyword
        if word is Word.END:
            return self._at(Place.DONE)
        if word is Word.DISTINCT:
            return self._at(Place.SHOWN)
        if word is Word.EVERYTHING:
            return self._at(Place.WHOLE)
        if word in _AGGREGATES:
            back = {Place.START: Place.SHOWN, Place.SHOWN: Place.SHOWN, Place.ORDER: Place.DIRECTION}
            pending = back.get(self.place, Place.OPERATOR)
            return State(Place.ARGUMENT, self.section, True, pending, 0, word is Word.COUNT, self.outer, self.combined)
        if word is Word.ROWS:
            return self._at(self.pending, filled=True)
        if word in _SECTIONS:
            section = _SECTIONS.index(word)
            return State(_PLACE_OF[word], section, False, Place.SHOWN, 0, False, self.outer, self.combined)
        if word in _COMPARISONS:
            return self._at(Place.COMPARED)
        if word is Word.BETWEEN:
            return self._at(Place.RANGE)
        if word in (Word.ONE_OF, Word.NONE_OF):
            return self._at(Place.VALUES)
        if word in _TEXTS:
            return self._at(Place.TEXT)
        if word in (Word.AMONG, Word.NOT_AMONG):
            return self._at(Place.OPENING)
        if word is Word.OPEN:
            return State(outer=(*self.outer, self.section), combined=self.combined)
        if word is Word.CLOSE:
            section = self.outer[-1]
            return State(Place.AFTER_CONDITION, section, True, outer=self.outer[:-1], combined=self.combined)
        if word is Word.OR:
            return self._at(Place.CONDITION)
        if word in (Word.UP, Word.DOWN):
            return self._at(Place.ORDER, filled=True)
        if word in _SETS:
            return State(outer=self.outer, combined=True)
        if word in (Word.MISSING, Word.KNOWN):
            return self._at(Place.AFTER_CONDITION)
        return self._at(Place.AFTER if self.place is Place.LIMIT else Place.AFTER_CONDITION)

    def _at(self, place: Place, *, filled: bool = False, count: int = 0) -> State:
        return State(place, self.section, filled, self.pending, count, False, self.outer, self.combined)

    def _in(self, word: Word) -> bool:
        return self.section == _SECTIONS.index(word)

    def _onwards(self) -> tuple[Word, ...]:
        """The sections that may follow, and the ways to end the block."""
        sections = _SECTIONS[self.section + 1 :]
        if self.outer:
            return (*sections, Word.CLOSE)
        ending = () if self.combined or self.section >= _SECTIONS.index(Word.ORDER) else _SETS
        return (*sections, *ending, Word.END)

    def _after_condition(self) -> tuple[Word, ...]:
        return (*self._onwards(), Word.OR)


START = State()
