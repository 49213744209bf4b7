"""What one person may see of one source, by the roles they have."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Profile, Table
from quaestor.core.people import OWNER, Person
from quaestor.core.policy import (
    NO_POLICY,
    Access,
    Deny,
    Grant,
    Group,
    Limits,
    Mask,
    MaskKind,
    Member,
    Policy,
    Role,
    WriteGrant,
    access_to,
    permissions_of,
    person_of,
    unlimited,
)
from quaestor.core.policy.grants import matches

NULL = Mask(MaskKind.NULL)
PARTIAL = Mask(MaskKind.PARTIAL)
HASH = Mask(MaskKind.HASH)


def column(name: str, kind: Kind = Kind.TEXT) -> Column:
    return Column(name, kind.value, kind, profile=Profile(9, 0, 5, kind, "a", "z", (("a", 3),)))


def table(name: str, *columns: str, **more: Any) -> Table:
    return Table(name, tuple(column(each) for each in columns), rows=9, **more)


CATALOG = Catalog(
    "crm",
    "sqlite",
    (
        table("accounts", "id", "name", "region", "revenue", primary_key=("id",)),
        table(
            "contacts", "id", "account_id", "name", "email", "birth_date",
            primary_key=("id",), foreign_keys=(ForeignKey(("account_id",), "accounts", ("id",)),),
        ),
        table("payroll", "id", "salary"),
        table("everything", "id", "email", is_view=True),
    ),
)  # fmt: skip


def access(*roles: Role, **attributes: str | int) -> Access:
    policy = Policy({role.name: role for role in roles})
    return access_to(CATALOG, Person("ana", "Ana", tuple(policy.roles), attributes=attributes), policy)


def seen(found: Access) -> dict[str, list[str]]:
    return {table.key: [column.name for column in table.columns] for table in found.catalog.tables}


def test_what_nobody_granted_is_not_seen() -> None:
    assert seen(access_to(CATALOG, Person("bob", "Bob"), NO_POLICY)) == {}
    assert seen(access(Role("analyst"))) == {}


def test_the_owner_sees_everything_just_as_it_is() -> None:
    assert unlimited(CATALOG).catalog is CATALOG
    assert unlimited(CATALOG).is_everything
    assert permissions_of(OWNER, NO_POLICY) >= {"ask", "sql", "manage"}


def test_no_policy_makes_anybody_an_owner() -> None:
    policy = Policy({"owner": Role("owner")}, people={"eve": Member("eve", roles=("owner",))})
    assert person_of(policy.people["eve"], policy).roles == ()


def test_of_a_table_only_granted_columns_are_seen() -> None:
    found = access(Role("analyst", read=(Grant("crm", "accounts", columns=("ID", "Name")),)))
    assert seen(found) == {"accounts": ["id", "name"]}
    assert found.hidden_columns == {"accounts": 2}
    assert found.rules.tables["accounts"].columns == ("id", "name")


def test_a_rule_about_one_table_is_not_undone_by_a_rule_about_all() -> None:
    found = access(Role("analyst", read=(Grant("crm", "*"), Grant("crm", "accounts", columns=("id",)))))
    assert seen(found)["accounts"] == ["id"]
    assert seen(found)["payroll"] == ["id", "salary"]


def test_a_denial_wins_over_every_grant_of_every_role() -> None:
    grants = Role("boss", read=(Grant("*", "*"), Grant("crm", "payroll")))
    found = access(grants, Role("staff", deny=(Deny("crm", "payroll"), Deny("*", "contacts", ("email",)))))
    assert "payroll" not in seen(found)
    assert "email" not in seen(found)["contacts"]
    assert set(found.hidden_tables) == {"payroll", "everything"}


def test_a_pattern_covers_views_only_where_nothing_is_restricted() -> None:
    assert "everything" in seen(access(Role("all", read=(Grant("crm", "*"),))))
    hidden = Role("some", read=(Grant("crm", "*"), Grant("crm", "contacts", mask={"email": NULL})))
    assert "everything" not in seen(access(hidden))
    named = Role("some", read=(*hidden.read, Grant("crm", "everything")))
    assert "everything" in seen(access(named))


def test_nothing_is_known_of_the_rows_of_a_filtered_table() -> None:
    found = access(Role("analyst", read=(Grant("crm", "accounts", rows="region = :user.region"),)), region="north")
    accounts = found.catalog.by_key["accounts"]
    assert accounts.rows is None
    assert {column.profile for column in accounts.columns} == {None}
    assert found.rules.attributes["region"] == "north"


def test_nothing_is_known_of_the_values_of_a_masked_column() -> None:
    found = access(Role("analyst", read=(Grant("crm", "contacts", mask={"email": PARTIAL}),)))
    contacts = found.catalog.by_key["contacts"]
    assert contacts.by_name["email"].profile is None
    assert contacts.by_name["name"].profile is not None


def test_a_key_to_what_is_hidden_or_masked_is_no_key() -> None:
    alone = access(Role("a", read=(Grant("crm", "contacts"),)))
    masked = access(Role("a", read=(Grant("crm", "accounts", mask={"id": HASH}), Grant("crm", "contacts"))))
    both = access(Role("a", read=(Grant("crm", "accounts"), Grant("crm", "contacts"))))
    assert [len(each.catalog.by_key["contacts"].foreign_keys) for each in (alone, masked, both)] == [0, 0, 1]


def test_two_roles_show_what_either_shows() -> None:
    north = Role("north", read=(Grant("crm", "accounts", columns=("id", "revenue"), rows="region = 'north'"),))
    names = Role("names", read=(Grant("crm", "accounts", columns=("id", "name")),))
    rule = access(north, names).rules.tables["accounts"]
    assert rule.columns == ("id", "name", "revenue")
    assert len(rule.parts) == 2
    assert rule.filters == ()


def test_a_role_that_shows_all_makes_a_weaker_one_superfluous() -> None:
    found = access(
        Role("all", read=(Grant("crm", "accounts"),)),
        Role("some", read=(Grant("crm", "accounts", columns=("id",), rows="id = 1"),)),
    )
    assert found.rules.tables == {}


def test_included_roles_count() -> None:
    policy = Policy(
        {
            "lead": Role("lead", includes=("staff",)),
            "staff": Role("staff", read=(Grant("crm", "accounts"),), includes=("lead",)),
        }
    )
    assert set(seen(access_to(CATALOG, Person("ana", "Ana", ("lead",)), policy))) == {"accounts"}


def test_what_a_person_has_wins_over_what_their_groups_have() -> None:
    policy = Policy(
        {"staff": Role("staff")},
        {"north": Group("north", ("staff",), {"region": "north", "level": 1})},
        {"ana": Member("ana", groups=("north", "gone"), attributes={"level": 2})},
    )
    ana = person_of(policy.people["ana"], policy)
    assert ana.roles == ("staff",)
    assert ana.attributes == {"region": "north", "level": 2}


def test_limits_of_several_roles_add_up_to_the_widest() -> None:
    found = access(Role("a", limits=Limits(rows=10, seconds=5)), Role("b", limits=Limits(rows=100)))
    assert found.limits == Limits(rows=100, seconds=5)


def test_a_key_of_a_cache_differs_where_anything_seen_differs() -> None:
    def keys(**more: Any) -> str:
        return access(Role("a", read=(Grant("crm", "accounts", **more),)), region="north").key

    different = [
        keys(), keys(columns=("id",)), keys(rows="id = 1"), keys(rows="id = 2"), keys(mask={"name": NULL}),
        keys(mask={"name": HASH}), access(Role("a", read=(Grant("crm", "accounts"),)), region="south").key,
    ]  # fmt: skip
    assert len(set(different)) == len(different)
    assert keys(rows="id = 1") == keys(rows="id = 1")


@pytest.mark.parametrize(
    ("name", "may"),
    [("viewer", {"ask"}), ("analyst", {"ask", "sql"}), ("admin", {"ask", "sql", "change", "review", "manage"})],
)
def test_well_known_roles_may_what_their_name_says(name: str, may: set[str]) -> None:
    policy = Policy({name: Role(name)})
    assert permissions_of(Person("ana", "Ana", (name,)), policy) == may


def test_a_role_may_what_it_says_it_may() -> None:
    policy = Policy({"analyst": Role("analyst", may=frozenset({"ask"})), "else": Role("else")})
    assert permissions_of(Person("ana", "Ana", ("analyst",)), policy) == {"ask"}
    assert permissions_of(Person("bob", "Bob", ("nothing",)), policy) == frozenset()


@pytest.mark.parametrize("name", ["viewer", "analyst", "clerk"])
def test_a_role_with_rows_to_change_may_change_them(name: str) -> None:
    policy = Policy({name: Role(name, write=(WriteGrant("crm", "tasks"),))})
    assert "change" in permissions_of(Person("ana", "Ana", (name,)), policy)


@given(st.text("ab*", max_size=6), st.text("ab", max_size=6))
def test_a_star_stands_for_any_characters(pattern: str, name: str) -> None:
    import re

    assert matches(pattern, name) == bool(re.fullmatch(re.escape(pattern).replace(r"\*", ".*"), name))
