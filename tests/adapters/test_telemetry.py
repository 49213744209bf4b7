from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextvars import copy_context
from typing import Any

import pytest
import structlog
from prometheus_client import generate_latest
from sqlalchemy import text
from structlog.testing import capture_logs

from quaestor.adapters.audit import AuditListener
from quaestor.adapters.store import SqlStore
from quaestor.adapters.store import engine as engines
from quaestor.adapters.telemetry import LABELS, LogListener, Metrics, fingerprints, harmless
from quaestor.core.errors import Unavailable
from quaestor.core.events import (
    Answered,
    Asked,
    Called,
    Compared,
    Denied,
    Drafted,
    Event,
    Failed,
    FedBack,
    Gathered,
    Governed,
    Judged,
    Ran,
    Running,
    Synced,
)
from quaestor.core.question import Call, Draft, Origin, Outcome, Role
from quaestor.testing import open_memory_store

DRAFT = Draft("SELECT 1", Origin.INTERPRETER, 0.9, "one")
COURSE: tuple[Event, ...] = (
    Asked("q1", "How much did SECRET-CUSTOMER spend?", "shop", "ana"),
    Gathered(3, "v1"),
    Drafted(Origin.VERIFIED, (), "none fits"),
    Drafted(Origin.INTERPRETER, (DRAFT,)),
    Judged("allowed", (), "SELECT 'SECRET-CUSTOMER'", ("customer",), 0.001),
    Running("SELECT 'SECRET-CUSTOMER'", "shop"),
    Ran(7, False, 0.02),
    Compared(("one", "two"), agree=True),
    Answered("ans_1", Outcome.ANSWERED, 0.03),
)
OTHERS: tuple[Event, ...] = (
    Judged("refused", ("write",), "DELETE FROM t"),
    Failed("query_failed", "The database refused the statement."),
    Failed("made_up_" + "x" * 50, "?"),
    Synced("shop", 1, 2, "customer"),
    Synced("shop", 2, 2),
    FedBack("ans_1", "down", corrected=True),
)


class Unheard(Event):
    step = "ana@example.org"


@pytest.fixture(autouse=True)
def _fresh_context() -> Iterator[None]:
    yield
    structlog.contextvars.clear_contextvars()


def tell(listener: Any, *events: Event) -> None:
    async def course() -> None:
        for event in events:
            await listener.hear(event)

    copy_context().run(asyncio.run, course())


def value(metrics: Metrics, name: str, **labels: str) -> float | None:
    return metrics.registry.get_sample_value(name, labels)


def test_an_answered_question_is_counted_with_the_rung_it_came_from() -> None:
    metrics = Metrics()
    tell(metrics, *COURSE, *OTHERS)
    assert value(metrics, "quaestor_questions_total", outcome="answered", origin="interpreter") == 1
    assert value(metrics, "quaestor_question_seconds_sum") == 0.03
    assert value(metrics, "quaestor_questions_running") == 0
    assert value(metrics, "quaestor_verdicts_total", verdict="allowed") == 1
    assert value(metrics, "quaestor_verdicts_total", verdict="refused") == 1
    assert value(metrics, "quaestor_query_seconds_count") == 1
    assert value(metrics, "quaestor_rows_total") == 7
    assert value(metrics, "quaestor_failures_total", code="query_failed") == 1
    assert value(metrics, "quaestor_feedback_total", rating="down") == 1
    for event in COURSE[1:]:
        assert value(metrics, "quaestor_step_seconds_count", step=event.step)


def test_a_failed_question_has_no_origin_and_a_strange_code_is_other() -> None:
    metrics = Metrics()
    tell(metrics, COURSE[0], Failed("made_up", "?"), Answered("a", Outcome.FAILED, 0.1))
    assert value(metrics, "quaestor_questions_total", outcome="failed", origin="none") == 1
    assert value(metrics, "quaestor_failures_total", code="other") == 1


def test_metrics_hold_nothing_from_questions_or_data() -> None:
    metrics = Metrics()
    tell(metrics, *COURSE, *OTHERS)
    page = generate_latest(metrics.registry).decode()
    assert not {"SECRET-CUSTOMER", "shop", "ana", "made_up"} & set(page.replace('"', " ").split())
    assert "SECRET-CUSTOMER" not in page


def test_every_label_of_every_metric_has_a_fixed_set_of_values() -> None:
    """Whatever events carry: a label is no place for a name from the data."""
    metrics = Metrics()
    strange = "ana@example.org"
    tell(
        metrics,
        *COURSE,
        *OTHERS,
        Asked("q2", strange, strange, strange, strange),
        Judged(strange, (strange,), strange),
        Failed(strange, strange),
        FedBack(strange, strange, corrected=False),
        Unheard(),
        Called(Call(strange, Role.IMPLEMENTATION, strange, requests=1)),
    )
    seen = {
        (name, value)
        for family in metrics.registry.collect()
        for sample in family.samples
        for name, value in sample.labels.items()
        if name != "le"
    }
    assert {name for name, _ in seen} == set(LABELS)
    assert not {(name, value) for name, value in seen if value not in LABELS[name]}
    assert ("verdict", "other") in seen


def test_questions_asked_at_once_do_not_mix() -> None:
    metrics = Metrics()

    async def ask(origin: Origin) -> None:
        for event in (COURSE[0], Drafted(origin, (DRAFT,)), Answered("a", Outcome.ANSWERED, 0.1)):
            await metrics.hear(event)
            await asyncio.sleep(0)

    async def both() -> None:
        await asyncio.gather(ask(Origin.MODEL), ask(Origin.INTERPRETER), ask(Origin.VERIFIED))

    asyncio.run(both())
    for origin in Origin:
        assert value(metrics, "quaestor_questions_total", outcome="answered", origin=origin.value) == 1


def test_a_question_that_is_stopped_is_no_longer_running() -> None:
    metrics = Metrics()

    async def ask() -> None:
        for event in COURSE[:4]:
            await metrics.hear(event)
        await asyncio.Event().wait()

    async def stop() -> None:
        asking = asyncio.create_task(ask())
        await asyncio.sleep(0)
        assert value(metrics, "quaestor_questions_running") == 1
        asking.cancel()
        await asyncio.wait({asking})
        await asyncio.sleep(0)

    asyncio.run(stop())
    assert value(metrics, "quaestor_questions_running") == 0
    assert value(metrics, "quaestor_questions_total", outcome="stopped", origin="interpreter") == 1


def test_log_lines_hold_no_question_and_no_statement() -> None:
    with capture_logs() as lines:
        tell(LogListener(), *COURSE, *OTHERS)
    assert "SECRET-CUSTOMER" not in str(lines)
    assert "DELETE" not in str(lines)
    assert [line["event"] for line in lines] == [
        *("asked", "gathered", "drafted", "drafted", "judged", "running", "ran", "compared", "answered"),
        *("judged", "failed", "failed", "synced", "synced", "feedback"),
    ]
    assert lines[4]["statement"] == lines[5]["statement"] == fingerprints("SELECT 'another'")["statement"]
    assert lines[4]["parameters"] == lines[5]["parameters"] != fingerprints("SELECT 'another'")["parameters"]


def test_what_a_message_quotes_is_not_logged() -> None:
    with capture_logs() as lines:
        tell(LogListener(), Failed("unknown_name", "There is no table “Canarina Storedova” in “shop”."))
    assert lines[0]["message"] == "There is no table “…” in “…”."


def test_values_of_a_statement_cannot_be_guessed_from_the_log() -> None:
    import hashlib

    said = fingerprints("SELECT a FROM t WHERE ssn = '078-05-1120'")
    for guess in ("078-05-1120", "'078-05-1120'", "[\"'078-05-1120'\"]"):
        assert said["parameters"] != hashlib.sha256(guess.encode()).hexdigest()[:12]
    assert fingerprints("SELECT a FROM t")["parameters"] == "none"


class Broken:
    async def hear(self, event: Event) -> None:
        raise RuntimeError("the gauge fell off")


def test_a_broken_telemetry_listener_costs_nothing_but_a_line() -> None:
    with capture_logs() as lines:
        tell(harmless(Broken()), COURSE[0])
    assert lines[0]["event"] == "telemetry failed"


def test_cancelling_is_not_swallowed() -> None:
    class Waiting:
        async def hear(self, event: Event) -> None:
            raise asyncio.CancelledError

    with pytest.raises(asyncio.CancelledError):
        tell(harmless(Waiting()), COURSE[0])


async def audited(store: SqlStore) -> list[tuple[str, ...]]:
    async with engines.reading(store._engine) as connection:
        rows = await connection.execute(text("SELECT person, action, subject, details FROM audit ORDER BY number"))
    return [tuple(row) for row in rows]


def test_the_audit_log_says_who_asked_what_ran_and_what_was_refused() -> None:
    async def course() -> list[tuple[str, ...]]:
        store = await open_memory_store()
        structlog.contextvars.bind_contextvars(request_id="r1")
        for event in (*COURSE, *OTHERS):
            await AuditListener(store, structlog.contextvars.get_contextvars).hear(event)
        rows = await audited(store)
        await store.close()
        return rows

    rows = copy_context().run(asyncio.run, course())
    assert [row[:3] for row in rows] == [
        ("ana", "ask", "shop"),
        ("ana", "statement.run", "shop"),
        ("ana", "statement.refused", ""),
        ("ana", "feedback", "ans_1"),
    ]
    assert all('"request_id": "r1"' in row[3] and '"question": "q1"' in row[3] for row in rows)


def test_the_audit_log_says_who_was_denied_what_and_who_changed_the_policy() -> None:
    async def course() -> list[tuple[str, ...]]:
        store = await open_memory_store()
        for event in (
            Denied("vera", "sql", "sql.execute"),
            Governed("clerks", "ana"),
            Governed("clerks", "max", removed=True),
        ):
            await AuditListener(store).hear(event)
        rows = await audited(store)
        await store.close()
        return rows

    rows = copy_context().run(asyncio.run, course())
    assert [row[:3] for row in rows] == [
        ("vera", "permission.denied", "sql.execute"),
        ("ana", "policy.kept", "clerks"),
        ("max", "policy.removed", "clerks"),
    ]
    assert '"permission": "sql"' in rows[0][3]


def test_the_audit_log_knows_a_person_who_asks_nothing_from_the_door() -> None:
    async def course() -> list[tuple[str, ...]]:
        store = await open_memory_store()
        await AuditListener(store, lambda: {"person": "ana", "request_id": "r1"}).hear(FedBack("ans_1", "up", False))
        rows = await audited(store)
        await store.close()
        return rows

    ((person, *_, details),) = copy_context().run(asyncio.run, course())
    assert person == "ana"
    assert '"question"' not in details


def test_what_cannot_be_audited_does_not_go_on() -> None:
    async def course() -> None:
        store = await open_memory_store()
        try:
            async with engines.writing(store._engine) as connection:
                await connection.execute(text("DROP TABLE audit"))
            await AuditListener(store).hear(Running("SELECT 1", "shop"))
        finally:
            await store.close()

    with pytest.raises(Unavailable):
        asyncio.run(course())
