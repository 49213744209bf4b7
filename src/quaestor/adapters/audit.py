"""The audit log, as a listener to what flows say.

It must never miss anything: `Unavailable` goes through, and the flow stops before anything happens unrecorded.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextvars import ContextVar

from quaestor.core.events import Asked, Changed, Denied, Event, Examined, FedBack, Governed, Judged, Running
from quaestor.ports import Store

_asked: ContextVar[Asked | None] = ContextVar("quaestor_asked", default=None)
"""The question that this task works on."""


class AuditListener:
    """Who asked, what was about to run, what was refused, what was said about an answer: kept before the flow goes on.

    The person is whom the event names, else the asker, else the `person` that the door *bound* to this task; a
    `request_id` bound is kept, too.
    """

    def __init__(self, store: Store, bound: Callable[[], Mapping[str, object]] = dict) -> None:
        self._store = store
        self._bound = bound

    async def hear(self, event: Event) -> None:
        match event:
            case Asked():
                _asked.set(event)
                await self._keep("ask", event.source, {"text": event.text, "model": event.model})
            case Judged() if event.verdict != "allowed":
                details = {"verdict": event.verdict, "reasons": list(event.reasons), "sql": event.sql}
                await self._keep("statement.refused", "", details)
            case Examined() if event.decision != "fine":
                expected = {"rows": event.rows, "bytes": event.bytes}
                await self._keep("statement.refused", "", {"verdict": event.decision, "sql": event.sql, **expected})
            case Running():
                await self._keep("statement.run", event.source, {"sql": event.sql})
            case Changed():
                change = {"change": event.change, "table": event.table, "operation": event.operation}
                await self._keep("change", event.source, {**change, "rows": event.rows})
            case FedBack():
                await self._keep("feedback", event.answer_id, {"rating": event.rating, "corrected": event.corrected})
            case Denied():
                await self._keep("permission.denied", event.operation, {"permission": event.permission}, event.person)
            case Governed():
                await self._keep("policy.removed" if event.removed else "policy.kept", event.name, {}, event.by)

    async def _keep(self, action: str, subject: str, details: Mapping[str, object], person: str | None = None) -> None:
        bound, asked = self._bound(), _asked.get()
        known: dict[str, object] = {} if asked is None else {"question": asked.question_id}
        if "request_id" in bound:
            known["request_id"] = bound["request_id"]
        if person is None:
            person = asked.asker if asked is not None else str(bound.get("person", "unknown"))
        await self._store.audit(person, action, subject, {**known, **details})
