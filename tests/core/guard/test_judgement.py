"""The guard on cases written in SQL, one file per class beside this one."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from quaestor.core.ddl import catalog_from_ddl
from quaestor.core.guard import judge
from quaestor.core.guard.reasons import CODES
from quaestor.core.verdict import Allowed, Refused
from tests.core.guard.cases import Case, read_cases

CASES = Path(__file__).parent
SHOP = catalog_from_ddl((CASES / "shop.sql").read_text(), "postgres")


ALL_CASES = [
    pytest.param(case, id=f"{path.stem}-{number}-{case.dialect}")
    for path in sorted(CASES.glob("*.sql"))
    if path.stem not in ("shop", "rights")
    for number, case in enumerate(read_cases(path), 1)
]


@pytest.mark.parametrize("case", ALL_CASES)
def test_verdict_is_as_the_case_says(case: Case) -> None:
    verdict = judge(case.sql, SHOP, dialect=case.dialect, max_rows=1000)
    match verdict:
        case Allowed(sql):
            assert case.expected == "allowed", f"allowed as {sql}"
            assert case.detail in ("", sql)
        case Refused(reasons):
            assert (case.expected, case.detail) in [("refused", reason.code) for reason in reasons], reasons


def test_every_code_that_a_statement_can_earn_has_a_case() -> None:
    earned = {case.values[0].detail for case in ALL_CASES if case.values[0].expected == "refused"}
    under_rules = {"masked_column", "not_under_rules", "name_taken", "attribute_missing", "rule_not_readable"}
    elsewhere = {"bad_input", "too_long", "too_many_items", "too_many_parts", "too_many_combinations"}
    only_around_judge = {"deadline", "not_judged", "not_faithful"}
    assert set(CODES) == earned | elsewhere | only_around_judge | under_rules


@pytest.mark.parametrize(
    ("sql", "code"),
    [
        ("SELECT '" + "x" * 20_000 + "'", "too_long"),
        ("SELECT " + ",".join(["1"] * 3000), "too_many_items"),
        ("SELECT 1 WHERE " + " AND ".join(["1=1"] * 900), "too_many_items"),
        (" UNION ALL ".join(["SELECT 1"] * 60), "too_many_items"),
        ("WITH " + ",".join(f"c{i} AS (SELECT 1)" for i in range(41)) + " SELECT 1", "too_many_parts"),
        (
            "WITH c0 AS (SELECT id FROM staff)"
            + "".join(f", c{i + 1} AS (SELECT a.id FROM c{i} a JOIN c{i} b ON a.id = b.id)" for i in range(10))
            + " SELECT id FROM c10",
            "too_many_combinations",
        ),
    ],
)
def test_large_statements_are_refused(sql: str, code: str) -> None:
    verdict = judge(sql, SHOP, dialect="sqlite", max_rows=1000)
    assert isinstance(verdict, Refused)
    assert code in [reason.code for reason in verdict.reasons]


def test_honest_mistakes_get_a_suggestion_and_a_place() -> None:
    sql = "SELECT nmae,\n  c.citty\nFROM customer c"
    verdict = judge(sql, SHOP, dialect="sqlite", max_rows=9)
    assert isinstance(verdict, Refused)
    assert {(r.code, r.suggestion, r.position) for r in verdict.reasons} == {
        ("unknown_column", "name", (1, 8)),
        ("unknown_column", "city", (2, 3)),
    }
    verdict = judge("SELECT id FROM\n  purchases", SHOP, dialect="sqlite", max_rows=9)
    assert isinstance(verdict, Refused)
    assert [(r.code, r.suggestion, r.position) for r in verdict.reasons] == [("unknown_table", "purchase", (2, 3))]


def test_facts_name_tables_columns_and_functions() -> None:
    sql = (
        "SELECT upper(c.name) AS who, sum(p.amount) FROM customer c JOIN purchase p ON p.customer_id = c.id GROUP BY 1"
    )
    verdict = judge(sql, SHOP, dialect="postgres", max_rows=10)
    assert isinstance(verdict, Allowed)
    assert verdict.facts.root == "select"
    assert verdict.facts.tables == ("customer", "purchase")
    assert verdict.facts.columns == (
        ("customer", "id"),
        ("customer", "name"),
        ("purchase", "amount"),
        ("purchase", "customer_id"),
    )
    assert verdict.facts.functions == ("sum", "upper")
    assert verdict.facts.output == ("who", "sum")


def test_one_more_row_is_let_through_when_asked_but_not_promised() -> None:
    verdict = judge("SELECT id FROM staff", SHOP, dialect="sqlite", max_rows=1000, lookahead=1)
    assert isinstance(verdict, Allowed)
    assert verdict.sql == "SELECT id FROM staff LIMIT 1001"
    assert verdict.notes == ("limited to 1,000 rows",)


def test_without_a_catalog_only_what_needs_none_is_judged() -> None:
    assert isinstance(judge("SELECT a, t.b FROM t", None, dialect="sqlite", max_rows=10), Allowed)
    assert isinstance(judge("SELECT load_extension('x') FROM t", None, dialect="sqlite", max_rows=10), Refused)
    assert isinstance(judge("SELECT * FROM pg_catalog.pg_authid", None, dialect="postgres", max_rows=10), Refused)


def test_long_lists_and_chains_of_conditions_are_judged() -> None:
    chain = "SELECT id FROM staff WHERE " + " OR ".join(f"id={i}" for i in range(490))
    listed = f"SELECT id FROM staff WHERE id IN ({', '.join(map(str, range(1_900)))})"
    added = "SELECT " + " + ".join(["id"] * 400) + " AS total FROM staff"
    for sql in (chain, listed, added):
        assert isinstance(judge(sql, SHOP, dialect="sqlite", max_rows=10), Allowed)


def test_a_function_made_by_a_user_hides_the_one_of_the_same_name() -> None:
    catalog = replace(SHOP, functions=("char_length",))
    verdict = judge("SELECT char_length(name) FROM customer", catalog, dialect="postgres", max_rows=10)
    assert isinstance(verdict, Refused)
    assert [reason.code for reason in verdict.reasons] == ["user_function"]
