"""Policies are tried before they are kept, and explained for a person."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from quaestor.adapters.policies.in_force import PoliciesInForce
from quaestor.core.errors import BadInput, Invalid, UnknownName
from quaestor.core.people import OWNER, Person
from quaestor.core.verdict import Allowed, Refused
from quaestor.flows import govern
from quaestor.flows.examine import examine
from quaestor.ports import World
from quaestor.testing import RecordingListener, open_test_world

pytestmark = pytest.mark.anyio

TEXT = """\
version: 1
roles:
  clerk:
    read:
      - {source: shop, table: customer, columns: [id, name], rows: "region_id = :user.region"}
    limits: {rows: 2, seconds: 900}
people:
  ana: {roles: [clerk], attributes: {region: 1}}
"""
ANA = Person("ana", "Ana")


@asynccontextmanager
async def governed(*sources: Path, folder: Path | None = None) -> AsyncIterator[tuple[World, RecordingListener]]:
    heard = RecordingListener()
    names = {("shop", "copy")[number]: file for number, file in enumerate(sources)}
    async with open_test_world(names, listeners=(heard,)) as world:
        yield replace(world, policies=PoliciesInForce(folder, world.store)), heard


async def test_a_text_is_kept_with_its_history_and_counts_at_once(shop: Path) -> None:
    async with governed(shop) as (world, heard):
        await govern.keep("clerks", TEXT, OWNER, world)
        assert (await world.policies.person("ana")).roles == ("clerk",)
        await govern.keep("clerks", TEXT.replace("ana", "bob"), ANA, world)
        text, history = await govern.show("clerks", world)
        assert ("bob" in text.text, [each.by for each in history]) == (True, ["ana", "owner"])
        await govern.remove("clerks", OWNER, world)
        with pytest.raises(UnknownName):
            await govern.show("clerks", world)
    assert heard.steps == ["governed"] * 3


async def test_what_would_leave_the_policy_unreadable_is_turned_down_before_anything_is_told(shop: Path) -> None:
    async with governed(shop) as (world, heard):
        with pytest.raises(Invalid):
            await govern.keep("clerks", TEXT.replace("[clerk]", "[nobody]"), OWNER, world)
        with pytest.raises(BadInput):
            await govern.keep("clerks.yaml", TEXT, OWNER, world)
        assert (await world.policies.texts(), heard.steps) == ((), [])


async def test_a_file_is_not_removed(shop: Path, tmp_path: Path) -> None:
    (tmp_path / "clerks.yaml").write_text(TEXT)
    async with governed(shop, folder=tmp_path) as (world, _):
        with pytest.raises(BadInput):
            await govern.remove("clerks.yaml", OWNER, world)
    assert (tmp_path / "clerks.yaml").exists()


async def test_what_a_person_may_use_is_never_more_than_the_server_allows(shop: Path) -> None:
    async with governed(shop) as (world, _):
        await govern.keep("clerks", TEXT, OWNER, world)
        [found] = await govern.check("ana", None, None, world)
    assert (found.caps.rows, found.caps.seconds) == (2, 30.0)
    assert found.verdict is None


async def test_a_statement_is_judged_for_the_person_and_only_what_it_is_about_is_told(shop: Path) -> None:
    async with governed(shop) as (world, _):
        await govern.keep("clerks", TEXT, OWNER, world)
        [own] = await govern.check("ana", "shop", "SELECT name FROM customer", world)
        [hidden] = await govern.check("ana", None, "SELECT name FROM product JOIN customer USING (id)", world)
    assert isinstance(own.verdict, Allowed)
    assert "region_id = 1" in own.verdict.sql
    assert [table.key for table in own.explained.tables] == ["customer"]
    assert own.explained.hidden == ()
    assert isinstance(hidden.verdict, Refused)
    assert [table.key for table in hidden.explained.hidden] == ["product"]


async def test_which_source_a_statement_is_about_has_to_be_said(shop: Path, tmp_path: Path) -> None:
    async with governed(shop, shop) as (world, _):
        await govern.keep("clerks", TEXT, OWNER, world)
        assert len(await govern.check("ana", None, None, world)) == 2
        with pytest.raises(BadInput) as raised:
            await govern.check("ana", None, "SELECT 1", world)
        assert raised.value.action == "Name one: copy, shop."
    async with governed() as (world, _):
        with pytest.raises(BadInput):
            await govern.check("owner", None, None, world)


async def test_the_doctor_says_whether_the_policy_can_be_read_and_what_protects_nothing(shop: Path) -> None:
    async with governed(shop) as (world, _):
        await world.policies.access((await govern.check("owner", None, None, world))[0].explained.access.catalog, OWNER)
        await govern.keep("clerks", TEXT.replace("table: customer", "table: customers"), OWNER, world)
        [found] = [each for each in await examine(world) if each.name == "policy"]
        assert (found.ok, found.required) == (True, False)
        assert found.warnings == ("clerks (stored):5: There is no table “customers” in shop. Did you mean “customer”?",)
        await world.store.keep_policy("broken", "version: 2", "owner")
        [found] = [each for each in await examine(world) if each.name == "policy"]
        assert (found.ok, "broken (stored):1" in found.detail) == (False, True)
