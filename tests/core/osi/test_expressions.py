"""Expressions come from anybody: whatever they are, they are one expression or unusable."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sqlglot import exp

from quaestor.core.osi.expressions import Unusable, aggregates, as_column, parse_one_of, rename
from quaestor.core.osi.model import Expression

WORDS = """
a b.c SUM( COUNT(* ) ( CASE WHEN THEN END + - / * , . ; : ? @ $1 'x' "y" ' " -- /* */ || :: = <> IN NOT NULL SELECT FROM
WHERE UNION WITH INTO DROP TABLE OVER( PARTITION BY 1 1.5e3 {{ }} [ ] { } \\ DISTINCT AS
"""


@settings(deadline=None)
@given(st.lists(st.sampled_from(WORDS.split()), max_size=12).map(" ".join) | st.text(max_size=40))
@example("(" * 3_000)
@example("a" + " + a" * 3_000)
@example("CASE " * 500)
@example("(" * 1_900 + "a" + ")" * 1_900)
@example("NOT " * 900 + "a")
@example("f(" * 1_300 + "a" + ")" * 1_300)
def test_any_text_is_one_expression_or_unusable(text: str) -> None:
    try:
        tree = parse_one_of((Expression(text),))
    except Unusable:
        return
    assert not tree.find(exp.Query, exp.DML, exp.DDL, exp.Command)
    as_column(tree)
    aggregates(tree)
    assert tree.sql()


@pytest.mark.parametrize(
    ("text", "name"), [("id", "id"), ("(id)", "id"), ('"Order Date"', "Order Date"), ("t.id", "id")]
)
def test_a_column_is_seen_through_parentheses_and_quotes(text: str, name: str) -> None:
    column = as_column(parse_one_of((Expression(text),)))
    assert column is not None
    assert column.name == name


@pytest.mark.parametrize("text", ["id + 1", "upper(id)", "'id'", "1", "CURRENT_DATE", "COUNT(*)"])
def test_a_calculation_is_not_a_column(text: str) -> None:
    assert as_column(parse_one_of((Expression(text),))) is None


def test_a_calculation_put_in_keeps_its_own_precedence() -> None:
    tree = parse_one_of((Expression("2 * total"),))
    replaced = rename(tree, lambda column: exp.column("a") + exp.column("b"))
    assert replaced.sql() == "2 * (a + b)"
