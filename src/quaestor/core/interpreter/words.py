"""A plan in plain English: "the number of customers per country, highest first, only the first 5".

Shown before anyone trusts an answer, so it begins in lower case, without a full stop, to stand inside a sentence.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from quaestor.core.interpreter import plan as p
from quaestor.core.interpreter.conditions import holds_dates
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.names import plural, singular, split_name

_FUNCTIONS = {
    p.Function.COUNT: "number of", p.Function.SUM: "total", p.Function.AVERAGE: "average",
    p.Function.MINIMUM: "lowest", p.Function.MAXIMUM: "highest",
}  # fmt: skip
_OPERATORS = {
    p.Operator.EQUAL: "is", p.Operator.UNEQUAL: "is not", p.Operator.MORE: "is more than",
    p.Operator.LESS: "is less than", p.Operator.AT_LEAST: "is at least", p.Operator.AT_MOST: "is at most",
}  # fmt: skip
_AMOUNTS = {
    p.Operator.EQUAL: "exactly", p.Operator.MORE: "more than", p.Operator.LESS: "fewer than",
    p.Operator.AT_LEAST: "at least", p.Operator.AT_MOST: "at most",
}  # fmt: skip
_COMBINED = {
    p.SetOperator.UNION: "together with",
    p.SetOperator.INTERSECT: "that are also among",
    p.SetOperator.EXCEPT: "but not among",
}


def describe(plan: p.Plan, lexicon: Lexicon) -> str:
    """The whole plan in one sentence without a full stop."""
    return _Words(lexicon, plan).whole()


def describe_condition(condition: p.Condition, lexicon: Lexicon) -> str:
    return _Words(lexicon, p.Plan(tables=(), show=())).condition(condition)


class _Words:
    def __init__(self, lexicon: Lexicon, plan: p.Plan) -> None:
        self.lexicon, self.plan = lexicon, plan
        self.subject = plan.tables[0] if plan.tables else None

    def whole(self) -> str:
        plan = self.plan
        without = [one for each in plan.where if (one := self._without(each))]
        held = [self._having(each) for each in plan.having]
        parts = [" ".join([self._shown() + self._groups(), *without, *held])]
        plain = [self.condition(each) for each in plan.where if not self._without(each)]
        parts += ["where " + _listed(plain)] if plain else []
        parts += [self._order(each) for each in plan.order]
        if plan.limit is not None:
            which = f"{plan.offset + 1} to {plan.offset + plan.limit}" if plan.offset else f"the first {plan.limit}"
            parts.append("only the first" if plan.limit == 1 and not plan.offset else f"only {which}")
        if plan.combined is not None:
            parts.append(f"{_COMBINED[plan.combined.operator]} {describe(plan.combined.plan, self.lexicon)}")
        return ", ".join(parts)

    # what is shown, and of what

    def _shown(self) -> str:
        plan = self.plan
        different = "different " if plan.distinct else ""
        measures = [one for one in plan.show if not isinstance(one, p.Field | p.Bucket)]
        if measures:
            return "the " + _listed([self._measured(one) for one in measures])
        fields = [one for one in plan.show if isinstance(one, p.Field)]
        own = [self._own(one) for one in fields if one.table == self.subject]
        others = [self.field(one) for one in fields if one.table != self.subject]
        of = f" of {self.tables(self.subject)}" if own and self.subject else ""
        every = self.subject and len(own) == len(self.lexicon.table(self.subject).columns) > 1
        return different + _listed([*others, ("all columns" if every else _listed(own)) + of] if own else others)

    def _own(self, one: p.Field) -> str:
        """A column of the subject, which is named after it: "name of products" for `product_name`."""
        name = self.field(one, told=True)
        return name.removeprefix(f"{self.table(one.table)} ")

    def _measured(self, one: p.Expression) -> str:
        """A measure, with whose it is where its own words do not say so."""
        text = self.expression(one)
        if isinstance(one, p.Measure) and one.of is not None:
            key = self.lexicon.table(one.of.table).primary_key == (one.of.column,)
            return text if key or self._says(one.of.column, one.of.table) else f"{text} of {self.tables(one.of.table)}"
        if isinstance(one, p.Share) and self.subject:
            return f"percentage of {self.tables(self.subject)} " + text.removeprefix("percentage ")
        return text

    def _groups(self) -> str:
        named: list[str] = []
        shown = [one for one in self.plan.show if isinstance(one, p.Field | p.Bucket)]
        if not any(not isinstance(one, p.Field | p.Bucket) for one in self.plan.show):
            return ""
        for one in dict.fromkeys([*shown, *self.plan.group]):
            entity = isinstance(one, p.Field) and (
                one in self.lexicon.names_of(one.table) or self.lexicon.table(one.table).primary_key == (one.column,)
            )
            named.append(self.table(one.table) if entity and isinstance(one, p.Field) else self._group(one))
        return " per " + " and ".join(dict.fromkeys(named)) if named else ""

    def _group(self, one: p.Expression) -> str:
        return self.field(one, told=True) if isinstance(one, p.Field) else self.expression(one)

    def _having(self, one: p.Condition) -> str:
        match one:
            case p.Comparison(p.Measure(p.Function.COUNT, None, _, str() as table), operator, p.Constant(value)) if (
                operator in _AMOUNTS
            ):
                return f"with {_AMOUNTS[operator]} {value} {self.table(table) if value == 1 else self.tables(table)}"
            case _:
                return f"where the {self.condition(one)}"

    def _order(self, one: p.Sort) -> str:
        up, down = "lowest first", "highest first"
        field = one.by.of if isinstance(one.by, p.Bucket) else one.by
        if isinstance(field, p.Field) and holds_dates(field, self.lexicon):
            up, down = "earliest first", "latest first"
        elif isinstance(field, p.Field) and not self.lexicon.kind(field).is_numeric:
            up, down = "in alphabetical order", "in reverse alphabetical order"
        direction = down if one.descending else up
        shown = [each for each in self.plan.show if not isinstance(each, p.Field | p.Bucket)]
        alone = one.by in self.plan.show and (
            isinstance(one.by, p.Bucket) or len(self.plan.show) == 1 or shown == [one.by]
        )
        return direction if alone else f"by {self.expression(one.by)}, {direction}"

    # names

    def table(self, key: str) -> str:
        """What one row is called."""
        return singular(self.tables(key))

    def tables(self, key: str) -> str:
        label = self.lexicon.meaning.table(key).label
        return plural(_lower(label or " ".join(split_name(self.lexicon.table(key).name))))

    def field(self, one: p.Field, *, told: bool = False) -> str:
        """A column; whose it is, where it is not the subject's and neither *told* nor said by its name."""
        name = _lower(self.lexicon.meaning.column(one.table, one.column).label or " ".join(split_name(one.column)))
        if self.lexicon.graph.referred(one.table, one.column) is not None:
            name = name.removesuffix(" id").removesuffix(" code")
        if told or one.table == self.subject or self.subject is None or self._says(name, one.table):
            return name
        return f"{name} of the {self.table(one.table)}"

    def _says(self, name: str, table: str) -> bool:
        return bool(
            {self.table(table), *self.table(table).split()[-1:]} & {singular(word) for word in split_name(name)}
        )

    def expression(self, one: p.Expression) -> str:
        match one:
            case p.Field():
                return self.field(one)
            case p.Bucket(unit, of):
                return f"{unit.value} of {self.field(of, told=True)}"
            case p.Measure(p.Function.COUNT, p.Field(table, column), distinct, _):
                key = self.lexicon.table(table).primary_key == (column,)
                counted = self.tables(table) if key else plural(self.field(p.Field(table, column), told=True))
                return f"number of {'different ' if distinct and not key else ''}{counted}"
            case p.Measure(p.Function.COUNT, _, _, rows_of):
                return f"number of {self.tables(rows_of) if rows_of else 'rows'}"
            case p.Measure(function, p.Field() as of):
                name = self.field(of, told=True)
                said = split_name(name)[:1] == (_FUNCTIONS[function],)
                return name if said else f"{_FUNCTIONS[function]} {name}"
            case p.Measure(function):
                return _FUNCTIONS[function]
            case p.MetricUse(name):
                return " ".join(split_name(name))
            case p.Share(spread=True, measured=measured):
                return f"percentage of the {self.expression(measured)}" if measured is not None else "percentage"
            case p.Share(of, measured):
                whole = f"of the {self.expression(measured)} " if measured is not None else ""
                return f"percentage {whole}where " + _listed([self.condition(each) for each in of])

    # conditions

    def condition(self, one: p.Condition) -> str:
        match one:
            case p.Comparison(p.Field() as left, operator, _) if left in self.lexicon.named_conditions:
                words = self.lexicon.named_conditions[left].words
                return f"not {words}" if operator is p.Operator.UNEQUAL else words
            case p.Comparison(left, operator, right):
                return f"{self.expression(left)} {_OPERATORS[operator]} {self._right(left, right)}"
            case p.Range(left, low, high):
                return f"{self.expression(left)} is between {low.value} and {high.value}"
            case p.During(of, start, end, negated):
                return f"{self.field(of)} is {'not ' if negated else ''}{_stretch(start, end)}"
            case p.OneOf(left, values, negated):
                names = " or ".join(self._value(left, value) for value in values)
                return f"{self.expression(left)} is {'not ' if negated else ''}{names}"
            case p.Contains(left, text, where, negated):
                verb = {"start": "start with", "end": "end with"}.get(where, "contain")
                begins = f"does not {verb}" if negated else verb.replace(" ", "s ") if " " in verb else f"{verb}s"
                return f"{self.field(left)} {begins} “{text}”"
            case p.Missing(left, negated):
                return f"{self.field(left)} is {'known' if negated else 'missing'}"
            case p.AnyOf(conditions):
                return "either " + " or ".join(self.condition(each) for each in conditions)
            case p.Among(left, inner, negated):
                without = self._without(one)
                among = "not among" if negated else "among"
                return without or f"{self.field(left)} is {among} the {describe(inner, self.lexicon)}"

    def _without(self, one: p.Condition) -> str:
        """ "without orders": no row of another table refers to this one."""
        if not isinstance(one, p.Among) or not one.negated or one.plan.order or one.plan.having:
            return ""
        inner = _Words(self.lexicon, one.plan)
        held = [inner.condition(each) for each in one.plan.where if not isinstance(each, p.Missing)]
        return f"without {self.tables(one.plan.tables[-1])}" + (" where " + _listed(held) if held else "")

    def _right(self, left: p.Expression, right: p.Constant | p.Inner | p.Field) -> str:
        match right:
            case p.Constant():
                return self._value(left, right)
            case p.Inner(inner):
                words = describe(inner, self.lexicon)
                return words if words.startswith("the ") else f"the {words}"
            case p.Field():
                return self.field(right)

    def _value(self, left: p.Expression, value: p.Constant) -> str:
        labels = (
            self.lexicon.meaning.value_labels.get((left.table.lower(), left.column.lower()), {})
            if isinstance(left, p.Field)
            else {}
        )
        shown = labels.get(str(value.value), value.value)
        return f"“{shown}”" if isinstance(shown, str) else str(shown)


def _stretch(start: str | None, end: str | None) -> str:
    """ "in 2025", "in September 2026", "from 2026-01-05 and before 2026-02-01"; both are ISO dates."""
    if start is not None and end is not None and len(start) == len(end) == 10:
        first, after = dt.date.fromisoformat(start), dt.date.fromisoformat(end)
        if (first.month, first.day) == (1, 1) and after == dt.date(first.year + 1, 1, 1):
            return f"in {first.year}"
        if first.day == 1 and after == (first + dt.timedelta(days=31)).replace(day=1):
            return f"in {first:%B %Y}"
    ends = [f"from {start}" if start else "", f"before {end}" if end else ""]
    return " and ".join(part for part in ends if part)


def _lower(text: str) -> str:
    return " ".join(word if word.isupper() and len(word) > 1 else word.lower() for word in text.split())


def _listed(items: Sequence[str]) -> str:
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1] if items else "rows"
