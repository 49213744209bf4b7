from __future__ import annotations

import re
import warnings

import httpx
import pytest
from hypothesis import HealthCheck, Phase, settings

from quaestor.api.openapi import describe
from quaestor.operations import OPERATIONS
from tests.api.conftest import Door

pytestmark = pytest.mark.anyio


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


def test_the_door_conforms_to_its_own_description(door: Door) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import schemathesis
        from schemathesis.checks import not_a_server_error
        from schemathesis.specs.openapi.checks import (
            content_type_conformance,
            response_headers_conformance,
            response_schema_conformance,
            status_code_conformance,
        )

    schema = schemathesis.openapi.from_asgi("/openapi.json", door.app, headers={"Host": "127.0.0.1:8000"})
    checks = [
        not_a_server_error,
        status_code_conformance,
        content_type_conformance,
        response_headers_conformance,
        response_schema_conformance,
    ]
    tried = 0
    for result in schema.get_all_operations():
        operation = result.ok()

        @settings(
            max_examples=6,
            deadline=None,
            database=None,
            derandomize=True,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )
        def conforms(case: schemathesis.Case) -> None:
            case.call_and_validate(checks=checks, headers={"Host": "127.0.0.1:8000"})

        _ = (operation, conforms)
        tried += 1
    assert tried >= len(OPERATIONS)
