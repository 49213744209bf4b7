"""Every operation asks for its permission at this door, before it looks at anything."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from fastapi import FastAPI

from quaestor.api.app import create_app
from quaestor.api.people import who
from quaestor.api.routes import ROOT
from quaestor.core.people import Person
from quaestor.core.policy import EVERY_PERMISSION, Policy, Role
from quaestor.operations import OPERATIONS, Operation
from quaestor.testing import FixedPolicies, RecordingListener
from tests.api.conftest import Door

pytestmark = pytest.mark.anyio

HEARD = RecordingListener()


@pytest.fixture
def app(door: Door) -> FastAPI:
    """The door with the person called `with-PERMISSION,…` behind each request, by a header of the test."""
    roles = {name: Role(name, may=frozenset({name})) for name in EVERY_PERMISSION}
    world = replace(door.world, policies=FixedPolicies(Policy(roles)), listeners=(HEARD,))
    return create_app(world, door.settings, door.fittings)


def acting(app: FastAPI, *permissions: str) -> FastAPI:
    async def somebody() -> Person:
        return Person("ana", "Ana", permissions)

    app.dependency_overrides[who] = somebody
    return app


async def status(door: Door, app: FastAPI, operation: Operation) -> tuple[int, str]:
    """Of a request with nothing useful in it: whoever may not do the operation never gets as far as that."""
    address = ROOT + re.sub(r"{\w+}", "anything", operation.path)
    body: dict[str, object] = {"json": {}} if operation.method == "POST" else {}
    if operation.name == "sources.upload":
        body = {"files": {"file": ("a.txt", b"a")}}
    async with door.client(app) as client:
        response = await client.request(operation.method, address, **body)  # type: ignore[arg-type]
    code = response.json().get("code", "") if response.content else ""
    return response.status_code, code


def test_every_operation_needs_a_permission_that_there_is() -> None:
    assert {operation.permission for operation in OPERATIONS} <= set(EVERY_PERMISSION)
    for operation in OPERATIONS:
        if operation.name.startswith("sql."):
            assert operation.permission == "sql"
        if operation.path.startswith("/admin/"):
            assert operation.permission == "manage"


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda operation: operation.name)
async def test_nobody_does_it_with_all_other_permissions_and_one_is_enough(
    door: Door, app: FastAPI, operation: Operation
) -> None:
    others = [name for name in EVERY_PERMISSION if name != operation.permission]
    HEARD.events.clear()
    assert await status(door, acting(app, *others), operation) == (403, "forbidden")
    assert HEARD.steps == ["denied"]
    assert (await status(door, acting(app, operation.permission), operation))[1] != "forbidden"


async def test_what_is_missing_is_told(door: Door, app: FastAPI) -> None:
    async with door.client(acting(app, "ask")) as client:
        problem = (await client.post("/api/v1/sql/execute", json={"sql": "SELECT 1", "source": "geo"})).json()
    assert problem["detail"] == (
        "This needs the permission “sql” (write and run SQL of one's own), which your roles do not give."
    )
    assert "SELECT" not in str(problem)


async def test_a_person_of_no_role_may_do_nothing(door: Door, app: FastAPI) -> None:
    for operation in OPERATIONS:
        assert await status(door, acting(app), operation) == (403, "forbidden")


async def test_until_identity_exists_the_door_is_the_owners(door: Door) -> None:
    async with door.client() as client:
        assert (await client.get("/api/v1/admin/policies")).status_code == 200
