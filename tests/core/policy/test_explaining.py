"""Why a person sees what they see."""

from __future__ import annotations

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.people import OWNER, Attribute, Person
from quaestor.core.policy import NO_POLICY, Deny, Grant, Limits, Mask, MaskKind, Policy, Role
from quaestor.core.policy.explaining import Explained, HiddenTable, explain
from quaestor.core.problems import Place


def at(line: int) -> Place:
    return Place("crm.yaml", line)


def table(name: str, *columns: str, is_view: bool = False) -> Table:
    return Table(name, tuple(Column(each, "TEXT", Kind.TEXT) for each in columns), is_view=is_view)


CRM = Catalog(
    "crm",
    "sqlite",
    (
        table("accounts", "id", "name", "region", "revenue"),
        table("contacts", "id", "email"),
        table("payroll", "id", "salary"),
        table("everything", "id", is_view=True),
    ),
)
ANALYST = Role(
    "analyst",
    read=(
        Grant("crm", "accounts", ("id", "name", "region"), rows="region = :user.region", at=at(4)),
        Grant("crm", "contacts", mask={"Email": Mask(MaskKind.PARTIAL)}, min_group=5, at=at(5)),
        Grant("crm", "*", at=at(6)),
    ),
    limits=Limits(rows=100),
    at=at(2),
)
STAFF = Role("staff", deny=(Deny("*", "payroll", at=at(9)), Deny("crm", "accounts", ("name",), at=at(10))), at=at(8))


def explained(*roles: Role, **attributes: Attribute) -> Explained:
    policy = Policy({role.name: role for role in roles})
    return explain(CRM, Person("ana", "Ana", tuple(policy.roles), attributes=attributes), policy)


def test_a_table_says_which_role_shows_hides_masks_and_limits_it() -> None:
    found = explained(ANALYST, STAFF, region="North's")
    accounts, contacts = found.tables
    assert [str(each) for each in found.roles] == ["analyst (crm.yaml:2)", "staff (crm.yaml:8)"]
    assert (accounts.key, accounts.columns) == ("accounts", ("id", "region"))
    assert [str(each) for each in accounts.by] == ["analyst (crm.yaml:4)"]
    assert {each.name: [str(by) for by in each.denied] for each in accounts.hidden} == {
        "name": ["staff (crm.yaml:10)"],
        "revenue": [],
    }
    [rows] = accounts.rows
    assert (rows.rule, rows.condition) == ("region = :user.region", "region = 'North''s'")
    assert [str(each) for each in rows.by] == ["analyst (crm.yaml:4)"]
    [masked] = contacts.masked
    assert (masked.name, masked.mask.kind, str(masked.by[0])) == ("email", MaskKind.PARTIAL, "analyst (crm.yaml:5)")
    assert contacts.min_group == 5
    assert found.access.limits.rows == 100
    assert found.permissions == {"ask", "sql"}


def test_a_hidden_table_says_who_denied_it_or_that_a_pattern_shows_no_view() -> None:
    found = explained(ANALYST, STAFF, region="North")
    payroll, everything = found.hidden
    assert (payroll.key, [str(each) for each in payroll.denied]) == ("payroll", ["staff (crm.yaml:9)"])
    assert (everything.denied, [str(each) for each in everything.by_pattern]) == ((), ["analyst (crm.yaml:6)"])
    assert explained(STAFF).hidden[1] == HiddenTable("contacts", False, ())


def test_an_attribute_that_is_missing_is_told() -> None:
    [rows] = explained(ANALYST).tables[0].rows
    assert rows.condition is None
    assert rows.problem is not None
    assert "your region" in rows.problem


def test_rows_that_another_role_shows_anyway_are_not_told_as_limited() -> None:
    assert explained(ANALYST, Role("all", read=(Grant("crm", "accounts"),)), region="x").tables[0].rows == ()


def test_the_owner_sees_everything() -> None:
    found = explain(CRM, OWNER, NO_POLICY)
    assert [each.key for each in found.tables] == ["accounts", "contacts", "payroll", "everything"]
    assert [str(each) for each in found.tables[0].by] == ["owner"]
    assert found.hidden == ()
