"""Errors as RFC 9457 problems: one table from error class to HTTP status, and the document they become.

A problem says what happened and what to do next, in words that are safe to show. What only an operator may know stays
in the log line with the same request id.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from http import HTTPStatus
from typing import Any, NotRequired

import structlog
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Match
from starlette.types import Scope
from typing_extensions import TypedDict

from quaestor.api.connection import Left
from quaestor.api.documents import as_json
from quaestor.core import errors
from quaestor.core.errors import BadInput, NotAllowed, Overloaded, QuaestorError, UnknownName

MEDIA_TYPE = "application/problem+json"

STATUSES: Mapping[type[QuaestorError], int] = {
    errors.QuaestorError: 500,
    errors.BadInput: 400,
    errors.UnknownName: 404,
    errors.Invalid: 422,
    errors.NotAllowed: 403,
    errors.Forbidden: 403,
    errors.TooCostly: 403,
    errors.NeedsConfirmation: 403,
    errors.Conflict: 409,
    errors.SourceProblem: 502,
    errors.SourceUnreachable: 503,
    errors.SourceDenied: 502,
    errors.QueryFailed: 422,
    errors.NameMissing: 422,
    errors.RefusedByEngine: 403,
    errors.QueryTooSlow: 504,
    errors.ModelProblem: 502,
    errors.Overloaded: 503,
    errors.Unavailable: 503,
    errors.Cancelled: 499,
}
"""499 is nginx's "client closed request": no registered status says that nobody failed. Nobody is left to read it."""

REQUEST_ID = "quaestor.request_id"
"""Where the request id lives in an ASGI scope."""

_log = structlog.get_logger("quaestor.api")


class ProblemDocument(TypedDict):
    """RFC 9457, with a stable code, what to do next, and the id to show to whoever runs the server."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    action: str
    request_id: str
    details: NotRequired[list[str]]


def problem_document(error: QuaestorError, request_id: str, status: int | None = None) -> ProblemDocument:
    """*status* only where HTTP itself has a more exact word for the same error (405, 413, 415)."""
    document: ProblemDocument = {
        "type": f"urn:quaestor:error:{error.code}",
        "title": error.code.replace("_", " ").capitalize(),
        "status": status or status_of(error),
        "detail": error.message,
        "code": error.code,
        "action": error.action,
        "request_id": request_id,
    }
    if error.details:
        document["details"] = list(error.details)
    return document


def status_of(error: QuaestorError) -> int:
    """The status of the nearest class in the table, so that a plugin's own error has one too."""
    return next(STATUSES[cls] for cls in type(error).__mro__ if cls in STATUSES)


def problem(error: QuaestorError, scope: Scope, status: int | None = None) -> Response:
    document = problem_document(error, request_id(scope), status)
    headers = {"Retry-After": str(error.retry_after)} if isinstance(error, Overloaded) else {}
    return Response(as_json(document), document["status"], headers, MEDIA_TYPE)


def request_id(scope: Scope) -> str:
    return str(scope.get(REQUEST_ID, ""))


def internal_error(error: Exception) -> QuaestorError:
    """What may be said about a fault of ours: nothing but that it happened. The log says the rest."""
    _log.error("internal error", exc_info=error)
    return QuaestorError("Something went wrong inside Quaestor.")


def catch_problems(app: FastAPI) -> None:
    """Let every error that reaches the application leave it as a problem."""

    async def quaestor_error(request: Request, error: Exception) -> Response:
        assert isinstance(error, QuaestorError)  # noqa: S101 - registered for this class
        return problem(error, request.scope)

    async def wrong_shape(request: Request, error: Exception) -> Response:
        assert isinstance(error, RequestValidationError)  # noqa: S101
        return problem(bad_input(error.errors()), request.scope)

    async def wrong_request(request: Request, error: Exception) -> Response:
        assert isinstance(error, HTTPException)  # noqa: S101
        response = problem(from_http(error), request.scope, error.status_code)
        if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            response.headers["Allow"] = ", ".join(methods_of(request.scope, app))
        return response

    async def left(_: Request, __: Exception) -> Response:
        return Response(status_code=status_of(errors.Cancelled("")))

    app.add_exception_handler(QuaestorError, quaestor_error)
    app.add_exception_handler(Left, left)
    app.add_exception_handler(RequestValidationError, wrong_shape)
    app.add_exception_handler(HTTPException, wrong_request)


def bad_input(mistakes: Sequence[Any]) -> BadInput:
    """Names the wrong fields. What was sent is not repeated, since it may be a password in the wrong place."""
    if any(each["type"] == "json_invalid" for each in mistakes):
        return BadInput("The body is not valid JSON.")
    details = tuple(f"{place(each['loc'])}: {each['msg']}" for each in mistakes)
    return BadInput(f"This is not what the operation takes: {'; '.join(details[:3])}.", details=details)


def place(loc: Iterable[int | str]) -> str:
    """`("body", "question")` -> `question`; the body itself -> `body`."""
    first, *rest = loc
    return ".".join(str(part)[:80] for part in rest) or str(first)


def from_http(error: HTTPException) -> QuaestorError:
    """HTTP's own refusals in the words of our tree."""
    match error.status_code:
        case HTTPStatus.NOT_FOUND:
            return UnknownName("There is nothing at this address.", action="The addresses are listed at /docs.")
        case HTTPStatus.METHOD_NOT_ALLOWED:
            return BadInput("This address does not take this method.", action="The methods are listed at /docs.")
        case HTTPStatus.REQUEST_ENTITY_TOO_LARGE:
            return BadInput("What was sent is too large.", action="Send less at once.")
        case HTTPStatus.FORBIDDEN:
            return NotAllowed("This request is not allowed.")
        case status if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return QuaestorError("Something went wrong inside Quaestor.")
        case _:
            return BadInput("The body cannot be read.", action="Send valid JSON in UTF-8, as described at /docs.")


def methods_of(scope: Scope, app: FastAPI) -> list[str]:
    """All methods that the address takes (RFC 9110, 15.5.6), not only those of the first route that has it."""
    fitting = [route for route in app.routes if route.matches(scope)[0] is not Match.NONE]
    return sorted({method for route in fitting for method in getattr(route, "methods", ())})
