from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis import GenerationMode
from schemathesis.checks import not_a_server_error
from schemathesis.core.result import Ok
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from quaestor.adapters.policies.in_force import PoliciesInForce
from quaestor.api.app import create_app
from quaestor.api.openapi import describe
from quaestor.core.events import Asked, Traced
from quaestor.core.narration import as_document
from quaestor.core.people import OWNER
from quaestor.core.question import Answer, Outcome
from quaestor.operations import OPERATIONS
from quaestor.ports import Conversation, Kept, Source, World
from quaestor.testing import FrozenClock
from tests.api.conftest import HERE, Door
from tests.api.world import ROWS, SOURCES, MemoryDatabases, MemoryStore

pytestmark = pytest.mark.anyio
PAGE = Path(__file__).parents[2] / "ui" / "src" / "api"


async def test_the_description_is_openapi_3_1_and_names_every_operation(client: httpx.AsyncClient) -> None:
    document = (await client.get("/openapi.json")).json()
    assert document["openapi"].startswith("3.1.")
    described = {
        operation["operationId"]: operation
        for path, item in document["paths"].items()
        if path.startswith("/api/")
        for operation in item.values()
    }
    assert set(described) == {operation.name for operation in OPERATIONS}
    for operation in OPERATIONS:
        responses = described[operation.name]["responses"]
        assert str(operation.status) in responses
        assert "application/problem+json" in responses["default"]["content"]
        content = responses[str(operation.status)].get("content", {})
        assert ("text/event-stream" in content) == operation.streams


def test_the_types_of_the_page_come_from_this_description(door: Door) -> None:
    """`npm run contract -- URL` brings both files up to date; the compiler then says where the page no longer fits."""
    kept = (PAGE / "openapi.json").read_bytes()
    assert json.loads(kept) == json.loads(json.dumps(describe(door.app)))
    assert hashlib.sha256(kept).hexdigest() in (PAGE / "schema.d.ts").read_text(encoding="utf-8").splitlines()[0]


def test_references_of_the_description_lead_somewhere(door: Door) -> None:
    document = describe(door.app)
    for name in re.findall(r"'#/components/schemas/(\w+)'", str(document)):
        assert name in document["components"]["schemas"]


async def test_the_reference_page_loads_nothing_from_elsewhere(client: httpx.AsyncClient) -> None:
    page = await client.get("/docs")
    assert page.headers["content-type"].startswith("text/html")
    assert "script-src 'self'" in page.headers["content-security-policy"]
    loaded = re.findall(r"(?:src|href)=\"([^\"]+)\"", page.text)
    assert loaded
    for address in loaded:
        assert address.startswith("/")
        assert not address.startswith("//")
        part = await client.get(address)
        assert part.status_code == 200
        assert "://" not in part.text
    assert "://" not in page.text
    assert not re.search(r"<script(?![^>]*src=)|<style|\son\w+=|\sstyle=", page.text)


class GenerousStore(MemoryStore):
    """Has whatever is named, so that generated names reach the operations behind them."""

    async def source(self, name: str) -> Source:
        return Source(name, "any.sqlite")

    async def conversation(self, conversation_id: str) -> Conversation:
        return Conversation(conversation_id, "geo", OWNER.id, FrozenClock().now())

    async def answer(self, answer_id: str) -> Kept:
        return Kept(replace(ANSWER, id=answer_id), OWNER.id, None, FrozenClock().now())

    async def trace(self, answer_id: str) -> list[Mapping[str, object]]:
        return [as_document(Traced(0.5, Asked(answer_id, "cities", "geo", OWNER.id)))]


ANSWER = Answer("a_1", "cities", Outcome.ANSWERED, "3 rows.", "geo", sql="SELECT 1", rows=ROWS, confidence=0.9)


@pytest.mark.parametrize("mode", ["positive", "negative"])
def test_the_door_conforms_to_its_own_description(door: Door, mode: str) -> None:
    """Whatever is sent, valid or not: no fault of ours, and the statuses, types and documents that are described."""
    store = GenerousStore(dict(SOURCES))
    parts = {"store": store, "databases": replace_store(door.world, store), "policies": PoliciesInForce(None, store)}
    world = replace(door.world, **parts)
    app = create_app(world, door.settings, door.fittings)
    schema = schemathesis.openapi.from_asgi("/openapi.json", app, headers={"Host": "127.0.0.1:8000"})
    statuses: Counter[int] = Counter()
    for result in schema.get_all_operations():
        assert isinstance(result, Ok)
        operation = result.ok()
        if mode == "negative" and not (operation.body or operation.query or operation.path_parameters):
            continue

        @seed(20260302)
        @settings(max_examples=8, deadline=None, database=None, phases=[Phase.generate], suppress_health_check=ANY)
        @given(case=operation.as_strategy(generation_mode=GenerationMode(mode)))
        def conforms(case: schemathesis.Case[Any]) -> None:
            response = case.call_and_validate(base_url=HERE, checks=CHECKS)
            statuses[response.status_code] += 1

        conforms()
    wanted = {200, 201, 204} if mode == "positive" else {400}
    assert wanted <= set(statuses), statuses


ANY = list(HealthCheck)
CHECKS = [not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance]


def replace_store(world: World, store: MemoryStore) -> MemoryDatabases:
    assert isinstance(world.databases, MemoryDatabases)
    return replace(world.databases, store=store)
