"""The policy of the sample workspace fits the sample data, and shows three people what it says."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from quaestor import demo
from quaestor.adapters.builtin import BuiltInDrafter
from quaestor.adapters.policies.document import Written, read_policies
from quaestor.core.catalog import Catalog
from quaestor.core.people import OWNER
from quaestor.core.policy import Policy, access_to, person_named
from quaestor.core.policy.checking import check_against
from quaestor.core.question import Answer
from quaestor.flows.ask import ask
from quaestor.ports import Bounds, World
from quaestor.testing import FixedPolicies, open_test_world, question

pytestmark = pytest.mark.anyio

QUESTION = "How many accounts are there?"


def sample() -> Policy:
    read = read_policies([Written("sample.yaml", demo.policy_text())])
    assert read.problems == ()
    return read.policy


@pytest.fixture
async def world(workspace: Path) -> AsyncIterator[World]:
    parts = {"policies": FixedPolicies(sample()), "bounds": Bounds(rows_per_table=2_000)}
    async with open_test_world({"crm": workspace / "crm.sqlite"}, [BuiltInDrafter()], **parts) as opened:
        yield opened


def test_it_says_nothing_that_the_sample_data_does_not_have(catalogs: dict[str, Catalog]) -> None:
    for catalog in catalogs.values():
        assert [str(each) for each in check_against(sample(), catalog)] == []


def test_three_people_see_different_things(catalogs: dict[str, Catalog]) -> None:
    policy = sample()
    seen = {name: access_to(catalogs["crm"], person_named(name, policy), policy) for name in ("ana", "max", "vera")}
    hidden = {name: set(access.hidden_tables) for name, access in seen.items()}
    assert hidden["ana"] == {"emails"}
    assert hidden["max"] == set()
    assert [table.key for table in seen["vera"].catalog.tables] == ["products"]
    assert seen["max"].hidden_columns == {"emails": 1, "calls": 1}


async def asked(text: str, world: World, name: str) -> Answer:
    return await ask(question(text, "crm", world, await world.policies.person(name)), world)


async def test_ana_counts_the_accounts_of_her_region_and_is_told_so(world: World) -> None:
    own = await asked(QUESTION, world, "ana")
    everything = await ask(question(QUESTION, "crm", world, OWNER), world)
    assert own.rows is not None
    assert everything.rows is not None
    assert own.rows.rows == ((3_103,),)
    assert everything.rows.rows == ((8_803,),)
    assert "Rows of accounts are limited to your region" in own.assumptions
    assert not any("limited" in each for each in everything.assumptions)


async def test_vera_is_told_that_there_may_be_more(world: World) -> None:
    answer = await asked(QUESTION, world, "vera")
    assert answer.rows is None
    assert "cannot see" in answer.text
