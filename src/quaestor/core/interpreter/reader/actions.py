"""A plan spelled out: a short sequence of words, each a keyword or a pointer to a column, a table or a value.

The order is that of a sentence (what is shown, of what, which rows, groups, order, how many), so that each word can be
chosen in the light of those before it. `plan_from` is the inverse of `spell`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from quaestor.core.interpreter import plan as p
from quaestor.core.interpreter.lexicon import Lexicon


class Word(IntEnum):
    """The keywords; columns, tables and values follow after them, in the order of the items."""

    END = 0
    DISTINCT = 1
    COUNT = 2
    COUNT_DISTINCT = 3
    SUM = 4
    AVERAGE = 5
    MINIMUM = 6
    MAXIMUM = 7
    ROWS = 8
    EVERYTHING = 9
    FROM = 10
    WHERE = 11
    OR = 12
    EQUAL = 13
    UNEQUAL = 14
    MORE = 15
    LESS = 16
    AT_LEAST = 17
    AT_MOST = 18
    BETWEEN = 19
    ONE_OF = 20
    NONE_OF = 21
    CONTAINS = 22
    STARTS = 23
    ENDS = 24
    CONTAINS_NOT = 25
    MISSING = 26
    KNOWN = 27
    AMONG = 28
    NOT_AMONG = 29
    OPEN = 30
    CLOSE = 31
    GROUP = 32
    HAVING = 33
    ORDER = 34
    UP = 35
    DOWN = 36
    LIMIT = 37
    ONE = 38
    ELSE = 39
    """A value that the question does not say; never chosen."""
    UNION = 40
    INTERSECT = 41
    EXCEPT = 42


KEYWORDS = len(Word)

Spelled = Word | p.Field | str | p.Constant
"""A keyword, a column, a table's key, or a value."""

_AGGREGATES = {
    (p.Function.COUNT, False): Word.COUNT, (p.Function.COUNT, True): Word.COUNT_DISTINCT,
    (p.Function.SUM, False): Word.SUM, (p.Function.AVERAGE, False): Word.AVERAGE,
    (p.Function.MINIMUM, False): Word.MINIMUM, (p.Function.MAXIMUM, False): Word.MAXIMUM,
    (p.Function.SUM, True): Word.SUM, (p.Function.AVERAGE, True): Word.AVERAGE,
    (p.Function.MINIMUM, True): Word.MINIMUM, (p.Function.MAXIMUM, True): Word.MAXIMUM,
}  # fmt: skip
_MEASURES: dict[Word, tuple[p.Function, bool]] = {word: key for key, word in list(_AGGREGATES.items())[:6]}
_OPERATORS = {
    p.Operator.EQUAL: Word.EQUAL, p.Operator.UNEQUAL: Word.UNEQUAL, p.Operator.MORE: Word.MORE,
    p.Operator.LESS: Word.LESS, p.Operator.AT_LEAST: Word.AT_LEAST, p.Operator.AT_MOST: Word.AT_MOST,
}  # fmt: skip
_COMPARED = {word: operator for operator, word in _OPERATORS.items()}
_LIKE = {"anywhere": Word.CONTAINS, "start": Word.STARTS, "end": Word.ENDS}
_LIKED = {Word.CONTAINS: ("anywhere", False), Word.STARTS: ("start", False), Word.ENDS: ("end", False),
          Word.CONTAINS_NOT: ("anywhere", True)}  # fmt: skip
_SETS = {
    p.SetOperator.UNION: Word.UNION, p.SetOperator.INTERSECT: Word.INTERSECT, p.SetOperator.EXCEPT: Word.EXCEPT,
}  # fmt: skip
_COMBINED = {word: operator for operator, word in _SETS.items()}


class Unspeakable(Exception):
    """A plan with parts that the network has no words for: metrics, shares, stretches of time."""


def spell(plan: p.Plan, lexicon: Lexicon) -> list[Spelled]:
    """*plan* word for word, END at its end. Raises `Unspeakable`."""
    return [*_spelled(plan, lexicon), Word.END]


def _spelled(plan: p.Plan, lexicon: Lexicon) -> Iterator[Spelled]:
    yield from _shown(plan, lexicon)
    idle = _idle_tables(plan, lexicon)
    if idle:
        yield Word.FROM
        yield from idle
    if plan.where:
        yield Word.WHERE
        for condition in plan.where:
            yield from _condition(condition, lexicon)
    if plan.group:
        yield Word.GROUP
        for one in dict.fromkeys(plan.group):
            yield from _expression(one)
    if plan.having:
        yield Word.HAVING
        for condition in plan.having:
            yield from _condition(condition, lexicon)
    if plan.order:
        yield Word.ORDER
        for sort in plan.order:
            yield from _expression(sort.by)
            yield Word.DOWN if sort.descending else Word.UP
    if plan.limit is not None:
        yield Word.LIMIT
        yield Word.ONE if plan.limit == 1 else p.Constant(plan.limit)
    if plan.combined is not None:
        yield _SETS[plan.combined.operator]
        yield from _spelled(plan.combined.plan, lexicon)


def _shown(plan: p.Plan, lexicon: Lexicon) -> Iterator[Spelled]:
    if plan.distinct:
        yield Word.DISTINCT
    whole = _shown_whole(plan, lexicon)
    if whole is not None:
        yield from (Word.EVERYTHING, whole)
        return
    for one in plan.show:
        yield from _expression(one)


def _shown_whole(plan: p.Plan, lexicon: Lexicon) -> str | None:
    """The table all of whose columns are shown, and no others."""
    first = plan.show[0] if plan.show else None
    if not isinstance(first, p.Field):
        return None
    every = tuple(p.Field(first.table, column.name) for column in lexicon.table(first.table).columns)
    return first.table if len(every) > 2 and set(plan.show) == set(every) else None


def _idle_tables(plan: p.Plan, lexicon: Lexicon) -> list[str]:
    """Tables that take part, have no column read, and do not lie on the way between others."""
    parts = (*plan.show, *plan.where, *plan.group, *plan.having, *plan.order)
    read = list(dict.fromkeys(field.table for part in parts for field in p.fields_of(part)))
    if not read:
        return list(dict.fromkeys(plan.tables))
    steps = lexicon.graph.connect(read) or ()
    met = {*read, *(step.table for step in steps)}
    return [one for one in dict.fromkeys(plan.tables) if one not in met]


def _expression(one: p.Expression) -> Iterator[Spelled]:
    match one:
        case p.Field():
            yield one
        case p.Measure(function, of, distinct):
            yield _AGGREGATES[function, distinct]
            yield Word.ROWS if of is None else of
        case _:
            raise Unspeakable


def _condition(one: p.Condition, lexicon: Lexicon) -> Iterator[Spelled]:
    match one:
        case p.Comparison(left, operator, right):
            yield from _expression(left)
            yield _OPERATORS[operator]
            match right:
                case p.Inner(plan):
                    yield from _inside(plan, lexicon)
                case _:
                    yield right
        case p.Range(left, low, high):
            yield from (*_expression(left), Word.BETWEEN, low, high)
        case p.OneOf(left, values, negated):
            yield from (*_expression(left), Word.NONE_OF if negated else Word.ONE_OF, *values)
        case p.Contains(left, text, where, negated):
            yield from (left, Word.CONTAINS_NOT if negated else _LIKE[where], p.Constant(text))
        case p.Missing(left, negated):
            yield from (left, Word.KNOWN if negated else Word.MISSING)
        case p.Among(left, plan, negated):
            yield from (left, Word.NOT_AMONG if negated else Word.AMONG, *_inside(plan, lexicon))
        case p.AnyOf(conditions):
            for number, each in enumerate(conditions):
                if number:
                    yield Word.OR
                yield from _condition(each, lexicon)
        case _:
            raise Unspeakable


def _inside(plan: p.Plan, lexicon: Lexicon) -> Iterator[Spelled]:
    yield from (Word.OPEN, *_spelled(plan, lexicon), Word.CLOSE)


class Garbled(Exception):
    """Words that spell no plan."""


Meant = Callable[[int, "p.Expression | None"], "p.Constant | None"]
"""What a value is, given its number among the values and what it is compared with."""


@dataclass(frozen=True, slots=True)
class Pointer:
    """A value among those of the question, by its number."""

    number: int


def plan_from(words: Sequence[Word | p.Field | str | Pointer], lexicon: Lexicon, meant: Meant) -> p.Plan:
    """The plan that *words* spell. Raises `Garbled`."""
    return _Reader(words, lexicon, meant).whole()


class _Reader:
    def __init__(self, words: Sequence[Word | p.Field | str | Pointer], lexicon: Lexicon, meant: Meant) -> None:
        self.words, self.at, self.lexicon, self.meant = list(words), 0, lexicon, meant

    def whole(self) -> p.Plan:
        plan = self.block()
        if self.peek() is not Word.END:
            raise Garbled
        return plan

    def peek(self) -> object:
        return self.words[self.at] if self.at < len(self.words) else Word.END

    def take(self) -> Word | p.Field | str | Pointer:
        if self.at >= len(self.words):
            raise Garbled
        self.at += 1
        return self.words[self.at - 1]

    def said(self, *words: Word) -> bool:
        if self.peek() in words and isinstance(self.peek(), Word):
            self.at += 1
            return True
        return False

    def block(self) -> p.Plan:
        distinct = self.said(Word.DISTINCT)
        show = tuple(self.shown())
        tables: list[str] = []
        if self.said(Word.FROM):
            while isinstance(self.peek(), str):
                tables.append(str(self.take()))
        where = self.conditions() if self.said(Word.WHERE) else ()
        group = tuple(self.expressions()) if self.said(Word.GROUP) else ()
        having = self.conditions() if self.said(Word.HAVING) else ()
        order = tuple(self.sorts()) if self.said(Word.ORDER) else ()
        limit = self.limit() if self.said(Word.LIMIT) else None
        parts = (*show, *where, *group, *having, *order)
        read = [field.table for part in parts for field in p.fields_of(part)]
        known = tuple(dict.fromkeys([*tables, *read]))
        if not show or not known:
            raise Garbled
        plan = p.Plan(known, show, where, group, having, order, limit, distinct)
        plan = _counting(plan)
        word = self.peek()
        if isinstance(word, Word) and word in _COMBINED:
            self.at += 1
            plan = replace(plan, combined=p.Combination(_COMBINED[word], self.block()))
        return plan

    def shown(self) -> Iterator[p.Expression]:
        if self.said(Word.EVERYTHING):
            key = self.take()
            if not isinstance(key, str):
                raise Garbled
            yield from (p.Field(key, column.name) for column in self.lexicon.table(key).columns)
            return
        yield from self.expressions()

    def expressions(self) -> Iterator[p.Expression]:
        while isinstance(self.peek(), p.Field) or self.peek() in _MEASURES:
            yield self.expression()

    def expression(self) -> p.Expression:
        word = self.take()
        if isinstance(word, p.Field):
            return word
        if not isinstance(word, Word) or word not in _MEASURES:
            raise Garbled
        function, distinct = _MEASURES[word]
        of = self.take()
        if of is Word.ROWS and function is p.Function.COUNT and not distinct:
            return p.Measure(function)
        if not isinstance(of, p.Field):
            raise Garbled
        return p.Measure(function, of, distinct)

    def conditions(self) -> tuple[p.Condition, ...]:
        found: list[p.Condition] = []
        while isinstance(self.peek(), p.Field) or self.peek() in _MEASURES or self.peek() is Word.OR:
            if self.said(Word.OR):
                if not found:
                    raise Garbled
                before = found.pop()
                parts = before.conditions if isinstance(before, p.AnyOf) else (before,)
                found.append(p.AnyOf((*parts, self.condition())))
            else:
                found.append(self.condition())
        if not found:
            raise Garbled
        return tuple(found)

    def condition(self) -> p.Condition:
        left = self.expression()
        word = self.take()
        if not isinstance(word, Word):
            raise Garbled
        if word in _COMPARED:
            return p.Comparison(left, _COMPARED[word], self.compared(left))
        if word is Word.BETWEEN:
            return p.Range(left, self.value(left), self.value(left))
        if word in (Word.ONE_OF, Word.NONE_OF):
            values = [self.value(left)]
            while isinstance(self.peek(), Pointer):
                values.append(self.value(left))
            return p.OneOf(left, tuple(values), word is Word.NONE_OF)
        if not isinstance(left, p.Field):
            raise Garbled
        if word in _LIKED:
            where, negated = _LIKED[word]
            return p.Contains(left, str(self.value(None).value), where, negated)
        if word in (Word.MISSING, Word.KNOWN):
            return p.Missing(left, word is Word.KNOWN)
        if word in (Word.AMONG, Word.NOT_AMONG):
            return p.Among(left, self.inside(), word is Word.NOT_AMONG)
        raise Garbled

    def compared(self, left: p.Expression) -> p.Constant | p.Inner | p.Field:
        if self.peek() is Word.OPEN:
            return p.Inner(self.inside())
        if isinstance(self.peek(), p.Field):
            other = self.take()
            return other if isinstance(other, p.Field) else p.Constant(0)
        return self.value(left)

    def inside(self) -> p.Plan:
        if not self.said(Word.OPEN):
            raise Garbled
        plan = self.block()
        if not self.said(Word.CLOSE):
            raise Garbled
        return plan

    def value(self, left: p.Expression | None) -> p.Constant:
        word = self.take()
        if word is Word.ONE:
            return p.Constant(1)
        if not isinstance(word, Pointer):
            raise Garbled
        found = self.meant(word.number, left)
        if found is None:
            raise Garbled
        return found

    def sorts(self) -> Iterator[p.Sort]:
        while isinstance(self.peek(), p.Field) or self.peek() in _MEASURES:
            by = self.expression()
            if not (self.peek() is Word.UP or self.peek() is Word.DOWN):
                raise Garbled
            yield p.Sort(by, self.take() is Word.DOWN)

    def limit(self) -> int:
        count = self.value(None).value
        if isinstance(count, bool) or not isinstance(count, int) or count < 1:
            raise Garbled
        return count


def _counting(plan: p.Plan) -> p.Plan:
    """Rows counted are those of the table the block is about."""
    rows = p.Measure(p.Function.COUNT)
    told = p.Measure(p.Function.COUNT, rows_of=plan.tables[0])
    if len(plan.tables) > 1:
        return plan
    return replace(plan, show=tuple(told if one == rows else one for one in plan.show))
