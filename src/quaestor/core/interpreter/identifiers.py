"""Names in SQL: which need quotes, and what a computed column is called when people read the result."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quaestor.core.interpreter import plan as p
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.names import plural, split_name

_FUNCTIONS = {
    p.Function.COUNT: "number_of", p.Function.SUM: "total", p.Function.AVERAGE: "average",
    p.Function.MINIMUM: "lowest", p.Function.MAXIMUM: "highest",
}  # fmt: skip


def headings(plan: p.Plan, lexicon: Lexicon) -> tuple[str | None, ...]:
    """A name for each shown column that is computed: unlike each other, and unlike any column of the plan's tables.

    The latter since GROUP BY and ORDER BY may take an alias for the column it is named like. None keeps a plain column.
    """
    taken = {column.name.lower() for key in p.tables_of(plan) for column in lexicon.table(key).columns}
    found: list[str | None] = []
    for one in plan.show:
        if isinstance(one, p.Field):
            found.append(None)
            continue
        wanted = _simple(_heading(one, lexicon))
        name = next(each for each in _variants(wanted, one) if each not in taken)
        taken.add(name)
        found.append(name)
    return tuple(found)


def _heading(one: p.Expression, lexicon: Lexicon) -> str:
    match one:
        case p.Bucket(unit):
            return unit.value
        case p.Measure(p.Function.COUNT, None, _, rows_of):
            return f"number_of_{plural(lexicon.table(rows_of).name)}" if rows_of else "number_of_rows"
        case p.Measure(p.Function.COUNT, p.Field(table, column), distinct, _):
            key = tuple(name.lower() for name in lexicon.table(table).primary_key)
            counted = lexicon.table(table).name if key == (column.lower(),) else column
            return f"number_of_{'different_' if distinct and counted == column else ''}{plural(counted)}"
        case p.Measure(function, p.Field(_, column)):
            said = _FUNCTIONS[function] in split_name(column)
            return column if said else f"{_FUNCTIONS[function]}_{column}"
        case p.MetricUse(name):
            return name
        case p.Share():
            return "percentage"
        case _:
            return "value"


def _variants(wanted: str, one: p.Expression) -> Sequence[str]:
    longer = [f"{wanted}_of_{_simple(one.of.column)}"] if isinstance(one, p.Bucket) else []
    return [wanted, *longer, *(f"{wanted}_{number}" for number in range(2, 1_000))]


def _simple(text: str) -> str:
    words = re.sub(r"[^a-z0-9]+", "_", re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", text).lower()).strip("_")
    return words if words and not words[0].isdigit() else f"value_{words}".strip("_")


def needs_quotes(name: str, dialect: str) -> bool:
    folded = {"postgres": name.lower(), "redshift": name.lower(), "snowflake": name.upper(), "oracle": name.upper()}
    folds = name != folded.get(dialect, name)
    return folds or _PLAIN.fullmatch(name) is None or name.lower() in _RESERVED


_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_RESERVED = frozenset(
    """
    all alter analyse analyze and any array as asc between both by case cast check collate column constraint
    create cross current current_date current_time current_timestamp current_user default deferrable delete desc
    distinct do drop else end escape except exists explain fetch for foreign freeze from full grant group having
    if ilike in index inner insert intersect interval into is isnull join key lateral leading left like limit
    localtime natural not notnull null offset on only or order outer over partition pivot placing primary
    qualify range recursive references returning right row rows select session_user set similar some start
    summarize symmetric table then to top trailing transaction trigger true false union unique unpivot update
    user using values variadic verbose view when where window with commit rollback begin add
    """.split()  # noqa: SIM905 - a list of words reads better than a list of strings
)
