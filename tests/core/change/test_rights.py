"""What a policy says of a write, worked out before anything is asked or written."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.change.operation import Operation
from quaestor.core.change.rights import Rights
from quaestor.core.change.writes import Insert, Update
from quaestor.core.errors import NotAllowed
from quaestor.core.people import Attribute
from quaestor.core.policy.masks import Mask, MaskKind
from quaestor.core.policy.model import Role, WriteGrant
from quaestor.core.policy.rules import Part, TableRule
from quaestor.core.policy.writes import WriteRule, write_rules

TASK = Table(
    "task",
    (
        *(Column(name, "TEXT", Kind.TEXT) for name in ("title", "tenant", "region", "secret")),
        Column("id", "INT", Kind.INTEGER),
    ),
    primary_key=("id",),
)
ME: Mapping[str, Attribute] = {"tenant": "north", "region": ("a", "b"), "id": 7}


def rights(*grants: WriteGrant, shown: TableRule | None = None) -> Rights:
    return Rights(TASK, TASK, WriteRule(grants), shown, ME, "sqlite")


def grant(operations: set[str], columns: tuple[str, ...] | None = None, rows: str | None = None) -> WriteGrant:
    return WriteGrant("shop", "task", frozenset(operations), columns, rows)


def test_without_a_policy_everything_may_be_set() -> None:
    assert rights().settable(Operation.INSERT) == {"title", "tenant", "region", "secret", "id"}
    assert rights().granting([Insert(TASK, {"title": "x"})]) is None


def test_a_column_that_the_condition_fixes_is_filled_in_and_cannot_be_set() -> None:
    mine = rights(grant({"insert"}, rows="tenant = :user.tenant and region in (:user.region)"))
    assert mine.fixed(Operation.INSERT) == {"tenant": "north"}
    assert "tenant" not in mine.settable(Operation.INSERT)
    assert "region" in mine.settable(Operation.INSERT), "there is a choice"


def test_two_grants_that_fix_it_differently_leave_a_choice() -> None:
    mine = rights(grant({"insert"}, rows="tenant = :user.tenant"), grant({"insert"}, rows="region = 'a'"))
    assert mine.fixed(Operation.INSERT) == {}


def test_grants_are_not_mixed() -> None:
    mine = rights(grant({"update"}, ("title",)), grant({"update"}, ("region",)))
    assert mine.settable(Operation.UPDATE) == {"title", "region"}
    assert mine.granting([Update(TASK, {"id": 1}, {}, {"title": "x", "region": "a"})]) == ()
    granted = mine.granting([Update(TASK, {"id": 1}, {}, {"title": "x"})])
    assert granted is not None
    assert len(granted) == 1


def test_a_masked_column_cannot_be_set() -> None:
    names = {column.name: None for column in TASK.columns}
    shown = TableRule(tuple(names), (Part({**names, "secret": Mask(MaskKind.NULL)}),))
    assert "secret" not in rights(shown=shown).settable(Operation.UPDATE)


def test_what_is_seen_and_what_is_granted_must_both_hold() -> None:
    shown = TableRule(("title",), (Part({"title": None}, "region = 'a'"), Part({"title": None}, "region = 'b'")))
    mine = rights(grant({"update"}, rows="tenant = :user.tenant"), shown=shown)
    assert mine.conditions(mine.rule.grants[0]) == ("(region = 'a') OR (region = 'b')", "(tenant = 'north')")


def test_an_attribute_that_the_person_lacks_makes_nothing_theirs() -> None:
    with pytest.raises(NotAllowed):
        rights(grant({"update"}, rows="owner = :user.team")).conditions(grant({"update"}, rows="owner = :user.team"))


def test_the_most_exact_grant_of_a_role_counts_and_views_are_never_written_to() -> None:
    view = Table("open_task", TASK.columns, is_view=True)
    role = Role("r", write=(WriteGrant("shop", "*"), WriteGrant("shop", "task", frozenset({"insert"}))))
    rules = write_rules(Catalog("shop", "sqlite", (TASK, view)), (role,))
    assert set(rules) == {"task"}
    assert rules["task"].allowing("delete") == ()
