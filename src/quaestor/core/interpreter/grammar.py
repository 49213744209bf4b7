"""The grammar: rules that replace neighbouring nodes by larger ones, applied in order, each as often as it fits.

Nodes are letters (see `cues` and `linking`), so a rule's pattern is a regular expression over letters:
`c[=fiwh]*on` is a column, then glue, a comparison, and a number: "whose age is greater than 56".
Letters the rules make:

    F filter   H number of related rows   M measure   S superlative   G group   R order   W without   T first rows
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quaestor.core.interpreter.building import Build
from quaestor.core.interpreter.filter_rules import (
    aggregate_compared,
    both_of,
    column_contains,
    column_is_value,
    compare,
    compare_again,
    compare_average,
    compare_between,
    count_compared,
    dates_compared,
    domain_of,
    either_of,
    exactly_many,
    flag_holds,
    measure_compared,
    missing_value,
    negated_filter,
    number_of_times,
    several_values,
    stated_value,
    text_inside,
    without_any,
    without_value,
)
from quaestor.core.interpreter.measure_rules import (
    aggregate_last,
    aggregate_of,
    aggregate_of_rows,
    count_of,
    count_of_rows,
    metric_use,
    percent_of,
    sum_by,
)
from quaestor.core.interpreter.nodes import Node, Scope
from quaestor.core.interpreter.order_rules import (
    adverb_of_time,
    already_per,
    extreme_of,
    group_named_time,
    group_of,
    group_time,
    order_of,
    several_extremes,
    superlative_alone,
    superlative_as_top,
    superlative_column,
    superlative_common,
    superlative_count,
    superlative_last,
    superlative_measure,
    superlative_told,
    superlative_told_twice,
    top_by,
    top_of,
)


@dataclass(frozen=True, slots=True)
class Rule:
    name: str
    pattern: re.Pattern[str]
    build: Build


def reduce(scope: Scope) -> tuple[Node, ...]:
    """The nodes of *scope* after every rule has been applied."""
    nodes = list(scope.nodes)
    for rule in RULES:
        at = 0
        letters = "".join(node.letter for node in nodes)
        while (match := rule.pattern.search(letters, at)) is not None:
            built = rule.build(nodes[match.start() : match.end()], scope)
            if built is None:
                at = match.start() + 1
                continue
            nodes[match.start() : match.end()] = built
            letters = "".join(node.letter for node in nodes)
            at = match.start() + max(1, len(built))
    return tuple(nodes)


def _rule(name: str, pattern: str, build: Build) -> Rule:
    return Rule(name, re.compile(pattern), build)


RULES: tuple[Rule, ...] = (
    _rule("text inside a column", r"c?[=fiwhq]*z?[hwi=]*[hL]?[=fwihkD]*L[=fwi]*[vu]", text_inside),
    _rule("column contains", r"c[wi]*z?[hw]+v", column_contains),
    _rule("missing", r"c[=whi]*z?[=]*N", missing_value),
    _rule(
        "above the average",
        r"ok?c[fi]*a(?:[fiDA]*t)?|k?c[=fwhi]*o[fi]*a[fi]*t|k?c[=fwhi]*o[fi]*a[fi]*c|o[fi]*a[fi]*c|k?c[=fwhi]*o[fi]*a"
        r"|o[fi]*a(?:[fi]*t)?",
        compare_average,
    ),
    _rule("between", r"c[=hwifz]*b[nd]&[nd]|b[nd]&[nd][f]?[ct]|kt[=hwi]*bn&n|b[nd]&[nd]", compare_between),
    _rule("number of related rows", r"kt[=i]*on|onf?D?t|nOD?t|kt[=i]*nO", count_compared),
    _rule("measure of groups compared", r"a[f]?c[=whi]*on", aggregate_compared),
    _rule("number of times", r"onU|nOU|[hw]nU", number_of_times),
    _rule("column compared", r"c[=hwifz]*o[f]?[nd]|c[=fiz]*nO|nOf?c|onf?c", compare),
    _rule("compared again", r"F[&/]+on(?![fD]*[ct])", compare_again),
    _rule("several values", r"c?[=fiz]*[BE]?[tc]?v(?:[&/]+[BE]?[=i]*v)+", several_values),
    _rule("column is value", r"c[=hfiwz]*v|vc", column_is_value),
    _rule("several numbers", r"c[=fi]*E?n(?:[&/]+n)+", compare),
    _rule("column is number", r"c[=fzi]*[nd]", compare),
    _rule("dates compared", r"c[=hi]*o[=hifw]*c", dates_compared),
    _rule("flag", r"[=h]z?c", flag_holds),
    _rule("compared by adjective or date", r"z?o[nd]|in|i?d", compare),
    _rule("value", r"z?[=i]*v", stated_value),
    _rule("over a domain", r"o(?=D?t)", domain_of),
    _rule("exact number of related rows", r"[hw]nD?[tc]", exactly_many),
    _rule("extreme in a condition", r"(?<=[wh])a[f]?c", extreme_of),
    _rule("top", r"pn?", top_of),
    _rule("most common", r"n?sC|sn?C", superlative_common),
    _rule("superlative of an aggregate", r"n?s[f]?a[f]?c", superlative_column),
    _rule("aggregate", r"a(?:[&/]+a)*f?k?f?c(?:&c)*", aggregate_of),
    _rule("superlative of a column", r"n?sn?[fk]*c|c[=w]*s(?![fk]?[ct])", superlative_column),
    _rule("superlative as top", r"n?sn?D?[tc](?=[if]*y[if]*[cakm])", superlative_as_top),
    _rule("superlative of a table", r"n?sn?[fk]*D?F*t", superlative_count),
    _rule("superlative of rows told by a date", r"n?s[fk]*F(?![tc])", superlative_told),
    _rule("aggregate of rows", r"a[f]?t", aggregate_of_rows),
    _rule("metric", r"(?:kf?)?a?m", metric_use),
    _rule("count", r"k[f]?D?[ct]", count_of),
    _rule("count of rows", r"kF|k", count_of_rows),
    _rule("superlative of a measure said twice", r"Mn?s[f]?M", superlative_told_twice),
    _rule("superlative of a measure", r"n?s[f]?M|M[=w]*s", superlative_measure),
    _rule("superlative said last", r"c(?:[fi]*[Ft])+=*s(?=;*$)", superlative_last),
    _rule("superlative by adjective", r"n?s", superlative_alone),
    _rule("aggregate said last", r"(?<=[^iwo])a(?=;*$|[if]*[gy])", aggregate_last),
    _rule("number of superlatives", r"n(?:[DF]*[tc][^;nGST]*)?S", several_extremes),
    _rule("measure compared", r"M[=whi]*on", measure_compared),
    _rule("percent", r"P", percent_of),
    _rule("top by", r"TD?[tc]?[if]*y(?:[if]*)[cM]", top_by),
    _rule("order", r"r[fi]*x*(?:[cM](?:x|&(?=[cM]))?)*(?:[fi]?t(?=x))?[i]*x*|(?<=c)x+|x(?:[fi]*[cM])?", order_of),
    _rule("both of two conditions", r"BF[i=w]*&[=iwh]*F", both_of),
    _rule("negated condition", r"z[hiwf=y]*F", negated_filter),
    _rule("one of two conditions", r"E?[i=w]*F[i=wuyt]*/[=iwuyhtE]*F", either_of),
    _rule("without", r"z[hif]*(?:c[if]*)?D?t(?:[if]*t(?![cFnv]))?", without_any),
    _rule("without a value", r"z[hif]*D?c(?![=hfiwzB]*[nvdoFHN])", without_value),
    _rule("adverb of time", r"u(?=[acMkmt])", adverb_of_time),
    _rule("already per", r"[SMc]g[cud]", already_per),
    _rule("sum by", r"cu?[if]*[gy][tcu]", sum_by),
    _rule("group by a named date", r"[gy][fi]*c[uc]", group_named_time),
    _rule("group by time", r"(?<=[MGSc])?[gy][fi]*[uc](?![nv])", group_time),
    _rule("group", r"g[if]*[tc](?:&c)*", group_of),
    _rule("grouped by", r"(?<=[M])[if]*y[tc](?:&c)*", group_of),
)  # fmt: skip
