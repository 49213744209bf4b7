"""Whether somebody may do a thing at all is decided in one place, and told before it is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from quaestor.core.errors import Forbidden
from quaestor.core.people import OWNER, Person
from quaestor.core.policy import EVERY_PERMISSION, Grant, Policy, Role
from quaestor.core.question import Outcome
from quaestor.flows.ask import ask
from quaestor.flows.permit import may, permit
from quaestor.testing import FixedPolicies, RecordingListener, ScriptedDrafter, open_test_world, question

pytestmark = pytest.mark.anyio

READ = (Grant("*", "*"),)
POLICY = FixedPolicies(
    Policy(
        {"viewer": Role("viewer", READ), "analyst": Role("analyst", READ), "lead": Role("lead", includes=("admin",))}
    )
)
VERA = Person("vera", "Vera", ("viewer",))
ANA = Person("ana", "Ana", ("analyst",))


async def test_a_role_gives_what_its_name_says(shop: Path) -> None:
    async with open_test_world({"shop": shop}, policies=POLICY) as world:
        assert [await may(VERA, name, world) for name in EVERY_PERMISSION] == [True, False, False, False, False]
        assert [await may(OWNER, name, world) for name in EVERY_PERMISSION] == [True] * 5
        assert not await may(Person("eve", "Eve", ("nothing",)), "ask", world)


async def test_who_may_not_is_told_why_and_it_is_recorded(shop: Path) -> None:
    heard = RecordingListener()
    async with open_test_world({"shop": shop}, policies=POLICY, listeners=(heard,)) as world:
        await permit(ANA, "sql", "sql.execute", world)
        assert heard.steps == []
        with pytest.raises(Forbidden) as raised:
            await permit(VERA, "sql", "sql.execute", world)
    assert "“sql”" in raised.value.message
    [event] = heard.events
    assert (event.person, event.permission, event.operation) == ("vera", "sql", "sql.execute")  # type: ignore[attr-defined]


async def test_sql_sent_as_a_question_is_run_only_for_those_who_may_write_it(shop: Path) -> None:
    async with open_test_world({"shop": shop}, [ScriptedDrafter([])], policies=POLICY) as world:
        text = "SELECT COUNT(*) AS n FROM customer"
        answered = await ask(question(text, "shop", world, ANA), world)
        refused = await ask(question(text, "shop", world, VERA), world)
    assert answered.outcome is Outcome.ANSWERED
    assert (refused.outcome, refused.rows) == (Outcome.REFUSED, None)
    assert "ask in words" in refused.text
