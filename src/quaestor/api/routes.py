"""Mounts the table of operations: path and query fields or a JSON body become the input, the output becomes JSON.

Nothing here knows any operation. Those that need a door's own hands are in `quaestor.api.files`.
"""

from __future__ import annotations

import inspect
import re
from collections.abc import Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, nullcontext
from dataclasses import dataclass
from typing import Annotated, Any

from fastapi import Body, Depends, FastAPI, Path, Query, Request
from pydantic import create_model
from starlette.responses import Response

from quaestor.api.heavy import Places, is_heavy
from quaestor.api.people import who
from quaestor.api.work import EVENT_STREAM, EventWork, JsonWork, wants_events
from quaestor.core.people import Person
from quaestor.flows.permit import permit
from quaestor.operations import OPERATIONS, Input, Operation
from quaestor.ports import World

ROOT = "/api/v1"


@dataclass(frozen=True, slots=True)
class Running:
    """What running an operation takes besides its input."""

    world: World
    places: Places
    patience: float
    """Seconds of silence after which an event stream says that it is alive."""


def mount_operations(app: FastAPI, running: Running) -> None:
    for operation in OPERATIONS:
        if operation.by_hand is None:
            mount(app, operation, endpoint_for(operation, running), running.world)


def mount(
    app: FastAPI, operation: Operation, endpoint: Callable[..., Awaitable[Response]], world: World, **options: Any
) -> None:
    """One route, for those who may. *options* go to FastAPI as they are."""
    responses = {operation.status: {"content": {EVENT_STREAM: {"schema": {"type": "string"}}}}}
    app.add_api_route(
        ROOT + operation.path,
        endpoint,
        methods=[operation.method],
        dependencies=[Depends(permitted(operation, world))],
        **{
            "response_model": operation.output,
            "status_code": operation.status,
            "responses": responses if operation.streams else None,
            "summary": operation.summary,
            "operation_id": operation.name,
            "tags": [operation.name.partition(".")[0]],
            **options,
        },
    )


def permitted(operation: Operation, world: World) -> Callable[..., Awaitable[None]]:
    """Looked at before the input is, since whoever may not do it need not be told what it would take."""

    async def check(person: Annotated[Person, Depends(who)]) -> None:
        await permit(person, operation.permission, operation.name, world)

    return check


def endpoint_for(operation: Operation, running: Running) -> Callable[..., Awaitable[Response]]:
    """A function whose signature tells FastAPI where each field of the input comes from."""
    in_path = re.findall(r"{(\w+)}", operation.path)
    rest = without(operation.input, in_path)

    async def endpoint(request: Request, person: Person, given: Input | None = None, **path: str) -> Response:
        return respond(operation, complete(operation.input, path, given), person, request, running)

    keyword = inspect.Parameter.KEYWORD_ONLY
    parameters = [
        inspect.Parameter("request", keyword, annotation=Request),
        inspect.Parameter("person", keyword, annotation=Annotated[Person, Depends(who)]),
        *(inspect.Parameter(name, keyword, annotation=path_field(operation.input, name)) for name in in_path),
    ]
    if rest is not None:
        source = Query() if operation.method == "GET" else Body()
        parameters.append(inspect.Parameter("given", keyword, annotation=Annotated[rest, source]))
    endpoint.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    return endpoint


def respond(operation: Operation, given: Input, person: Person, request: Request, running: Running) -> Response:
    assert operation.run is not None  # noqa: S101 - operations done by hand are not mounted here
    run = operation.run
    place: AbstractAsyncContextManager[None] = running.places.one() if is_heavy(operation) else nullcontext()

    async def act(world: World) -> object:
        return await run(given, person, world)

    if operation.streams and wants_events(request.headers.get("accept", "")):
        return EventWork(act, running.world, place, running.patience)
    return JsonWork(act, running.world, place, operation.status)


def without(model: type[Input], in_path: list[str]) -> type[Input] | None:
    """*model* without the fields that stand in the path; None when none are left."""
    left = {name: field for name, field in model.model_fields.items() if name not in in_path}
    if not left:
        return None
    if len(left) == len(model.model_fields):
        return model
    fields: Mapping[str, Any] = {name: (field.annotation, field) for name, field in left.items()}
    return create_model(f"{model.__name__}Body", __base__=Input, __doc__=model.__doc__, **fields)


def path_field(model: type[Input], name: str) -> Any:
    field = model.model_fields[name]
    return Annotated[(field.annotation, *field.metadata, Path())]


def complete(model: type[Input], path: Mapping[str, str], given: Input | None) -> Input:
    """The input from its parts, each of which was validated on its own."""
    if given is not None and not path:
        return given
    values: dict[str, Any] = {name: getattr(given, name) for name in type(given).model_fields} if given else {}
    return model.model_construct(None, **path, **values)
