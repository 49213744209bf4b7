from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest

from quaestor.api.problems import STATUSES, status_of
from quaestor.core.errors import Overloaded, QuaestorError, QueryFailed, every_error
from tests.api.conftest import Door

pytestmark = pytest.mark.anyio

EXECUTE = {"sql": "SELECT 1", "source": "geo"}
OURS = [error for error in every_error() if error.__module__ == "quaestor.core.errors"]


def test_the_table_of_statuses_is_complete() -> None:
    assert set(STATUSES) == set(OURS)


def test_the_documentation_names_the_same_statuses() -> None:
    page = Path(__file__).parents[2].joinpath("docs/errors.md").read_text(encoding="utf-8")
    told = {code: int(status) for code, status in re.findall(r"^\| `(\w+)` \| (\d+) \|", page, re.MULTILINE)}
    assert told == {error.code: status for error, status in STATUSES.items()}


def test_an_error_of_a_plugin_has_the_status_of_its_kind() -> None:
    assert status_of(type("QuotaGone", (QueryFailed,), {"code": "quota_gone"})("No.")) == 422


@pytest.mark.parametrize("error", OURS)
async def test_every_error_leaves_as_a_problem(
    door: Door, client: httpx.AsyncClient, error: type[QuaestorError]
) -> None:
    door.database.failure = error("It did not work.", action="Do this.")
    response = await client.post("/api/v1/sql/execute", json=EXECUTE)
    assert response.status_code == STATUSES[error]
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert problem == {
        "type": f"urn:quaestor:error:{error.code}",
        "title": problem["title"],
        "status": STATUSES[error],
        "detail": "It did not work.",
        "code": error.code,
        "action": "Do this.",
        "request_id": response.headers["x-request-id"],
    }
    assert ("retry-after" in response.headers) == issubclass(error, Overloaded)


async def test_a_refused_statement_names_the_guards_reasons(client: httpx.AsyncClient) -> None:
    response = await client.post("/api/v1/sql/execute", json={**EXECUTE, "sql": "DROP TABLE city"})
    assert (response.status_code, response.json()["details"]) == (403, ["not_a_query"])


async def test_a_fault_of_ours_says_nothing_but_the_request_id(door: Door, client: httpx.AsyncClient) -> None:
    door.database.failure = RuntimeError("postgresql://ana:secret@db")
    response = await client.post("/api/v1/sql/execute", json=EXECUTE, headers={"X-Request-ID": "mine-1"})
    assert (response.status_code, response.json()["code"]) == (500, "internal")
    assert response.json()["request_id"] == response.headers["x-request-id"] == "mine-1"
    assert "secret" not in response.text
    assert "RuntimeError" not in response.text


@pytest.mark.parametrize(
    ("document", "named"),
    [
        ({}, "question: Field required"),
        ({"question": "cities", "source": 7}, "source: Input should be a valid string"),
        ({"question": "cities", "source": "geo", "sauce": "geo"}, "sauce: Extra inputs are not permitted"),
        ({"question": "cities", "source": "x" * 81}, "source: String should have at most 80 characters"),
        (["cities"], "body"),
        (None, "body"),
    ],
)
async def test_wrong_fields_are_named_and_not_repeated(client: httpx.AsyncClient, document: object, named: str) -> None:
    response = await client.post("/api/v1/ask", json=document)
    assert (response.status_code, response.json()["code"]) == (400, "bad_input")
    assert any(named in detail for detail in response.json()["details"])
    assert "xxxx" not in response.text


@pytest.mark.parametrize("query", ["limit=0", "limit=501", "limit=ten", "limits=3", "search=%F0%28%8C%28&limit=x"])
async def test_wrong_query_fields_are_named(client: httpx.AsyncClient, query: str) -> None:
    response = await client.get(f"/api/v1/answers?{query}")
    assert (response.status_code, response.json()["code"]) == (400, "bad_input")
    assert response.json()["details"]


JSON = {"Content-Type": "application/json"}


@pytest.mark.parametrize(
    "body",
    [b"{", b"", b"\xff\xfe", b'{"question": "\xff", "source": "geo"}', b"[" * 100_000, b"NaN", b"\x00", b'"\\ud800"'],
)
async def test_bodies_that_are_not_json_are_refused(client: httpx.AsyncClient, body: bytes) -> None:
    response = await client.post("/api/v1/ask", content=body, headers=JSON)
    assert (response.status_code, response.json()["code"]) == (400, "bad_input")


async def test_half_a_surrogate_pair_is_not_text(client: httpx.AsyncClient) -> None:
    body = b'{"question": "\\ud800", "source": "geo"}'
    assert (await client.post("/api/v1/ask", content=body, headers=JSON)).status_code == 400


async def test_huge_bodies_are_refused_announced_or_not(client: httpx.AsyncClient) -> None:
    async def pieces() -> object:
        for _ in range(3):
            yield b" " * 500_000

    for content in (b" " * 1_500_000, pieces()):
        response = await client.post("/api/v1/ask", content=content, headers=JSON)  # type: ignore[arg-type]
        assert (response.status_code, response.json()["code"]) == (413, "bad_input")


@pytest.mark.parametrize(
    "headers",
    [
        {"Content-Type": "text/plain"},
        {"Content-Type": "application/x-www-form-urlencoded"},
        {"Content-Type": "multipart/form-data; boundary=x"},
        {"Content-Type": ""},
        {},
        {**JSON, "Content-Encoding": "gzip"},
    ],
)
async def test_other_kinds_of_bodies_are_refused(client: httpx.AsyncClient, headers: dict[str, str]) -> None:
    content = b'{"question": "cities", "source": "geo"}'
    response = await client.post("/api/v1/ask", content=content, headers=headers)
    assert (response.status_code, response.json()["code"]) == (415, "bad_input")


@pytest.mark.parametrize(
    "path", ["/api/v1/nothing", "/api/v1/ask/", "/api/v2/ask", "/api", "/docs/nothing", "/assets/x"]
)
async def test_unknown_addresses_are_not_found(client: httpx.AsyncClient, path: str) -> None:
    response = await client.get(path)
    assert (response.status_code, response.json()["code"]) == (404, "unknown_name")


async def test_wrong_methods_are_told_the_right_ones(client: httpx.AsyncClient) -> None:
    response = await client.put("/api/v1/conversations")
    assert (response.status_code, response.json()["code"]) == (405, "bad_input")
    assert response.headers["allow"] == "GET, POST"
    assert (await client.get("/api/v1/ask")).status_code == 405
    assert (await client.post("/")).status_code == 405


async def test_unknown_names_are_not_found(client: httpx.AsyncClient) -> None:
    for path in ("answers/a_9", "answers/a_9/trace", "conversations/c_9", "catalog?source=nope"):
        assert (await client.get(f"/api/v1/{path}")).status_code == 404
    response = await client.post("/api/v1/ask", json={"question": "cities", "source": "geo", "model": "gpt"})
    assert response.status_code == 404
    assert response.json()["action"].startswith("Name one as provider:name, or builtin.")
    empty = await client.post("/api/v1/ask", json={"question": "  ", "source": "geo"})
    assert (empty.status_code, empty.json()["detail"]) == (400, "The question is empty.")
