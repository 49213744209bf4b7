from __future__ import annotations

import datetime as dt
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from quaestor.adapters.secrets import Seal
from quaestor.adapters.store import SqlStore, open_store
from quaestor.adapters.store import engine as engines
from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.change.draft import Draft as Change
from quaestor.core.change.operation import Operation
from quaestor.core.errors import Conflict, Invalid, Unavailable, UnknownName
from quaestor.core.events import Answered, Asked, Drafted, Traced
from quaestor.core.keys import KeyDecision
from quaestor.core.question import Answer, Choice, Draft, Feedback, Origin, Outcome, Rating, Usage, Verified
from quaestor.core.rows import ResultColumn, Rows
from quaestor.core.values import StoredValue
from quaestor.ports import Conversation, Inspection, Kept, Source, Store
from quaestor.testing import FrozenClock

pytestmark = pytest.mark.anyio

NOON = dt.datetime(2026, 3, 2, 12, 0, tzinfo=dt.timezone(dt.timedelta(hours=2)))
ROWS = Rows((ResultColumn("total", Kind.NUMBER),), ((Decimal("1.50"),), (None,)), truncated=True, seconds=0.25)


def answer_to(question: str, number: int = 1, rows: Rows | None = ROWS) -> Answer:
    return Answer(
        id=f"ans_{number}",
        question=question,
        outcome=Outcome.ANSWERED,
        text="The total is 1.50.",
        source="shop",
        sql="SELECT 1.50 AS total",
        rows=rows,
        assumptions=("prices are in euro",),
        choices=(Choice("1", "by region", question="and by region?"),),
        confidence=0.75,
        origin=Origin.INTERPRETER,
        verified=Verified("ana", "2026-01-01"),
        models={"implementation": "openai:gpt"},
        usage=Usage(12, 0.001),
        error={"code": "x", "message": "y", "action": "z"},
    )


def kept(question: str, number: int = 1, person: str = "ana", conversation: str | None = None) -> Kept:
    return Kept(answer_to(question, number), person, conversation, NOON + dt.timedelta(minutes=number))


async def test_it_is_the_store_that_flows_ask_for(store: SqlStore) -> None:
    as_port: Store = store
    await as_port.check()


async def test_a_source_comes_back_as_it_was_kept(store: SqlStore) -> None:
    source = Source("shop", "postgresql://ana:s3cret@db/shop", "Orders, Zürich", uploaded=True)
    await store.keep_source(source)
    assert await store.source("shop") == source
    assert await store.sources() == [source]


async def test_keeping_a_source_again_replaces_it(store: SqlStore) -> None:
    await store.keep_source(Source("shop", "one.sqlite"))
    await store.keep_source(Source("shop", "two.sqlite", "second"))
    assert await store.sources() == [Source("shop", "two.sqlite", "second")]


async def test_the_location_of_a_source_is_sealed_at_rest(store: SqlStore) -> None:
    await store.keep_source(Source("shop", "postgresql://ana:s3cret@db/shop"))
    async with engines.reading(store._engine) as connection:
        kept_row = (await connection.execute(text("SELECT * FROM sources"))).one()
    assert "s3cret" not in str(kept_row)
    assert "db/shop" not in str(kept_row)


async def test_a_source_sealed_with_another_key_says_so(store: SqlStore, state_url: str) -> None:
    await store.keep_source(Source("shop", "postgresql://ana:s3cret@db/shop"))
    other = await open_store(state_url, Seal(bytes(range(1, 33))))
    with pytest.raises(Unavailable, match="master key"):
        await other.source("shop")
    await other.close()


async def test_a_forgotten_source_is_gone_with_its_catalog(store: SqlStore) -> None:
    await store.keep_source(Source("shop", "shop.sqlite"))
    await store.keep_inspection(Inspection(Catalog("shop", "sqlite", ()), ()))
    await store.forget_source("shop")
    assert await store.inspection("shop") is None
    with pytest.raises(UnknownName):
        await store.source("shop")
    with pytest.raises(UnknownName):
        await store.forget_source("shop")


async def test_the_latest_inspection_of_a_source_is_kept(store: SqlStore) -> None:
    table = Table("customer", (Column("name", "TEXT", Kind.TEXT),), rows=2)
    values = (StoredValue("customer", "name", "Chloé \0 \ud800", 2), StoredValue("customer", "name", "Dmitri"))
    await store.keep_inspection(Inspection(Catalog("shop", "sqlite", (), version="1"), ()))
    newest = Inspection(Catalog("shop", "sqlite", (table,), version="2", functions=("f",)), values)
    await store.keep_inspection(newest)
    assert await store.inspection("shop") == newest
    assert await store.inspection("other") is None


async def test_an_answer_comes_back_whole(store: SqlStore) -> None:
    given = kept("How much?")
    await store.keep_answer(given, ())
    assert await store.answer("ans_1") == given


async def test_an_answer_without_rows_is_not_an_answer_with_no_rows(store: SqlStore) -> None:
    empty = Rows((ResultColumn("a", Kind.TEXT),), ())
    await store.keep_answer(Kept(answer_to("none", 1, rows=None), "ana", None, NOON), ())
    await store.keep_answer(Kept(answer_to("empty", 2, rows=empty), "ana", None, NOON), ())
    assert (await store.answer("ans_1")).answer.rows is None
    assert (await store.answer("ans_2")).answer.rows == empty


@pytest.mark.parametrize(
    "text_from_outside", ["", "\0", "half \ud83d pair", "🙂" * 500, "'; DROP TABLE answers; --", "a\nb"]
)
async def test_any_text_can_be_asked_and_read_back(store: SqlStore, text_from_outside: str) -> None:
    conversation = Conversation("c1", "shop", "ana", NOON, text_from_outside)
    await store.start_conversation(conversation)
    await store.keep_answer(kept(text_from_outside, conversation="c1"), ())
    assert (await store.answer("ans_1")).answer.question == text_from_outside
    assert len(await store.conversations("ana")) == 1


async def test_the_same_answer_is_not_kept_twice(store: SqlStore) -> None:
    await store.keep_answer(kept("How much?"), ())
    with pytest.raises(Conflict):
        await store.keep_answer(kept("How much?"), ())


async def test_an_answer_needs_its_conversation(store: SqlStore) -> None:
    with pytest.raises(Conflict):
        await store.keep_answer(kept("How much?", conversation="gone"), ())
    assert await store.answers("ana") == []


@pytest.mark.parametrize("unknown", ["ans_9", "", "\0", "' OR 1=1 --"])
async def test_names_that_do_not_exist_are_unknown(store: SqlStore, unknown: str) -> None:
    for look_up in (store.answer, store.trace, store.conversation, store.source):
        with pytest.raises(UnknownName):
            await look_up(unknown)


async def test_answers_are_listed_newest_first_without_rows(store: SqlStore) -> None:
    for number in (1, 3, 2):
        await store.keep_answer(kept(f"question {number}", number), ())
    listed = await store.answers("ana", limit=2)
    assert [each.answer.id for each in listed] == ["ans_3", "ans_2"]
    assert all(each.answer.rows is None for each in listed)


async def test_a_person_sees_only_their_own_answers(store: SqlStore) -> None:
    await store.keep_answer(kept("mine", 1, "ana"), ())
    await store.keep_answer(kept("theirs", 2, "bob"), ())
    assert [each.answer.question for each in await store.answers("ana")] == ["mine"]


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ("zurich", ["ans_1"]),
        ("SALES Zür", ["ans_1"]),
        ("100%", ["ans_2"]),
        ("_", []),
        ("sales", ["ans_2", "ans_1"]),
        ("  ", ["ans_2", "ans_1"]),
    ],
)
async def test_search_ignores_case_and_accents_and_takes_signs_literally(
    store: SqlStore, search: str, found: list[str]
) -> None:
    await store.keep_answer(kept("Sales in Zürich?", 1), ())
    await store.keep_answer(kept("100% of sales", 2), ())
    assert [each.answer.id for each in await store.answers("ana", search=search)] == found


async def test_conversations_are_found_by_title_and_by_what_was_asked(store: SqlStore) -> None:
    await store.start_conversation(Conversation("c1", "shop", "ana", NOON, "Numbers for Léa"))
    await store.start_conversation(Conversation("c2", "shop", "ana", NOON + dt.timedelta(days=1)))
    await store.start_conversation(Conversation("c3", "shop", "bob", NOON))
    await store.keep_answer(kept("Which lamp sold best?", conversation="c2"), ())
    assert [each.id for each in await store.conversations("ana")] == ["c2", "c1"]
    assert [each.id for each in await store.conversations("ana", search="lea")] == ["c1"]
    assert [each.id for each in await store.conversations("ana", search="lamp sold")] == ["c2"]
    assert (await store.conversation("c1")).started_at == NOON
    assert [each.answer.id for each in await store.answers("ana", conversation="c2")] == ["ans_1"]


async def test_a_conversation_without_a_title_takes_its_first_question(store: SqlStore) -> None:
    await store.start_conversation(Conversation("c1", "shop", "ana", NOON))
    await store.start_conversation(Conversation("c2", "shop", "ana", NOON, "My own"))
    await store.keep_answer(kept("How  many\nlamps? " + "x" * 200, 1, conversation="c1"), ())
    await store.keep_answer(kept("And desks?", 2, conversation="c1"), ())
    await store.keep_answer(kept("And desks?", 3, conversation="c2"), ())
    title = (await store.conversation("c1")).title or ""
    assert title.startswith("How many lamps? xxx")
    assert len(title) == 120
    assert (await store.conversation("c2")).title == "My own"


async def test_a_conversation_without_a_title_takes_the_first_request_for_a_change(store: SqlStore) -> None:
    await store.start_conversation(Conversation("c1", "shop", "ana", NOON))
    request = Change(
        "ch_1", "ana", "shop", "lamp", Operation.INSERT, conversation="c1", request="create a  lamp", expires=NOON
    )
    await store.ledger.keep_draft(request, None)
    await store.ledger.keep_draft(replace(request, id="ch_2", request="delete it again"), None)
    assert (await store.conversation("c1")).title == "create a lamp"
    assert [each.id for each in await store.conversations("ana", "LAMP")] == ["c1"]


async def test_a_trace_is_the_events_in_order_as_json(store: SqlStore) -> None:
    draft = Draft("SELECT 1", Origin.INTERPRETER, 0.9, "one")
    trace = (
        Traced(0.0, Asked("q1", "How much?", "shop", "ana")),
        Traced(0.01, Drafted(Origin.INTERPRETER, (draft,))),
        Traced(0.02, Answered("ans_1", Outcome.ANSWERED, 0.02)),
    )
    await store.keep_answer(kept("How much?"), trace)
    read = await store.trace("ans_1")
    assert [(step["step"], step["at"]) for step in read] == [("asked", 0.0), ("drafted", 0.01), ("answered", 0.02)]
    assert read[1]["drafts"][0]["sql"] == "SELECT 1"  # type: ignore[index]
    assert read[2]["outcome"] == "answered"


async def test_feedback_is_listed_newest_first(store: SqlStore) -> None:
    await store.keep_answer(kept("a", 1), ())
    await store.keep_answer(kept("b", 2), ())
    first = Feedback("f1", "ans_1", "ana", NOON, Rating.UP)
    second = Feedback("f2", "ans_2", "bob", NOON + dt.timedelta(seconds=1), Rating.DOWN, "wrong", "SELECT 2")
    await store.keep_feedback(first)
    await store.keep_feedback(second)
    assert await store.feedback() == [second, first]
    assert await store.feedback(answer="ans_1") == [first]
    with pytest.raises(Conflict):
        await store.keep_feedback(Feedback("f3", "ans_9", "ana", NOON, Rating.UP))


async def test_the_audit_log_holds_what_happened_and_when(store: SqlStore, clock: FrozenClock) -> None:
    await store.audit("ana", "ask", "shop", {"text": "How much?", "at": NOON})
    async with engines.reading(store._engine) as connection:
        row = (await connection.execute(text("SELECT person, action, subject, details FROM audit"))).one()
    assert row[:3] == ("ana", "ask", "shop")
    assert "How much?" in row[3]


@pytest.mark.parametrize("change", ["DELETE FROM audit", "UPDATE audit SET person = 'bob'"])
async def test_the_audit_log_cannot_be_rewritten(store: SqlStore, change: str) -> None:
    await store.audit("ana", "ask", "shop", {})
    with pytest.raises(DBAPIError, match="append-only"):
        async with engines.writing(store._engine) as connection:
            await connection.execute(text(change))


async def test_a_closed_state_is_unavailable_not_a_crash(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path / 'state.sqlite'}", Seal(bytes(range(32))))
    async with engines.writing(store._engine) as connection:
        await connection.execute(text("DROP TABLE audit"))
    with pytest.raises(Unavailable):
        await store.audit("ana", "ask", "shop", {})
    await store.check()
    await store.close()


async def test_a_full_disk_is_unavailable_and_loses_nothing(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path / 'state.sqlite'}", Seal(bytes(range(32))))
    await store.keep_answer(kept("before", 1), ())
    async with engines.reading(store._engine) as connection:
        await connection.execute(text("PRAGMA max_page_count = 1"))
    large = Rows((ResultColumn("n", Kind.INTEGER),), tuple((hash(str(number)),) for number in range(20_000)))
    with pytest.raises(Unavailable):
        await store.keep_answer(Kept(answer_to("too large", 2, rows=large), "ana", None, NOON), ())
    assert [each.answer.question for each in await store.answers("ana")] == ["before"]
    async with engines.reading(store._engine) as connection:
        await connection.execute(text("PRAGMA max_page_count = 1000000"))
    await store.keep_answer(Kept(answer_to("after", 3, rows=large), "ana", None, NOON), ())
    assert (await store.answer("ans_3")).answer.rows == large
    await store.close()


async def test_a_state_that_cannot_be_written_fails_its_check(tmp_path: Path) -> None:
    store = await open_store(f"sqlite:///{tmp_path / 'state.sqlite'}", Seal(bytes(range(32))))
    await store.check()
    async with engines.reading(store._engine) as connection:
        await connection.execute(text("PRAGMA query_only = ON"))
    with pytest.raises(Unavailable):
        await store.check()
    await store.close()


async def test_a_file_that_is_no_database_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "state.sqlite").write_text("certainly not a database, but long enough to be read as one " * 20)
    with pytest.raises(Unavailable) as caught:
        await open_store(f"sqlite:///{tmp_path / 'state.sqlite'}", Seal(bytes(range(32))))
    assert "certainly" not in caught.value.message


async def test_a_server_that_is_not_there_is_unavailable_and_names_no_password() -> None:
    with pytest.raises(Unavailable) as caught:
        await open_store("postgresql://ana:s3cret@127.0.0.1:9/none", Seal(bytes(range(32))))
    assert "s3cret" not in str(caught.value) + caught.value.action


@pytest.mark.parametrize("url", ["mysql://h/d", "state.sqlite", "", "://", "sqlserver://x"])
async def test_other_databases_cannot_hold_the_state(url: str) -> None:
    with pytest.raises(Invalid, match="SQLite or PostgreSQL"):
        await open_store(url, Seal(bytes(range(32))))


async def test_the_last_decision_about_a_key_counts_however_its_names_are_written(store: SqlStore) -> None:
    accepted = KeyDecision("orders", ("customer",), "customers", ("id",), accepted=True, by="ana")
    rejected = KeyDecision("Orders", ("Customer",), "CUSTOMERS", ("ID",), accepted=False, by="bo")
    other = KeyDecision("lines", ("order_id",), "orders", ("id",), accepted=True)
    for decision in (accepted, rejected, other):
        await store.keep_key_decision("shop", decision)
    await store.keep_key_decision("elsewhere", accepted)
    assert list(await store.key_decisions("shop")) == [other, rejected]
    assert list(await store.key_decisions("elsewhere")) == [accepted]
    assert list(await store.key_decisions("nowhere")) == []


async def test_policies_are_kept_by_name_with_everything_they_ever_were(store: SqlStore, clock: FrozenClock) -> None:
    assert (await store.policies(), await store.policies_version()) == ([], 0)
    await store.keep_policy("staff", "version: 1", "owner")
    first = await store.policies_version()
    clock.forward(minutes=5)
    await store.keep_policy("north", "version: 1\nroles: {}", "ana")
    await store.keep_policy("staff", None, "ana")
    assert [(each.name, each.by) for each in await store.policies()] == [("north", "ana")]
    assert [(each.text, each.by, each.at) for each in await store.policy_history("staff")] == [
        (None, "ana", clock.now()),
        ("version: 1", "owner", clock.now() - dt.timedelta(minutes=5)),
    ]
    assert await store.policies_version() > first
    await store.keep_policy("staff", "version: 1 # again", "owner")
    assert [each.name for each in await store.policies()] == ["north", "staff"]
