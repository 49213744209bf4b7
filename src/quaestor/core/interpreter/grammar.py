"""The grammar: rules that replace neighbouring nodes by larger ones, applied in order, each as often as it fits.

Nodes are letters (see `cues` and `linking`), so a rule's pattern is a regular expression over letters:
`c[=fiwh]*on` is a column, then glue, a comparison, and a number: "whose age is greater than 56".
Letters the rules make:

    F filter   H number of related rows   M measure   S superlative   G group   R order   W without   T first rows
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quaestor.core.interpreter.beside_rules import days_between, which_of_two, years_beside
from quaestor.core.interpreter.building import Build
from quaestor.core.interpreter.comparison_rules import (
    aggregate_compared,
    amount_in_year,
    compare,
    compare_added_up,
    compare_again,
    compare_average,
    compare_between,
    compare_over,
    count_compared,
    count_compared_such,
    dates_compared,
    domain_of,
    exactly_many,
    measure_above_average,
    measure_compared,
    number_of_times,
)
from quaestor.core.interpreter.measure_rules import (
    aggregate_last,
    aggregate_of,
    aggregate_of_named,
    aggregate_of_rows,
    count_of,
    count_of_done,
    count_of_rows,
    count_on_average,
    metric_told_twice,
    metric_use,
    percent_of,
    sum_by,
)
from quaestor.core.interpreter.nodes import Node, Scope
from quaestor.core.interpreter.order_rules import (
    adverb_of_time,
    already_per,
    extreme_of,
    group_after,
    group_named_time,
    group_of,
    group_rows,
    group_time,
    happened_by_time,
    order_of,
    rate_told,
    several_extremes,
    superlative_alone,
    superlative_as_top,
    superlative_column,
    superlative_common,
    superlative_count,
    superlative_done,
    superlative_last,
    superlative_measure,
    superlative_of_named,
    superlative_such,
    superlative_told,
    superlative_told_twice,
    top_by,
    top_for,
    top_of,
)
from quaestor.core.interpreter.value_rules import (
    belongs_to_named,
    both_of,
    column_contains,
    column_is_value,
    either_of,
    flag_holds,
    flag_of,
    known_value,
    missing_value,
    named_refers_to,
    negated_filter,
    refers_to_named,
    several_values,
    stated_value,
    text_in_column,
    text_inside,
    without_any,
    without_anything,
    without_value,
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
            scope.made += built
            letters = "".join(node.letter for node in nodes)
            at = match.start() + max(1, len(built))
    return tuple(nodes)


def _rule(name: str, pattern: str, build: Build) -> Rule:
    return Rule(name, re.compile(pattern), build)


RULES: tuple[Rule, ...] = (
    _rule("days between", r"a?k[cum].*(?=;*$)", days_between),
    _rule("rate told", r"cc", rate_told),
    _rule("text inside a column", r"c?[=fiwhq]*z?[hwi=]*[hL]?[=fwihkD]*L[=fwi]*[vu]", text_inside),
    _rule("text in a named column", r"[wh][vu]ic", text_in_column),
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
    _rule("what the named one refers to", r"v+c", named_refers_to),
    _rule("those of a named one", r"t[w=]*[if]v+", belongs_to_named),
    _rule("several values", r"c?[=fizb]*[BE]?[tc]?v(?:[&/]+[BE]?[=i]*v)+", several_values),
    _rule("column is value", r"c[=hfiwz]*v|vc", column_is_value),
    _rule("several numbers", r"c[=fi]*E?n(?:[&/]+n)+", compare),
    _rule("amount in a year", r"cin", amount_in_year),
    _rule("column is number", r"c[=fzi]*[nd]", compare),
    _rule("dates compared", r"c[=hi]*o[=hifw]*c", dates_compared),
    _rule("known", r"(?<=t)[w]?hc(?=[if]*;*$)", known_value),
    _rule("flag", r"[=h]z?c", flag_holds),
    _rule("compared by adjective or date", r"z?o[nd]|[if]n|i?d", compare),
    _rule("of whom", r"c[i]*v(?:[&]?v)*", refers_to_named),
    _rule("value", r"z?[=i]*v", stated_value),
    _rule("number of such rows", r"onF+D?t", count_compared_such),
    _rule("flag before its table", r"c(?=t)", flag_of),
    _rule("compared over values", r"cF+[fi]*on", compare_over),
    _rule("over a domain", r"o(?=D?t)", domain_of),
    _rule("exact number of related rows", r"[hw]nD?[tc]", exactly_many),
    _rule("extreme in a condition", r"(?<=[wh])a[f]?c", extreme_of),
    _rule("top", r"pn?", top_of),
    _rule("most common", r"n?sC|sn?C", superlative_common),
    _rule("superlative of an aggregate", r"n?s[f]?a[f]?c", superlative_column),
    _rule("aggregate", r"a(?:[&/]+a)*f?k?f?t?c(?:&c)*", aggregate_of),
    _rule("superlative of a column", r"n?sn?[fk]*c|c[=w]*s(?![fk]*F*[ct])", superlative_column),
    _rule("superlative of such rows' column", r"n?sF+c", superlative_such),
    _rule("superlative as top", r"n?sn?m?F*D?[tc](?=[if]*y[if]*[cakm])", superlative_as_top),
    _rule("superlative of what a value names", r"s[f]?Ft?", superlative_of_named),
    _rule("average of what a value names", r"a[f]?F(?![tc])", aggregate_of_named),
    _rule("superlative of a table", r"n?sn?[fk]*D?F*t", superlative_count),
    _rule("superlative of rows said last", r"t[f]?n?s(?=;*$)", superlative_done),
    _rule("superlative of rows told by a date", r"n?s[fk]*F(?![tc])", superlative_told),
    _rule("aggregate of rows", r"aa?[f]?F*t", aggregate_of_rows),
    _rule("average number per group", r"ak[f]?tg[if]*t", count_on_average),
    _rule("count of what was done", r"k[f]?D?t[m]", count_of_done),
    _rule("metric said twice", r"mm", metric_told_twice),
    _rule("metric", r"(?:kf?)?a?m", metric_use),
    _rule("count", r"k[f]?D?[ct]", count_of),
    _rule("count of rows", r"kF|k", count_of_rows),
    _rule("superlative of a measure said twice", r"Mn?s[f]?M", superlative_told_twice),
    _rule("superlative of a measure", r"n?s[f]?M|M[=w]*s", superlative_measure),
    _rule("superlative said last", r"c(?:[fi]*[Ft])+=*s(?=;*$)", superlative_last),
    _rule("superlative by adjective", r"n?s", superlative_alone),
    _rule("compared in total", r"F[i]*a(?=;*$)", compare_added_up),
    _rule("aggregate said last", r"(?<=[^iwo])a(?=;*$|[if]*[gy])", aggregate_last),
    _rule("number of superlatives", r"n(?:[DF]*[tc][^;nGST]*)?S", several_extremes),
    _rule("measure above its average", r"M[=whi]*o[fi]*a(?:[f]?[cM])?", measure_above_average),
    _rule("measure compared", r"M[=whi]*on", measure_compared),
    _rule("percent", r"P", percent_of),
    _rule("top by", r"TD?[tc]?[ifF]*y(?:[if]*)[cM]", top_by),
    _rule("top for", r"TD?[tc]F+[if]*[cM]", top_for),
    _rule("order said last", r"y[if]*[cM][&;]*x", order_of),
    _rule("order", r"r[fi]*x*(?:[cM](?:x|&(?=[cM]))?)*(?:[fi]?t(?=x))?[i]*x*|(?<=c)x+|x(?:[fi]*[cM])?", order_of),
    _rule("both of two conditions", r"BF[i=w]*&[=iwh]*F", both_of),
    _rule("negated condition", r"z[hiwf=y]*F", negated_filter),
    _rule("one of two conditions", r"E?[i=w]*F[i=wuyt]*/[=iwuyhtE]*F", either_of),
    _rule("years beside each other", r"F[&/]n", years_beside),
    _rule("which of two has more", r"o[if]*[tF]?[if]*F|M[if]*o[if]*F|F[if]*[cM]o", which_of_two),
    _rule("without anything", r"z[hif]*u", without_anything),
    _rule("without", r"z[hif]*(?:c[if]*)?D?F?t(?:[if]*t(?![cFnv]))?", without_any),
    _rule("without a value", r"z[hif=]*D?c(?![=hfiwzB]*[nvdoFHN])", without_value),
    _rule("adverb of time", r"u(?=[acMkmt])", adverb_of_time),
    _rule("already per", r"[SMc]g[cud]", already_per),
    _rule("sum by", r"cu?[if]*[gy][tcu]", sum_by),
    _rule("group by a named date", r"[gy][fi]*c[uc]", group_named_time),
    _rule("group by time", r"(?<=[MGSc])?[gy][fi]*[uc](?![nv])", group_time),
    _rule("happened by time", r"McG", happened_by_time),
    _rule("group", r"g[if]*[tc](?:&c)*", group_of),
    _rule("measured rows grouped by", r"MF+t?[if]*y[tc](?:&c)*", group_after),
    _rule("rows grouped by", r"(?<![xRST])tF*y[tcu](?:&c)*(?=;*$|[^&])", group_rows),
    _rule("grouped by", r"(?<=[M])[if]*y[tc](?:&c)*", group_of),
)  # fmt: skip
