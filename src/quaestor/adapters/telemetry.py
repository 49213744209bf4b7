"""Log and metrics, as listeners to what flows say.

Telemetry must never stop the work: `harmless` keeps a listener's failure from the flow.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import json
import re
import secrets
import time
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from dataclasses import dataclass, field

import structlog
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from quaestor.core.errors import every_error
from quaestor.core.events import (
    Answered,
    Asked,
    Called,
    Compared,
    Denied,
    Drafted,
    Event,
    Examined,
    Failed,
    FedBack,
    Governed,
    Judged,
    Ran,
    Running,
    Synced,
)
from quaestor.core.privacy.statements import apart
from quaestor.core.question import Call, Origin, Outcome, Rating
from quaestor.ports import Listener

_log = structlog.get_logger("quaestor")


def harmless(listener: Listener) -> Listener:
    """*listener*, but its failures are logged instead of raised."""
    return _Harmless(listener)


@dataclass(frozen=True, slots=True)
class _Harmless:
    listener: Listener

    async def hear(self, event: Event) -> None:
        try:
            await self.listener.hear(event)
        except Exception:  # noqa: BLE001 - a broken gauge must not cost a person their answer
            _log.warning("telemetry failed", listener=type(self.listener).__name__, step=event.step, exc_info=True)


class LogListener:
    """One line per step, with who asked and the question's id in every later line of the task.

    Texts of questions and statements stay out, since they may hold data; the trace has them.

    Of a statement the line has what tells it from others: of its form, and of the values in it.
    """

    async def hear(self, event: Event) -> None:
        match event:
            case Asked():
                structlog.contextvars.bind_contextvars(person=event.asker, question=event.question_id)
                _log.info(
                    "asked", question=event.question_id, source=event.source, asker=event.asker, model=event.model
                )
            case Drafted():
                best = event.drafts[0].confidence if event.drafts else None
                _log.debug("drafted", origin=event.origin.value, drafts=len(event.drafts), confidence=best)
            case Judged():
                _log.info("judged", verdict=event.verdict, reasons=list(event.reasons), **fingerprints(event.sql or ""))
            case Examined():
                _log.debug(
                    "examined", decision=event.decision, rows=event.rows, bytes=event.bytes, **fingerprints(event.sql)
                )
            case Running():
                _log.debug("running", source=event.source, **fingerprints(event.sql))
            case Ran():
                _log.info("ran", rows=event.row_count, truncated=event.truncated, seconds=round(event.seconds, 4))
            case Compared():
                _log.debug("compared", readings=len(event.readings), agree=event.agree)
            case Answered():
                _log.info(
                    "answered", answer=event.answer_id, outcome=event.outcome.value, seconds=round(event.seconds, 4)
                )
            case Failed():
                _log.warning("failed", code=event.code, message=_QUOTED.sub("“…”", event.message))
            case Synced() if event.done >= event.total:
                _log.info("synced", source=event.source, tables=event.total)
            case FedBack():
                _log.info("feedback", answer=event.answer_id, rating=event.rating, corrected=event.corrected)
            case Denied(person=person) | Governed(by=person):
                structlog.contextvars.bind_contextvars(person=person)
                _log.debug(event.step)
            case _:
                _log.debug(event.step)


_QUOTED = re.compile("“[^”]*”")
"""What our messages quote is what somebody wrote."""
_KEY = secrets.token_bytes(32)
"""Of this process: values are few enough to be guessed, where their hash could be made by anybody."""


def fingerprints(sql: str) -> dict[str, str]:
    """Characters that are the same for the same statement, and for the same values in it while this process runs."""
    form, values = apart(sql)
    statement = hashlib.sha256(form.encode("utf-8", "replace")).hexdigest()[:12]
    told = json.dumps(values).encode()
    return {"statement": statement, "parameters": hmac.new(_KEY, told, "sha256").hexdigest()[:12] if values else "none"}


@dataclass(slots=True)
class _Course:
    """How far one question is; held per task, so that questions asked at once do not mix."""

    last: float
    origin: str = "none"
    ended: bool = False


_course: ContextVar[_Course | None] = ContextVar("quaestor_course", default=None)

_ERROR_CODES = frozenset(error.code for error in every_error())
_QUESTION_SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60)
_STEP_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10, 30)


OTHER = "other"
LABELS: Mapping[str, frozenset[str]] = {
    "code": _ERROR_CODES | {OTHER},
    "direction": frozenset({"sent", "received"}),
    "origin": frozenset({*(origin.value for origin in Origin), "none"}),
    "outcome": frozenset({*(outcome.value for outcome in Outcome), "stopped", "replied", "failed", "skipped"}),
    "rating": frozenset({*(rating.value for rating in Rating), OTHER}),
    "step": frozenset({*(kind.step for kind in Event.__subclasses__()), OTHER}),
    "verdict": frozenset({"allowed", "refused", "needs_approval", OTHER}),
}
"""Every label that a metric may have, with all its values. What is not among them counts as `other`."""


def labelled(name: str, value: str) -> str:
    return value if value in LABELS[name] else OTHER


@dataclass
class Metrics:
    """Counts and durations for `/metrics`. Every label has a fixed, small set of values: never a name from the data."""

    registry: CollectorRegistry = field(default_factory=CollectorRegistry)

    def __post_init__(self) -> None:
        registry = self.registry
        self._questions = Counter(
            "quaestor_questions",
            "Questions ended, by outcome and origin; `stopped` ones have no answer.",
            ["outcome", "origin"],
            registry=registry,
        )
        self._question_seconds = Histogram(
            "quaestor_question_seconds", "From question to answer.", buckets=_QUESTION_SECONDS, registry=registry
        )
        self._step_seconds = Histogram(
            "quaestor_step_seconds",
            "Time up to each step of a question, from the step before.",
            ["step"],
            buckets=_STEP_SECONDS,
            registry=registry,
        )
        self._running = Gauge("quaestor_questions_running", "Questions being answered now.", registry=registry)
        self._verdicts = Counter("quaestor_verdicts", "Statements judged, by verdict.", ["verdict"], registry=registry)
        self._guard_seconds = Histogram(
            "quaestor_guard_seconds", "Judging one statement.", buckets=_STEP_SECONDS, registry=registry
        )
        self._query_seconds = Histogram(
            "quaestor_query_seconds", "Running one statement.", buckets=_QUESTION_SECONDS, registry=registry
        )
        self._rows = Counter("quaestor_rows", "Rows returned by statements.", registry=registry)
        self._failures = Counter("quaestor_failures", "Flows that failed, by error code.", ["code"], registry=registry)
        self._feedback = Counter("quaestor_feedback", "Ratings given.", ["rating"], registry=registry)
        self._calls = Counter(
            "quaestor_model_calls", "Models asked: `replied`, `failed`, `skipped`.", ["outcome"], registry=registry
        )
        self._call_seconds = Histogram(
            "quaestor_model_seconds",
            "One call of a model, its retries included.",
            buckets=_QUESTION_SECONDS,
            registry=registry,
        )
        self._tokens = Counter("quaestor_model_tokens", "Tokens sent and received.", ["direction"], registry=registry)
        self._resting = Gauge(
            "quaestor_models_resting", "Models left alone for a while because they failed.", registry=registry
        )

    def watch_resting(self, count: Callable[[], int]) -> None:
        """Ask *count* whenever metrics are read."""
        self._resting.set_function(count)

    async def hear(self, event: Event) -> None:
        course = self._clocked(event)
        match event:
            case Drafted() if event.drafts and course is not None:
                course.origin = event.origin.value
            case Called():
                self._count(event.call)
            case Judged():
                self._verdicts.labels(labelled("verdict", event.verdict)).inc()
                self._guard_seconds.observe(event.seconds)
            case Ran():
                self._query_seconds.observe(event.seconds)
                self._rows.inc(event.row_count)
            case Failed():
                self._failures.labels(labelled("code", event.code)).inc()
            case FedBack():
                self._feedback.labels(labelled("rating", event.rating)).inc()
            case Answered():
                self._questions.labels(event.outcome.value, course.origin if course else "none").inc()
                self._question_seconds.observe(event.seconds)

    def _count(self, call: Call) -> None:
        if call.requests == 0:
            self._calls.labels("skipped").inc()
            return
        self._calls.labels("replied" if call.outcome == "replied" else "failed").inc()
        self._call_seconds.observe(call.seconds)
        self._tokens.labels("sent").inc(call.input_tokens)
        self._tokens.labels("received").inc(call.output_tokens)

    def _clocked(self, event: Event) -> _Course | None:
        """The course of the question that *event* belongs to, after its step was timed."""
        now = time.perf_counter()
        if isinstance(event, Asked):
            self._begin(_Course(now))
            return None
        course = _course.get()
        if course is None:
            return None
        self._step_seconds.labels(labelled("step", event.step)).observe(now - course.last)
        course.last = now
        if isinstance(event, Answered):
            course.ended = True
            self._running.dec()
            _course.set(None)
        return course

    def _begin(self, course: _Course) -> None:
        """A question ends with its answer, or unanswered with the task that works on it: stopped, or broken."""
        self._running.inc()
        _course.set(course)

        def end(_: asyncio.Task[object]) -> None:
            if not course.ended:
                course.ended = True
                self._running.dec()
                self._questions.labels("stopped", course.origin).inc()

        task = asyncio.current_task()
        if task is not None:
            task.add_done_callback(end)
