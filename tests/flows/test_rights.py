"""What somebody with fewer rights than the owner gets to see: answers, catalogs, values, searches, old answers."""

from __future__ import annotations

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from quaestor.core.errors import NotAllowed, UnknownName
from quaestor.core.people import OWNER, Person
from quaestor.core.policy import Deny, Grant, Limits, Mask, MaskKind, Policy, Role
from quaestor.core.question import Answer, Nothing, Outcome
from quaestor.flows import browse, converse, copy, reopen, review, statement
from quaestor.flows.access import seen, values_for
from quaestor.flows.ask import ask
from quaestor.ports import World
from quaestor.testing import FixedPolicies, ScriptedDrafter, open_test_world, question, sure_of

pytestmark = pytest.mark.anyio

ANA = Person("ana", "Ana", ("seller",), attributes={"region_id": 1})
BOB = Person("bob", "Bob", ("nobody",))
SELLER = Role(
    "seller",
    read=(
        Grant(
            "shop",
            "customer",
            columns=("id", "name", "email", "region_id"),
            mask={"email": Mask(MaskKind.PARTIAL)},
            rows="region_id = :user.region_id",
        ),
        Grant("shop", "region"),
        Grant("shop", "order"),
    ),
)


def policies(role: Role = SELLER, **parts: bool) -> FixedPolicies:
    return FixedPolicies(Policy({role.name: role}, **parts))  # type: ignore[arg-type]


@asynccontextmanager
async def opened(shop: Path, *drafts: str, role: Role = SELLER, **parts: bool) -> AsyncIterator[World]:
    drafter = ScriptedDrafter([sure_of(sql) for sql in drafts] or [Nothing("I do not know", missing=("product",))])
    async with open_test_world({"shop": shop}, [drafter], policies=policies(role, **parts)) as world:
        yield world


async def asked(shop: Path, sql: str, asker: Person = ANA, **parts: bool) -> Answer:
    async with opened(shop, sql, **parts) as world:
        return await ask(question("whatever", "shop", world, asker), world)


async def test_only_ones_own_rows_come_back_and_the_answer_says_so(shop: Path) -> None:
    answer = await asked(shop, "SELECT name, email FROM customer ORDER BY id")
    assert answer.rows is not None
    assert answer.rows.rows == (("Alice Ash", "a***@example.com"), ("Bruno Birch", "b***@example.com"))
    assert "Rows of customer are limited to your region id" in answer.assumptions
    assert "1 column of customer is hidden from you" in answer.assumptions


async def test_a_count_is_of_ones_own_rows_and_says_so(shop: Path) -> None:
    answer = await asked(shop, "SELECT COUNT(*) AS n FROM customer")
    assert answer.rows is not None
    assert answer.rows.rows == ((2,),)
    assert any("limited to your region id" in each for each in answer.assumptions)


async def test_nothing_found_among_ones_own_rows_is_not_said_of_all(shop: Path) -> None:
    answer = await asked(shop, "SELECT name FROM customer WHERE name = 'Eve O''Elm'")
    assert "limited to your region id" in answer.text


async def test_the_owner_is_told_of_no_limits(shop: Path) -> None:
    answer = await asked(shop, "SELECT COUNT(*) AS n FROM customer", OWNER)
    assert answer.rows is not None
    assert answer.rows.rows == ((6,),)
    assert answer.assumptions == ()


async def test_a_silent_policy_tells_nothing_of_what_it_hides(shop: Path) -> None:
    answer = await asked(shop, "SELECT name FROM customer", silent=True)
    assert answer.assumptions == ()


async def test_a_masked_value_cannot_be_asked_for(shop: Path) -> None:
    answer = await asked(shop, "SELECT name FROM customer WHERE email = 'alice@example.com'")
    assert answer.outcome is Outcome.REFUSED
    assert "shown in part for you, so it cannot be compared" in answer.text


@pytest.mark.parametrize(
    ("text", "silent", "said"),
    [
        ("which products sell best?", False, True),
        ("which products sell best?", True, False),
        ("how is the weather on mars?", False, False),
        ("which regions are rainy?", False, False),
    ],
)
async def test_what_may_be_hidden_is_said_without_a_name(shop: Path, text: str, silent: bool, said: bool) -> None:
    async with opened(shop, silent=silent) as world:
        answer = await ask(question(text, "shop", world, ANA), world)
    assert answer.outcome is Outcome.DECLINED
    assert ("may concern data that you cannot see" in answer.text) is said


async def test_a_source_of_which_nothing_may_be_seen_is_as_if_it_were_not_there(shop: Path) -> None:
    async with opened(shop) as world:
        with pytest.raises(UnknownName) as hidden:
            await browse.show("shop", BOB, world)
        with pytest.raises(UnknownName) as missing:
            await browse.show("gone", BOB, world)
        assert hidden.value.message.replace("shop", "gone") == missing.value.message
        assert await browse.list_sources(BOB, world) == ()
        assert [known.source.name for known in await browse.list_sources(ANA, world)] == ["shop"]


async def test_a_catalog_shows_no_hidden_names_and_no_values_of_others(shop: Path) -> None:
    async with opened(shop) as world:
        catalog, _ = await browse.show("shop", ANA, world)
    assert {table.key for table in catalog.tables} == {"customer", "region", "order"}
    customer = catalog.by_key["customer"]
    assert {column.name for column in customer.columns} == {"id", "name", "email", "region_id"}
    assert customer.rows is None
    assert all(column.profile is None for column in customer.columns)


async def test_the_values_people_are_helped_with_are_those_of_their_own_rows(shop: Path) -> None:
    async with opened(shop) as world:
        inspection, access = await seen("shop", ANA, world)
        values = await values_for("shop", inspection, access, world)
    found = {match.value for word in ("Alice Ash", "Fatima Fir", "alice@example.com") for match in values.find(word)}
    assert found == {"Alice Ash"}
    assert values.find("north")[0].value == "North"


async def test_a_search_finds_no_value_of_somebody_elses_row(shop: Path) -> None:
    async with opened(shop) as world:
        assert not [hit for hit in await browse.search("shop", "Fatima Fir", ANA, world) if hit.kind == "value"]
        assert [hit.value for hit in await browse.search("shop", "Fatima Fir", OWNER, world) if hit.kind == "value"]


async def test_rows_and_seconds_are_capped_by_the_policy(shop: Path) -> None:
    async with opened(shop, role=replace(SELLER, limits=Limits(rows=1))) as world:
        _, rows = await statement.execute("SELECT name FROM customer", "shop", ANA, world)
    assert (len(rows), rows.truncated) == (1, True)


async def test_a_plan_is_not_shown_where_rows_are_hidden(shop: Path) -> None:
    async with opened(shop) as world:
        assert (await statement.explain("SELECT id FROM customer", "shop", ANA, world)).plan == ""
        assert (await statement.explain("SELECT id FROM customer", "shop", OWNER, world)).plan != ""


async def test_a_source_is_copied_only_by_who_sees_all_of_it(shop: Path, tmp_path: Path) -> None:
    from quaestor.adapters.copies import CopyFolder

    async with open_test_world({"shop": shop}, policies=policies(), copies=CopyFolder(tmp_path)) as world:
        with pytest.raises(NotAllowed):
            await copy.copy("shop", ANA, world)


async def test_reviewed_questions_are_listed_for_who_may_run_them(shop: Path) -> None:
    async with opened(shop) as world:
        await review.add("shop", "all customers", "SELECT name FROM customer", OWNER, world)
        await review.add("shop", "all products", "SELECT name FROM product", OWNER, world)
        listed = [each.question for each in await review.verified(None, ANA, world)]
        assert listed == ["all customers"]
        assert await review.verified(None, BOB, world) == ()


async def test_an_old_answer_shows_only_what_may_be_seen_today(shop: Path) -> None:
    async with opened(shop, "SELECT name FROM customer") as world:
        answer = await ask(question("my customers", "shop", world, ANA), world)
        assert (await reopen.own_answer(answer.id, ANA, world)).answer == answer
        world = replace(world, policies=policies(replace(SELLER, deny=(Deny("shop", "order"),))))
        later = (await reopen.own_answer(answer.id, ANA, world)).answer
        assert (later.rows, later.sql, later.chart) == (None, None, None)
        assert "Ask again" in later.text
        with pytest.raises(UnknownName):
            await reopen.own_answer(answer.id, BOB, world)


async def test_a_choice_is_judged_with_the_rights_there_are_when_it_is_picked(shop: Path) -> None:
    from quaestor.core.question import Answer, Draft, Drafts, Origin

    both = tuple(
        Draft(sql, Origin.INTERPRETER, 0.4, f"reading {sql}")
        for sql in ("SELECT name FROM customer", "SELECT name FROM region")
    )
    async with open_test_world({"shop": shop}, [ScriptedDrafter([Drafts(both)])], policies=policies()) as world:
        conversation = await converse.start("shop", ANA, world)
        first = (await converse.send(conversation.id, "names", ANA, world)).said
        assert isinstance(first, Answer)
        assert [choice.sql for choice in first.choices] == [draft.sql for draft in both]
        second = (await converse.send(conversation.id, "1", ANA, world)).said
        assert isinstance(second, Answer)
    assert second.rows is not None
    assert second.rows.rows == (("Alice Ash",), ("Bruno Birch",))


async def test_what_changed_in_a_source_is_named_only_to_who_sees_all_of_it(shop: Path) -> None:
    from quaestor.flows.sync import sync

    async with opened(shop) as world:
        await sync("shop", world)
        with sqlite3.connect(shop) as connection:
            connection.execute("CREATE TABLE secret_plan (id INTEGER)")
        connection.close()
        await sync("shop", world)
        assert any("secret_plan" in line for line in (await browse.changes_of("shop", OWNER, world)).lines())
        assert (await browse.changes_of("shop", ANA, world)).lines() == ()


async def test_a_budget_for_models_is_kept_by_the_day(shop: Path) -> None:
    from quaestor.core.question import Call, Draft, Drafts, Origin
    from quaestor.core.question import Role as CallRole

    calls = (Call("openai:stub", CallRole.IMPLEMENTATION, "replied", 10, 5, cost=0.6),)
    proposal = Drafts((Draft("SELECT name FROM region", Origin.MODEL, 0.9, "regions"),), calls=calls)
    drafter = ScriptedDrafter([proposal] * 3, origin=Origin.MODEL)
    policy = policies(replace(SELLER, limits=Limits(model_usd_per_day=1.0)))
    async with open_test_world({"shop": shop}, [drafter], policies=policy) as world:

        async def ask_again() -> Answer:
            return await ask(question("regions", "shop", world, ANA, model="openai:stub"), world)

        assert [(await ask_again()).outcome for _ in range(2)] == [Outcome.ANSWERED] * 2
        refused = await ask_again()
        assert refused.outcome is Outcome.FAILED
        assert "1 US dollars a day, is used up" in refused.text
        world.clock.forward(days=1)  # type: ignore[attr-defined]
        assert (await ask_again()).outcome is Outcome.ANSWERED
    assert len(drafter.asked) == 3


async def test_what_a_statement_may_cost_is_bounded_by_the_policy(shop: Path) -> None:
    from quaestor.core.cost import Estimate
    from quaestor.core.errors import TooCostly

    async with opened(shop, role=replace(SELLER, limits=Limits(cost=10))) as world:
        database = await world.databases.open("shop")

        async def examined(*_: object) -> Estimate:
            return Estimate(rows=77)

        database.examine = examined  # type: ignore[method-assign]
        with pytest.raises(TooCostly) as refused:
            await statement.execute("SELECT id FROM customer", "shop", ANA, world)
        assert "77" not in str(refused.value), "the estimate counts the rows hidden from Ana"
        await statement.execute("SELECT id FROM customer", "shop", OWNER, world)
