"""`quaestor.ports.Store` over SQLAlchemy: what a method kept is on the disk when it returns."""

from __future__ import annotations

import asyncio
import datetime as dt
import hashlib
import json
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from functools import cached_property
from importlib import import_module
from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, Row, Select, Table, delete, exists, func, or_, select, text
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError

from quaestor.adapters.plain import from_plain, to_plain
from quaestor.adapters.secrets import Seal
from quaestor.adapters.store import encoding, tables
from quaestor.adapters.store import engine as engines
from quaestor.adapters.store.connections import StateConnection, StateEngine
from quaestor.adapters.store.encoding import Codecs
from quaestor.adapters.store.titles import folded, titled_by
from quaestor.core.errors import Conflict, Unavailable, UnknownName, unknown_source
from quaestor.core.events import Traced
from quaestor.core.keys import KeyDecision
from quaestor.core.question import Example, Feedback, Rating
from quaestor.ports import Conversation, Inspection, Kept, PolicyChange, Source

if TYPE_CHECKING:
    from quaestor.adapters.store.ledger import SqlLedger

_PURPOSE = "connection string"
KEEP_NEITHER = Codecs()


def _utc_now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


async def open_store(
    url: str, seal: Seal, codecs: Codecs = KEEP_NEITHER, now: Callable[[], dt.datetime] = _utc_now
) -> SqlStore:
    """The store at *url*, its tables brought up to date. Raises `Invalid` for a wrong URL, else `Unavailable`."""
    async with _state_errors():
        return SqlStore(await engines.open_engine(url), seal, codecs, now)


class SqlStore:
    def __init__(self, engine: StateEngine, seal: Seal, codecs: Codecs, now: Callable[[], dt.datetime]) -> None:
        self._engine = engine
        self._seal = seal
        self._codecs = codecs
        self._now = now
        # The dialect's own module, which the engine has loaded; loading both takes a command's tenth of a second.
        self._insert: Callable[[Table], Any] = import_module(f"sqlalchemy.dialects.{engine.dialect.name}").insert
        self._inspections: dict[str, tuple[str, Inspection]] = {}

    @cached_property
    def ledger(self) -> SqlLedger:
        from quaestor.adapters.store.ledger import SqlLedger  # all that changes are made of

        return SqlLedger(self._reading, self._writing)

    async def sources(self) -> Sequence[Source]:
        """By name."""
        async with self._reading() as connection:
            found = await connection.execute(select(tables.sources).order_by(tables.sources.c.name))
        return [self._source(row) for row in found]

    async def source(self, name: str) -> Source:
        async with self._reading() as connection:
            found = await connection.execute(select(tables.sources).where(tables.sources.c.name == name))
        row = found.one_or_none()
        if row is None:
            raise unknown_source(name)
        return self._source(row)

    async def keep_source(self, source: Source) -> None:
        kept = {
            "sealed_location": self._seal.seal(source.location, _PURPOSE, source.name),
            "description": source.description,
            "uploaded": source.uploaded,
            "copied_from": source.copied_from,
            "as_of": source.as_of,
        }
        await self._keep(tables.sources, {"name": source.name}, kept)

    async def forget_source(self, name: str) -> None:
        """Its catalog and decisions about its keys go too; answers about it stay."""
        async with self._writing() as connection:
            await connection.execute(delete(tables.catalogs).where(tables.catalogs.c.source == name))
            await connection.execute(delete(tables.key_decisions).where(tables.key_decisions.c.source == name))
            gone = await connection.execute(delete(tables.sources).where(tables.sources.c.name == name))
        if not gone.rowcount:
            raise unknown_source(name)

    async def keep_inspection(self, inspection: Inspection) -> None:
        encoded = await asyncio.to_thread(encoding.encode_inspection, inspection)
        digest = hashlib.sha256(encoded).hexdigest()
        kept = {"version": inspection.catalog.version, "digest": digest, "inspection": encoded}
        await self._keep(tables.catalogs, {"source": inspection.catalog.source}, kept)
        self._inspections[inspection.catalog.source] = (digest, inspection)

    async def inspection(self, source: str) -> Inspection | None:
        """The same object again while nobody, in any process, kept another: what is built from it stays usable."""
        table = tables.catalogs
        async with self._reading() as connection:
            found = await connection.execute(select(table.c.digest).where(table.c.source == source))
            digest = found.scalar_one_or_none()
            if digest is None:
                return None
            known = self._inspections.get(source)
            if known is not None and known[0] == digest:
                return known[1]
            found = await connection.execute(select(table.c.digest, table.c.inspection).where(table.c.source == source))
            row = found.one_or_none()
        if row is None:
            return None
        inspection = await asyncio.to_thread(encoding.decode_inspection, row.inspection)
        self._inspections[source] = (row.digest, inspection)
        return inspection

    async def keep_key_decision(self, source: str, decision: KeyDecision) -> None:
        key = {"source": source, "link": json.dumps(decision.link)}
        await self._keep(tables.key_decisions, key, {"decision": json.dumps(to_plain(decision))})

    async def key_decisions(self, source: str) -> Sequence[KeyDecision]:
        """In order of their keys."""
        table = tables.key_decisions
        query = select(table.c.decision).where(table.c.source == source).order_by(table.c.link)
        async with self._reading() as connection:
            found = await connection.execute(query)
        return [from_plain(KeyDecision, json.loads(row.decision)) for row in found]

    async def start_conversation(self, conversation: Conversation) -> None:
        async with self._writing() as connection:
            await connection.execute(
                tables.conversations.insert().values(
                    id=conversation.id,
                    source=conversation.source,
                    person=conversation.person,
                    started_at=conversation.started_at,
                    title=conversation.title,
                    folded_title=folded(conversation.title or ""),
                )
            )

    async def conversation(self, conversation_id: str) -> Conversation:
        async with self._reading() as connection:
            found = await connection.execute(
                select(tables.conversations).where(tables.conversations.c.id == conversation_id)
            )
        row = found.one_or_none()
        if row is None:
            raise UnknownName("There is no such conversation.")
        return _conversation(row)

    async def conversations(self, person: str, search: str | None = None, limit: int = 50) -> Sequence[Conversation]:
        table, answers = tables.conversations, tables.answers
        query = select(table).where(table.c.person == person)
        for word in folded(search or "").split():
            asked = exists().where(answers.c.conversation == table.c.id, _holds(answers.c.folded_question, word))
            query = query.where(or_(_holds(table.c.folded_title, word), asked))
        query = query.order_by(table.c.started_at.desc(), table.c.number.desc()).limit(limit)
        async with self._reading() as connection:
            found = await connection.execute(query)
        return [_conversation(row) for row in found]

    async def keep_answer(self, kept: Kept, trace: Sequence[Traced]) -> None:
        """A conversation without a title takes the question as its title."""
        answer = kept.answer
        document = encoding.encode_answer(answer, self._codecs)
        rows = None if answer.rows is None else await asyncio.to_thread(encoding.encode_rows, answer.rows)
        events = encoding.encode_trace(trace)
        async with self._writing() as connection:
            await connection.execute(
                tables.answers.insert().values(
                    id=answer.id,
                    person=kept.person,
                    conversation=kept.conversation,
                    source=answer.source,
                    asked_at=kept.asked_at,
                    outcome=answer.outcome.value,
                    folded_question=folded(answer.question),
                    document=document,
                    rows=rows,
                )
            )
            await connection.execute(tables.traces.insert().values(answer=answer.id, events=events))
            if kept.conversation is not None:
                await connection.execute(titled_by(answer.question, kept.conversation))

    async def answer(self, answer_id: str) -> Kept:
        async with self._reading() as connection:
            found = await connection.execute(select(tables.answers).where(tables.answers.c.id == answer_id))
        row = found.one_or_none()
        if row is None:
            raise UnknownName("There is no such answer.")
        return await asyncio.to_thread(self._kept, row, row.rows)

    async def answers(
        self, person: str, conversation: str | None = None, search: str | None = None, limit: int = 50
    ) -> Sequence[Kept]:
        table = tables.answers
        columns = [column for column in table.c if column is not table.c.rows]
        query = select(*columns).where(table.c.person == person)
        if conversation is not None:
            query = query.where(table.c.conversation == conversation)
        for word in folded(search or "").split():
            query = query.where(_holds(table.c.folded_question, word))
        query = query.order_by(table.c.asked_at.desc(), table.c.number.desc()).limit(limit)
        async with self._reading() as connection:
            found = await connection.execute(query)
        return [self._kept(row, None) for row in found]

    async def trace(self, answer_id: str) -> Sequence[Mapping[str, object]]:
        async with self._reading() as connection:
            found = await connection.execute(select(tables.traces.c.events).where(tables.traces.c.answer == answer_id))
        events = found.scalar_one_or_none()
        if events is None:
            raise UnknownName("There is no such answer.")
        return encoding.decode_trace(events)

    async def keep_feedback(self, feedback: Feedback) -> None:
        async with self._writing() as connection:
            await connection.execute(
                tables.feedback.insert().values(
                    id=feedback.id,
                    answer=feedback.answer,
                    person=feedback.by,
                    at=feedback.at,
                    rating=feedback.rating.value,
                    comment=feedback.comment,
                    corrected_sql=feedback.corrected_sql,
                )
            )

    async def feedback(self, answer: str | None = None, limit: int = 100) -> Sequence[Feedback]:
        """Newest first."""
        table = tables.feedback
        query = select(table).order_by(table.c.at.desc(), table.c.number.desc()).limit(limit)
        if answer is not None:
            query = query.where(table.c.answer == answer)
        async with self._reading() as connection:
            found = await connection.execute(query)
        return [_feedback(row) for row in found]

    async def corrections(self, limit: int = 100) -> Sequence[Feedback]:
        """Oldest first."""
        table, reviews = tables.feedback, tables.reviews
        waiting = (table.c.corrected_sql.is_not(None), ~exists().where(reviews.c.feedback == table.c.id))
        query = select(table).where(*waiting).order_by(table.c.at, table.c.number).limit(limit)
        async with self._reading() as connection:
            found = await connection.execute(query)
        return [_feedback(row) for row in found]

    async def keep_review(self, feedback_id: str, accepted: bool, by: str) -> None:
        table = tables.feedback
        async with self._writing() as connection:
            known = await connection.execute(select(table.c.id).where(table.c.id == feedback_id))
            if known.scalar_one_or_none() is None:
                raise UnknownName("There is no such correction.")
            # A second review of the same correction breaks the key, which is a conflict.
            await connection.execute(
                tables.reviews.insert().values(feedback=feedback_id, accepted=accepted, person=by, at=self._now())
            )

    async def keep_example(self, example: Example) -> None:
        key = {"source": example.source, "folded_question": folded(" ".join(example.question.split()))}
        kept = {
            "id": example.id,
            "question": example.question,
            "sql": example.sql,
            "person": example.by,
            "at": example.at,
        }
        await self._keep(tables.examples, key, kept)

    async def examples(self, source: str | None = None) -> Sequence[Example]:
        """Newest first."""
        table = tables.examples
        query = select(table).order_by(table.c.at.desc(), table.c.number.desc())
        if source is not None:
            query = query.where(table.c.source == source)
        async with self._reading() as connection:
            found = await connection.execute(query)
        return [Example(row.id, row.source, row.question, row.sql, row.person, row.at) for row in found]

    async def forget_example(self, example_id: str) -> None:
        async with self._writing() as connection:
            gone = await connection.execute(delete(tables.examples).where(tables.examples.c.id == example_id))
        if not gone.rowcount:
            raise UnknownName("There is no such reviewed question.")

    async def policies(self) -> Sequence[PolicyChange]:
        """By name."""
        table = tables.policy_changes
        newest = select(func.max(table.c.number)).group_by(table.c.name)
        query = select(table).where(table.c.number.in_(newest), table.c.text.is_not(None)).order_by(table.c.name)
        return await self._policy_changes(query)

    async def policy_history(self, name: str) -> Sequence[PolicyChange]:
        table = tables.policy_changes
        return await self._policy_changes(select(table).where(table.c.name == name).order_by(table.c.number.desc()))

    async def policies_version(self) -> int:
        async with self._reading() as connection:
            found = await connection.execute(select(func.max(tables.policy_changes.c.number)))
        return found.scalar_one() or 0

    async def keep_policy(self, name: str, text: str | None, by: str) -> None:
        async with self._writing() as connection:
            change = tables.policy_changes.insert().values(name=name, text=text, person=by, at=self._now())
            await connection.execute(change)

    async def _policy_changes(self, query: Select[Any]) -> Sequence[PolicyChange]:
        async with self._reading() as connection:
            found = await connection.execute(query)
        return [PolicyChange(row.name, row.text, row.person, row.at) for row in found]

    async def audit(self, person: str, action: str, subject: str, details: Mapping[str, object]) -> None:
        async with self._writing() as connection:
            await connection.execute(
                tables.audit.insert().values(
                    at=self._now(),
                    person=person,
                    action=action,
                    subject=subject,
                    details=json.dumps(details, default=str),
                )
            )

    async def check(self) -> None:
        async with self._writing() as connection:
            # Writing the value that is there already needs the same rights and space as any write.
            await connection.execute(text("UPDATE alembic_version SET version_num = version_num"))
            await connection.rollback()

    async def close(self) -> None:
        await self._engine.dispose()

    @asynccontextmanager
    async def _reading(self) -> AsyncIterator[StateConnection]:
        async with _state_errors(), engines.reading(self._engine) as connection:
            yield connection

    @asynccontextmanager
    async def _writing(self) -> AsyncIterator[StateConnection]:
        async with _state_errors(), engines.writing(self._engine) as connection:
            yield connection

    async def _keep(self, table: Table, key: Mapping[str, Any], kept: Mapping[str, Any]) -> None:
        """Add or replace the row with *key*."""
        statement = self._insert(table).values(**key, **kept)
        async with self._writing() as connection:
            await connection.execute(statement.on_conflict_do_update(index_elements=list(key), set_=kept))

    def _source(self, row: Row[Any]) -> Source:
        return Source(
            name=row.name,
            location=self._seal.unseal(row.sealed_location, _PURPOSE, row.name),
            description=row.description,
            uploaded=row.uploaded,
            copied_from=row.copied_from,
            as_of=row.as_of,
        )

    def _kept(self, row: Row[Any], rows: bytes | None) -> Kept:
        return Kept(
            answer=encoding.decode_answer(row.document, rows, self._codecs),
            person=row.person,
            conversation=row.conversation,
            asked_at=row.asked_at,
        )


def _conversation(row: Row[Any]) -> Conversation:
    return Conversation(id=row.id, source=row.source, person=row.person, started_at=row.started_at, title=row.title)


def _feedback(row: Row[Any]) -> Feedback:
    return Feedback(
        id=row.id,
        answer=row.answer,
        by=row.person,
        at=row.at,
        rating=Rating(row.rating),
        comment=row.comment,
        corrected_sql=row.corrected_sql,
    )


def _holds(column: ColumnElement[str], word: str) -> ColumnElement[bool]:
    return column.contains(word, autoescape=True)


@asynccontextmanager
async def _state_errors() -> AsyncIterator[None]:
    """Driver errors as ours. Their text stays in the cause, for the operator's log."""
    try:
        yield
    except IntegrityError as error:
        raise Conflict("What this belongs to was removed, or it was kept before.") from error
    except (SQLAlchemyError, DBAPIError, OSError) as error:
        raise Unavailable(
            "Quaestor's own state cannot be read or written right now.",
            action="Check the state database and its free space; the server's log has the cause.",
        ) from error
