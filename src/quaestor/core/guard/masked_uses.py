"""What a statement does with masked columns, and what of that would give a misleading answer.

This keeps answers honest. It is not what keeps values hidden: that is the mask itself, inside the sub-query that stands
for the table.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from quaestor.core.guard.functions import canonical_name, is_aggregate, is_count, is_untyped
from quaestor.core.guard.grouping import averaged_alone
from quaestor.core.guard.reading import Reading, short
from quaestor.core.guard.reasons import reason
from quaestor.core.guard.statement import place_of
from quaestor.core.guard.words import words
from quaestor.core.policy.masks import WORDS, Use
from quaestor.core.policy.rules import Rules
from quaestor.core.verdict import Reason

_COMPARISONS = (
    exp.EQ, exp.NEQ, exp.GT, exp.GTE, exp.LT, exp.LTE, exp.Between, exp.In, exp.Like, exp.ILike, exp.Glob,
    exp.RegexpLike, exp.RegexpILike, exp.SimilarTo, exp.NullSafeEQ, exp.NullSafeNEQ, exp.Match,
)  # fmt: skip
_COMPARED_BY = words(
    """
    charindex contains contains_substr ends_with endswith find_in_set freetext glob ilike instr like like_regex locate
    match nullif position prefix regexp regexp_contains regexp_full_match regexp_instr regexp_like regexp_matches rlike
    starts_with startswith strpos suffix
    """
)
"""Functions that say whether, or where, a value is in another."""
_CONDITIONS = (exp.Where, exp.Having, exp.Qualify, exp.Join)


def misleading_uses(reading: Reading, rules: Rules) -> Iterator[Reason]:
    for node, (table, column) in reading.uses:
        rule = rules.of(table)
        mask = rule.mask_of(column) if rule is not None else None
        if rule is None or mask is None:
            continue
        use = use_of(node)
        if use in rule.uses_of(column) or averaged_alone(node, rule, reading) is not None:
            continue
        place = place_of(node, reading.statement.text)
        name = short(f"{table}.{column}")
        yield reason("masked_column", place, name=name, shown=WORDS[mask.kind], use=use.value)


def use_of(node: exp.Expr) -> Use:
    """What is done with the column that *node* names."""
    inside: exp.Expr = node
    around = node.parent
    while around is not None and not isinstance(around, exp.Query):
        match around:
            case exp.Is():
                return Use.TEST
            case exp.Func() if is_untyped(around) and canonical_name(around) in _COMPARED_BY:
                return Use.COMPARE
            case exp.Func() if is_count(around):
                return Use.GROUP if isinstance(around.this, exp.Distinct) else Use.TEST
            case exp.Func() | exp.Binary() if _is_measuring(around):
                return Use.MEASURE
            case exp.Group() | exp.Window() if not isinstance(inside, exp.Order):
                return Use.GROUP if inside is not around.this or isinstance(around, exp.Group) else Use.MEASURE
            case exp.Order() | exp.Ordered():
                return Use.SORT
            case exp.Distinct():
                return Use.GROUP
        if isinstance(around, _COMPARISONS + _CONDITIONS):
            return Use.COMPARE
        if isinstance(around, exp.If) and inside is around.this:
            return Use.COMPARE
        inside, around = around, around.parent
    return Use.SHOW


def _is_measuring(node: exp.Expr) -> bool:
    if isinstance(node, exp.Binary):
        return isinstance(node, (exp.Add, exp.Sub, exp.Mul, exp.Div, exp.IntDiv, exp.Mod, exp.Pow))
    return is_aggregate(node) and not is_count(node)
