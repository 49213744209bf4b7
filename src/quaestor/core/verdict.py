"""What the guard says about a statement, and how it would be mended."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Facts:
    """What a statement is and touches, read from its resolved tree."""

    root: str = ""
    """The kind of statement, lower case: `select`, `union`, `insert`, `command` …"""
    tables: tuple[str, ...] = ()
    """`Table.key` of every catalog table or view it reads, sorted."""
    columns: tuple[tuple[str, str], ...] = ()
    """(table key, column) pairs it reads, sorted."""
    functions: tuple[str, ...] = ()
    """Canonical lower-case names, sorted."""
    output: tuple[str, ...] = ()
    """Names of the result columns, in order, as far as known."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a statement was refused."""

    code: str
    """Stable; listed by `quaestor guard codes`."""
    message: str
    """A sentence a person understands; names nothing they may not see."""
    position: tuple[int, int] | None = None
    """Line and column in the statement as sent, from 1, where known."""
    suggestion: str | None = None
    """For an honest mistake: what was probably meant."""


@dataclass(frozen=True, slots=True)
class Allowed:
    """*sql* is printed from the tree that was judged, comments gone, limit set: run this and nothing else."""

    sql: str
    facts: Facts
    parameters: Mapping[str, object] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    """What enforcement changed, in words: "limited to 1,000 rows"."""
    limits: tuple[str, ...] = ()
    """What of the tables the person does not see, in words: "rows of accounts are limited to your region"."""


@dataclass(frozen=True, slots=True)
class NeedsApproval:
    """Would run once another person approves it."""

    sql: str
    facts: Facts
    reasons: tuple[Reason, ...]


@dataclass(frozen=True, slots=True)
class Refused:
    reasons: tuple[Reason, ...]
    facts: Facts = Facts()


Verdict = Allowed | NeedsApproval | Refused


@dataclass(frozen=True, slots=True)
class Fix:
    """The mended statement; *changes* say what was done, in words, and are empty where nothing helped."""

    sql: str
    changes: tuple[str, ...] = ()
    is_valid: bool = False
    """Whether the guard allows *sql*."""
