"""What a policy says of a source that the source does not have, or cannot read."""

from __future__ import annotations

import pytest

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.policy import Deny, Grant, Mask, MaskKind, Policy, Role, WriteGrant
from quaestor.core.policy.checking import check_against, unreadable_rules


def table(name: str, *columns: str) -> Table:
    return Table(name, tuple(Column(each, "TEXT", Kind.TEXT) for each in columns))


CRM = Catalog("crm", "sqlite", (table("accounts", "id", "region"), table("contacts", "id", "email")))
NULL = Mask(MaskKind.NULL)


def messages(*rules: Grant | Deny | WriteGrant, catalog: Catalog = CRM) -> list[str]:
    role = Role(
        "a",
        read=tuple(each for each in rules if isinstance(each, Grant)),
        deny=tuple(each for each in rules if isinstance(each, Deny)),
        write=tuple(each for each in rules if isinstance(each, WriteGrant)),
    )
    return [each.message for each in check_against(Policy({"a": role}), catalog)]


def test_what_fits_the_source_is_not_complained_about() -> None:
    grants = [
        Grant("crm", "ACCOUNTS", columns=("ID",), mask={"Region": NULL}, rows="region = :user.region AND id > 3"),
        Grant("*", "*"),
        Grant("crm", "con*", rows="id IN (SELECT account_id FROM others WHERE region = :user.region)"),
        Grant("hr", "salaries", rows="= broken"),
    ]
    assert messages(*grants) == []


def test_a_mask_or_denial_that_protects_nothing_is_reported() -> None:
    assert messages(
        Grant("crm", "contacts", mask={"e_mail": NULL}),
        Grant("crm", "accounts", columns=("id", "regio"), rows="regon = 'x'"),
        Deny("crm", "contacts", ("mail",)),
        Deny("crm", "acounts"),
        WriteGrant("crm", "*", columns=("stage",)),
    ) == [
        "There is no column “e_mail” in contacts. Did you mean “email”?",
        "There is no column “regio” in accounts. Did you mean “region”?",
        "There is no column “regon” in accounts. Did you mean “region”?",
        "There is no column “mail” in contacts. Did you mean “email”?",
        "There is no table “acounts” in crm. Did you mean “accounts”?",
        "There is no column “stage” in any table that “*” stands for.",
    ]


@pytest.mark.parametrize(
    ("rows", "readable", "unreadable"),
    [
        ("region = :user.region", ("sqlite", "postgres", "mysql", "bigquery", "tsql"), ()),
        ("`region` = 'x'", ("mysql", "bigquery"), ("postgres",)),
        ("region =", (), ("sqlite", "postgres", "mysql", "duckdb")),
    ],
)
def test_a_row_rule_is_read_in_the_dialect_of_its_source(
    rows: str, readable: tuple[str, ...], unreadable: tuple[str, ...]
) -> None:
    policy = Policy({"a": Role("a", read=(Grant("crm", "accounts", rows=rows),))})
    for dialect in readable:
        assert list(unreadable_rules(policy, "crm", dialect)) == []
    for dialect in unreadable:
        [problem] = unreadable_rules(policy, "crm", dialect)
        assert (problem.severity, dialect in problem.message) == ("error", True)
