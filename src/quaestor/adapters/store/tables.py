"""The tables of our own state. Change them together with a new revision in `migrations/versions`.

What is only ever read back whole is kept as a document, so that a new field of a value needs no migration; what is
searched, ordered or joined has a column.
"""

from __future__ import annotations

import datetime as dt

from sqlalchemy import (
    Boolean,
    Column,
    DateTime,
    Dialect,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    TypeDecorator,
    UniqueConstraint,
)


class Moment(TypeDecorator[dt.datetime]):
    """A moment, kept in UTC: SQLite has no time zones. Comes back with UTC as its zone."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        in_utc = value.astimezone(dt.UTC)
        return in_utc.replace(tzinfo=None) if dialect.name == "sqlite" else in_utc

    def process_result_value(self, value: dt.datetime | None, dialect: Dialect) -> dt.datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=dt.UTC) if value.tzinfo is None else value.astimezone(dt.UTC)


class Words(TypeDecorator[str]):
    """Text from outside. PostgreSQL takes no NUL, and neither takes half a surrogate pair: both become U+FFFD."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return value.replace("\0", "\ufffd").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

sources = Table(
    "sources",
    metadata,
    Column("name", Words, primary_key=True),
    Column("sealed_location", Text, nullable=False),
    Column("description", Words),
    Column("uploaded", Boolean, nullable=False),
    Column("copied_from", Words),
    Column("as_of", Text),
)

catalogs = Table(
    "catalogs",
    metadata,
    Column("source", Words, primary_key=True),
    Column("version", Words, nullable=False),
    Column("digest", Words, nullable=False),
    Column("inspection", LargeBinary, nullable=False),
)

key_decisions = Table(
    "key_decisions",
    metadata,
    Column("source", Words, primary_key=True),
    Column("link", Words, primary_key=True),
    Column("decision", Text, nullable=False),
)

conversations = Table(
    "conversations",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Words, nullable=False, unique=True),
    Column("source", Words, nullable=False),
    Column("person", Words, nullable=False),
    Column("started_at", Moment, nullable=False),
    Column("title", Words),
    Column("folded_title", Words, nullable=False),
    Index(None, "person", "started_at"),
)

answers = Table(
    "answers",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Words, nullable=False, unique=True),
    Column("person", Words, nullable=False),
    Column("conversation", Words, ForeignKey(conversations.c.id, ondelete="CASCADE")),
    Column("source", Words, nullable=False),
    Column("asked_at", Moment, nullable=False),
    Column("outcome", Words, nullable=False),
    Column("folded_question", Words, nullable=False),
    Column("document", Text, nullable=False),
    Column("rows", LargeBinary),
    Index(None, "person", "asked_at"),
    Index(None, "conversation", "asked_at"),
)

traces = Table(
    "traces",
    metadata,
    Column("answer", Words, ForeignKey(answers.c.id, ondelete="CASCADE"), primary_key=True),
    Column("events", LargeBinary, nullable=False),
)

feedback = Table(
    "feedback",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Words, nullable=False, unique=True),
    Column("answer", Words, ForeignKey(answers.c.id, ondelete="CASCADE"), nullable=False, index=True),
    Column("person", Words, nullable=False),
    Column("at", Moment, nullable=False),
    Column("rating", Words, nullable=False),
    Column("comment", Words),
    Column("corrected_sql", Words),
)

reviews = Table(
    "reviews",
    metadata,
    Column("feedback", Words, ForeignKey(feedback.c.id, ondelete="CASCADE"), primary_key=True),
    Column("accepted", Boolean, nullable=False),
    Column("person", Words, nullable=False),
    Column("at", Moment, nullable=False),
)

examples = Table(
    "examples",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Words, nullable=False, unique=True),
    Column("source", Words, nullable=False),
    Column("question", Words, nullable=False),
    Column("folded_question", Words, nullable=False),
    Column("sql", Words, nullable=False),
    Column("person", Words, nullable=False),
    Column("at", Moment, nullable=False),
    UniqueConstraint("source", "folded_question"),
)

policy_changes = Table(
    "policy_changes",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("name", Words, nullable=False, index=True),
    Column("text", Words),
    Column("person", Words, nullable=False),
    Column("at", Moment, nullable=False),
)
"""What was kept under each name, oldest first; without a text where it was removed. Nothing is ever deleted."""

drafts = Table(
    "change_drafts",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Words, nullable=False, unique=True),
    Column("person", Words, nullable=False, index=True),
    Column("source", Words, nullable=False),
    Column("conversation", Words, index=True),
    Column("state", Words, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("approver", Words),
    Column("expires_at", Moment, nullable=False),
    Column("document", LargeBinary, nullable=False),
)

ledger = Table(
    "ledger",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Words, nullable=False, unique=True),
    Column("person", Words, nullable=False, index=True),
    Column("source", Words, nullable=False),
    Column("table_key", Words, nullable=False),
    Column("operation", Words, nullable=False),
    Column("at", Moment, nullable=False, index=True),
    Column("standing", Words, nullable=False),
    Column("taken_back_by", Words),
    Column("images_kept", Boolean, nullable=False),
    Column("document", LargeBinary, nullable=False),
)
"""Changes of people's data, with the rows before and after as long as those are kept. Nothing is ever deleted."""

audit = Table(
    "audit",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("at", Moment, nullable=False, index=True),
    Column("person", Words, nullable=False),
    Column("action", Words, nullable=False),
    Column("subject", Words, nullable=False),
    Column("details", Text, nullable=False),
)
