"""What can go wrong, who should act, and what to do next.

    QuaestorError
    ├── BadInput             the caller: what was sent cannot be used
    │   ├── UnknownName      … names something that does not exist (or may not be seen)
    │   └── Invalid          … a file, setting or statement has mistakes, listed
    ├── NotAllowed           the caller: understood, and refused
    │   ├── Forbidden        … for everybody without a permission
    │   ├── TooCostly        … by what the database expects the statement to cost
    │   └── NeedsConfirmation … until the caller says that it may cost that much
    ├── Conflict             the caller: the thing changed, or is busy, meanwhile
    ├── SourceProblem        the source's owner
    │   ├── SourceUnreachable
    │   ├── SourceDenied     … the database refused the login or the right
    │   ├── QueryFailed      … the database refused the statement (NameMissing: it has no such table or column)
    │   ├── RefusedByEngine  … the database's own check says that the statement does more than read
    │   └── QueryTooSlow     … stopped at the time limit
    ├── ModelProblem         the model's provider, or its key
    ├── Overloaded           nobody: try again after `retry_after` seconds
    ├── Unavailable          the operator: a part of the server is not there (extra not installed, store down)
    └── Cancelled            nobody: the person stopped it

Every class has a stable *code*, documented in `docs/errors.md`; *message* and *action* are safe to show to anyone.
What only an operator may read goes to the log, never into these. Doors map codes to HTTP statuses and exit codes
in one table each (`quaestor.api.problems`, `quaestor.cli.exits`).
"""

from __future__ import annotations

from typing import ClassVar


class QuaestorError(Exception):
    """Anything Quaestor says went wrong. *message* is a sentence for the person, *action* says what to do next."""

    code: ClassVar[str] = "internal"
    retryable: ClassVar[bool] = False
    default_action: ClassVar[str] = "Try again; if it happens again, show the request id to whoever runs this server."

    def __init__(self, message: str, *, action: str | None = None, details: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.message = message
        self.action = action or self.default_action
        self.details = details


class BadInput(QuaestorError):
    """What was sent cannot be used as it is."""

    code = "bad_input"
    default_action = "Correct the input and send it again."


class UnknownName(BadInput):
    """A source, model, table, answer … of that name does not exist, or may not be seen by this person."""

    code = "unknown_name"
    default_action = "Check the name; the valid ones are listed by the matching list command."


class Invalid(BadInput):
    """A file, setting or document has mistakes; *details* lists each with its place."""

    code = "invalid"
    default_action = "Correct the listed places and try again."


class NotAllowed(QuaestorError):
    """Understood, and refused: policy, the guard, or the state of the product forbids it."""

    code = "not_allowed"
    default_action = "Ask for something within your rights, or ask an administrator."


class Forbidden(NotAllowed):
    """Needs a permission that this person does not have; nothing was looked at."""

    code = "forbidden"
    default_action = "Ask whoever keeps the policy for a role that may do this."


class TooCostly(NotAllowed):
    """The database expects the statement to cost more than it may; it was not run."""

    code = "too_costly"
    default_action = "Ask for less: a shorter period, fewer tables, a condition that an index can use."


class NeedsConfirmation(NotAllowed):
    """The database expects the statement to cost much; it was not run, and will be once that is confirmed."""

    code = "needs_confirmation"
    default_action = "Ask for less, or send it again and confirm what it costs."


class Conflict(QuaestorError):
    """The thing was changed, removed or taken by someone else in the meantime."""

    code = "conflict"
    retryable = True
    default_action = "Look at the current state, then try again."


class SourceProblem(QuaestorError):
    """A data source could not do what was asked."""

    code = "source_problem"


class SourceUnreachable(SourceProblem):
    """No connection: wrong host, file missing, server down, or locked by somebody else."""

    code = "source_unreachable"
    retryable = True
    default_action = "Check that the database runs and can be reached from this server, then try again."


class SourceDenied(SourceProblem):
    """The database refused the login, or the login may not read this."""

    code = "source_denied"
    default_action = "Check the user name and password of the source, and what that login may read."


class QueryFailed(SourceProblem):
    """The database refused the statement while planning or running it."""

    code = "query_failed"
    default_action = "Look at the statement; if the schema changed, synchronise the source's catalog."


class NameMissing(QueryFailed):
    """The database has no such table or column: where the catalog has it, it was dropped or renamed since."""


class RefusedByEngine(SourceProblem):
    """The second opinion: before it ran, the database's own check found that the statement does more than read."""

    code = "refused_by_engine"
    default_action = "Write a query that only reads tables of the source."


class QueryTooSlow(SourceProblem):
    """The statement was stopped at its time limit; nothing keeps running."""

    code = "query_too_slow"
    default_action = "Ask for less (a shorter period, fewer rows), or raise the time limit."


class ModelProblem(QuaestorError):
    """A language model did not give a usable reply."""

    code = "model_problem"
    retryable = True
    default_action = "Try again, choose another model, or ask without one."


class Overloaded(QuaestorError):
    """Too much at once, or a limit is used up; nothing was started."""

    code = "overloaded"
    retryable = True
    default_action = "Wait a moment and try again."

    def __init__(self, message: str, *, retry_after: int = 1, action: str | None = None) -> None:
        super().__init__(message, action=action)
        self.retry_after = retry_after


class Unavailable(QuaestorError):
    """A part of the server is missing or down."""

    code = "unavailable"
    retryable = True


class Cancelled(QuaestorError):
    """The person, or the closed connection, stopped the work."""

    code = "cancelled"
    default_action = "Ask again when you like."


def every_error() -> tuple[type[QuaestorError], ...]:
    """All error classes, the root included: for the doors' tables, the documentation and their tests."""
    found: list[type[QuaestorError]] = [QuaestorError]
    for cls in found:
        found.extend(cls.__subclasses__())
    return tuple(found)


def unknown_source(name: str) -> UnknownName:
    """Said of a source that nobody configured, and in the same words of one that the person may see nothing of."""
    return UnknownName(
        f"There is no source named {name!r}.",
        action="`quaestor source list`, or the page under Data, shows the names there are.",
    )
