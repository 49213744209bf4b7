"""What takes the place of a protected table: cases in `rights.sql`, and what cannot be said there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from quaestor.core.catalog import Catalog
from quaestor.core.ddl import catalog_from_ddl
from quaestor.core.guard import judge
from quaestor.core.people import Attribute, Person
from quaestor.core.policy import Deny, Grant, Mask, MaskKind, Policy, Role, Rules, access_to
from quaestor.core.verdict import Allowed, Refused, Verdict
from tests.core.guard.cases import read_cases

HERE = Path(__file__).parent
SHOP = replace(catalog_from_ddl((HERE / "shop.sql").read_text(), "postgres"), source="shop")
OWN_CITY = "city = :user.city"
ROLE = Role(
    "clerk",
    read=(
        Grant("shop", "customer", mask={"email": Mask(MaskKind.PARTIAL), "joined": Mask(MaskKind.YEAR)}, rows=OWN_CITY),
        Grant("shop", "purchase", rows=f"customer_id IN (SELECT id FROM customer WHERE {OWN_CITY})"),
        Grant("shop", "staff", mask={"pay": Mask(MaskKind.NULL)}, min_group=3),
        Grant("shop", "visit", columns=("id", "at")),
        Grant("shop", "*"),
    ),
)


def rules_of(role: Role, **attributes: Attribute) -> tuple[Catalog, Rules]:
    found = access_to(SHOP, Person("ana", "Ana", (role.name,), attributes=attributes), Policy({role.name: role}))
    return found.catalog, found.rules


CATALOG, RULES = rules_of(ROLE, city="Bonn")


def judged(sql: str, dialect: str = "sqlite", known: tuple[Catalog, Rules] = (CATALOG, RULES)) -> Verdict:
    return judge(sql, known[0], dialect=dialect, max_rows=1000, rules=known[1])


def allowed(sql: str, *grants: Grant, dialect: str = "sqlite", **attributes: Attribute) -> Allowed:
    verdict = judged(sql, dialect, rules_of(Role("clerk", read=grants), **attributes))
    assert isinstance(verdict, Allowed), verdict
    return verdict


def codes(sql: str, *grants: Grant, **attributes: Attribute) -> list[str]:
    verdict = judged(sql, "sqlite", rules_of(Role("clerk", read=grants), **attributes))
    assert isinstance(verdict, Refused), verdict
    return [reason.code for reason in verdict.reasons]


@pytest.mark.parametrize("case", read_cases(HERE / "rights.sql"), ids=lambda case: f"{case.dialect} {case.sql[:60]}")
def test_the_verdict_is_as_the_case_says(case: object) -> None:
    verdict = judged(case.sql, case.dialect)  # type: ignore[attr-defined]
    match verdict:
        case Allowed(sql):
            assert (case.expected, case.detail) == ("allowed", sql)  # type: ignore[attr-defined]
        case Refused(reasons):
            assert (case.expected, case.detail) == ("refused", reasons[0].code)  # type: ignore[attr-defined]


def test_a_person_is_told_what_limits_the_rows() -> None:
    assert allowed("SELECT id FROM customer", *ROLE.read, city="Bonn").limits[0] == (
        "rows of customer are limited to your city"
    )
    fixed = Grant("shop", "customer", rows="id < 3")
    assert allowed("SELECT id FROM customer", fixed).limits[0] == "some rows of customer are hidden from you"


@pytest.mark.parametrize(
    "value", ["Bonn", "x' OR '1'='1", "\\' OR 1=1 --", 'a"b', "/*!50000 OR 1 */", ":user.id", "%s", "$1"]
)
def test_no_attribute_is_more_than_a_value(value: str) -> None:
    for dialect in ("sqlite", "postgres", "mysql", "duckdb", "snowflake", "bigquery", "tsql"):
        known = rules_of(ROLE, city=value)
        verdict = judged("SELECT id FROM customer", dialect, known)
        assert isinstance(verdict, Allowed)
        import sqlglot
        from sqlglot import exp

        where = sqlglot.parse_one(verdict.sql, dialect=dialect).find(exp.Where)
        assert where is not None
        assert [each.this for each in where.find_all(exp.Literal)] == [value]


def test_several_values_of_an_attribute_are_any_of_them() -> None:
    grant = Grant("shop", "customer", rows="city IN (:user.cities)")
    assert "city IN ('Bonn', 'Rome')" in allowed("SELECT id FROM customer", grant, cities=("Bonn", "Rome")).sql
    bare = Grant("shop", "customer", rows="city IN :user.cities")
    assert "city IN ('Bonn')" in allowed("SELECT id FROM customer", bare, cities=("Bonn",)).sql


@pytest.mark.parametrize("attributes", [{}, {"city": None}, {"city": ()}])
def test_a_rule_about_something_nobody_said_of_the_person_shows_nothing_and_says_so(
    attributes: Mapping[str, Attribute],
) -> None:
    assert codes("SELECT id FROM customer", Grant("shop", "customer", rows=OWN_CITY), **attributes) == [
        "attribute_missing"
    ]


@pytest.mark.parametrize(
    "rule",
    [
        "city =",
        "1 = 1) OR (1 = 1",
        "1 = 1; DROP TABLE customer",
        "city = 'x' GROUP BY city",
        "city = :user.cities",
        "",
        "city = :city",
        "city = ?",
        "city = @city",
        "city = :user",
    ],
)
def test_a_rule_that_cannot_be_read_shows_nothing_and_says_so(rule: str) -> None:
    found = codes("SELECT id FROM customer", Grant("shop", "customer", rows=rule), cities=("Bonn",))
    assert found == ["rule_not_readable"]


def test_two_roles_show_in_each_row_what_either_shows_of_it() -> None:
    verdict = allowed(
        "SELECT id, name, email FROM customer",
        Grant("shop", "customer", columns=("id", "name"), rows="city = 'Bonn'"),
        Grant("shop", "customer", columns=("id", "email"), rows="city = 'Rome'"),
    )
    assert "CASE WHEN (customer.city = 'Bonn') THEN name ELSE NULL END AS name" in verdict.sql
    assert "WHERE (customer.city = 'Bonn') OR (customer.city = 'Rome')" in verdict.sql


def test_a_function_made_in_the_database_is_called_only_where_the_policy_says_so() -> None:
    role = Role("clerk", read=(Grant("shop", "*"),))
    plain, named = rules_of(role), rules_of(replace(role, functions=(("shop", "stamp"),)))
    assert isinstance(judged("SELECT stamp(id) FROM staff", "postgres", plain), Refused)
    assert isinstance(judged("SELECT stamp(id) FROM staff", "postgres", named), Allowed)


def test_a_denied_column_is_unknown_and_no_star_shows_it() -> None:
    role = Role("clerk", read=(Grant("shop", "*"),), deny=(Deny("shop", "staff", ("pay",)),))
    known = rules_of(role)
    assert isinstance(judged("SELECT pay FROM staff", "sqlite", known), Refused)
    verdict = judged("SELECT * FROM staff", "sqlite", known)
    assert isinstance(verdict, Allowed)
    assert "pay" not in verdict.sql


def test_what_rules_hold_is_parsed_before_the_first_statement() -> None:
    from quaestor.core.guard import masking, row_rules
    from quaestor.core.guard.substitution import prepare

    masking._translated.cache_clear()
    row_rules._parsed.cache_clear()
    prepare(RULES, "sqlite")
    parsed = masking._translated.cache_info().misses + row_rules._parsed.cache_info().misses
    assert parsed > 0
    judged("SELECT name, email, joined FROM customer")
    assert masking._translated.cache_info().misses + row_rules._parsed.cache_info().misses == parsed
