"""A plan in plain English: "name of customer, where city is “Oslo”". Shown before anyone trusts it."""

from __future__ import annotations

from quaestor.core.interpreter import plan as p
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.names import split_name

_FUNCTIONS = {
    p.Function.COUNT: "number", p.Function.SUM: "total", p.Function.AVERAGE: "average",
    p.Function.MINIMUM: "lowest", p.Function.MAXIMUM: "highest",
}  # fmt: skip
_OPERATORS = {
    p.Operator.EQUAL: "is", p.Operator.UNEQUAL: "is not", p.Operator.MORE: "is more than",
    p.Operator.LESS: "is less than", p.Operator.AT_LEAST: "is at least", p.Operator.AT_MOST: "is at most",
}  # fmt: skip
_COMBINED = {
    p.SetOperator.UNION: "together with",
    p.SetOperator.INTERSECT: "that are also among",
    p.SetOperator.EXCEPT: "but not among",
}


def describe(plan: p.Plan, lexicon: Lexicon) -> str:
    """The whole plan in one sentence without a full stop."""
    return _Words(lexicon).plan(plan)


def describe_condition(condition: p.Condition, lexicon: Lexicon) -> str:
    return _Words(lexicon).condition(condition)


class _Words:
    def __init__(self, lexicon: Lexicon) -> None:
        self.lexicon = lexicon

    def plan(self, plan: p.Plan) -> str:
        shown = _listed([self.expression(one) for one in plan.show])
        parts = [f"{'different ' if plan.distinct else ''}{shown} of {self.table(plan.tables[0])}"]
        joined = [self.table(key) for key in plan.tables[1:]]
        if joined:
            parts.append(f"with their {_listed(joined)}")
        if plan.where:
            parts.append("where " + _listed([self.condition(one) for one in plan.where]))
        if plan.group:
            parts.append("for each " + _listed([self.expression(one) for one in plan.group]))
        if plan.having:
            parts.append("if the " + _listed([self.condition(one) for one in plan.having]))
        if plan.order:
            parts.append(
                "ordered by "
                + _listed(
                    [
                        f"{self.expression(one.by)} ({'highest' if one.descending else 'lowest'} first)"
                        for one in plan.order
                    ]
                )
            )
        if plan.limit is not None:
            parts.append("only the first" if plan.limit == 1 else f"only the first {plan.limit}")
        if plan.combined is not None:
            parts.append(f"{_COMBINED[plan.combined.operator]} the {self.plan(plan.combined.plan)}")
        return ", ".join(parts)

    def table(self, key: str) -> str:
        return self.lexicon.meaning.table(key).label or " ".join(split_name(self.lexicon.table(key).name))

    def field(self, one: p.Field) -> str:
        return self.lexicon.meaning.column(one.table, one.column).label or " ".join(split_name(one.column))

    def expression(self, one: p.Expression) -> str:
        match one:
            case p.Field():
                return self.field(one)
            case p.Bucket(unit, of):
                return f"{unit.value} of {self.field(of)}"
            case p.Measure(function, p.Field() as of, distinct, _):
                return f"{_FUNCTIONS[function]} of {'different ' if distinct else ''}{self.field(of)}"
            case p.Measure(function, _, _, rows_of):
                return f"{_FUNCTIONS[function]} of {self.table(rows_of) if rows_of else 'rows'}"
            case p.MetricUse(name):
                return " ".join(split_name(name))
            case p.Share(of):
                return "percentage where " + _listed([self.condition(each) for each in of])

    def condition(self, one: p.Condition) -> str:
        match one:
            case p.Comparison(left, operator, right):
                return f"{self.expression(left)} {_OPERATORS[operator]} {self._right(right)}"
            case p.Range(left, low, high):
                return f"{self.expression(left)} is between {low.value} and {high.value}"
            case p.During(of, start, end, negated):
                ends = [f"from {start}" if start else "", f"before {end}" if end else ""]
                return f"{self.field(of)} is {'not ' if negated else ''}{' and '.join(part for part in ends if part)}"
            case p.OneOf(left, values, negated):
                names = " or ".join(str(value.value) for value in values)
                return f"{self.expression(left)} is {'not ' if negated else ''}{names}"
            case p.Contains(left, text, where, negated):
                verb = {"start": "starts with", "end": "ends with"}.get(where, "contains")
                return f"{'not: ' if negated else ''}{self.field(left)} {verb} “{text}”"
            case p.Missing(left, negated):
                return f"{self.field(left)} is {'known' if negated else 'missing'}"
            case p.AnyOf(conditions):
                return "either " + " or ".join(self.condition(each) for each in conditions)
            case p.Among(left, inner, negated):
                among = "not among" if negated else "among"
                return f"{self.field(left)} of {self.table(left.table)} is {among} the {self.plan(inner)}"

    def _right(self, right: p.Constant | p.Inner | p.Field) -> str:
        match right:
            case p.Constant(value):
                return f"“{value}”" if isinstance(value, str) else str(value)
            case p.Inner(inner):
                return f"the {self.plan(inner)}"
            case p.Field():
                return self.field(right)


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1] if items else "rows"
