from __future__ import annotations

import httpx
import pytest
from fastapi.routing import APIRoute

from quaestor.api.documents import as_json
from quaestor.api.routes import ROOT
from quaestor.operations import OPERATIONS
from tests.api.conftest import Door

pytestmark = pytest.mark.anyio


async def ask(client: httpx.AsyncClient, question: str = "Which cities are there?") -> dict[str, object]:
    response = await client.post("/api/v1/ask", json={"question": question, "source": "geo"})
    assert response.status_code == 200, response.text
    answer: dict[str, object] = response.json()
    return answer


def test_every_operation_of_the_table_is_mounted_and_nothing_else(door: Door) -> None:
    mounted = {
        (method, route.path)
        for route in door.app.routes
        if isinstance(route, APIRoute) and route.path.startswith("/api/")
        for method in route.methods or ()
    }
    assert mounted == {(operation.method, ROOT + operation.path) for operation in OPERATIONS}


async def test_a_question_is_answered_in_the_shape_of_the_contract(client: httpx.AsyncClient) -> None:
    answer = await ask(client)
    assert answer["outcome"] == "answered"
    assert answer["rows"] == [["Zürich", str(2**60)], ["Basel", None], ["=1+1", 3]]
    assert answer["columns"] == [{"name": "name", "type": "text"}, {"name": "people", "type": "integer"}]
    assert answer["reading"] == "the cities"
    assert answer["verified"] is None


async def test_a_conversation_is_started_continued_listed_and_opened(client: httpx.AsyncClient) -> None:
    started = await client.post("/api/v1/conversations", json={"source": "geo"})
    assert started.status_code == 201
    address = f"/api/v1/conversations/{started.json()['id']}"
    message = (await client.post(f"{address}/messages", json={"text": "Which cities?", "model": "builtin"})).json()
    assert (message["kind"], message["outcome"]) == ("answer", "answered")
    listed = (await client.get("/api/v1/conversations", params={"search": "", "limit": "10"})).json()
    assert [each["id"] for each in listed["items"]] == [started.json()["id"]]
    opened = (await client.get(address)).json()
    assert [each["id"] for each in opened["answers"]] == [message["id"]]


async def test_an_answer_is_reopened_traced_replayed_and_rated(client: httpx.AsyncClient) -> None:
    answer = await ask(client)
    address = f"/api/v1/answers/{answer['id']}"
    assert (await client.get(address)).json() == answer
    steps = [event["step"] for event in (await client.get(f"{address}/trace")).json()["events"]]
    assert steps[0] == "asked"
    assert steps[-1] == "answered"
    replayed = (await client.post(f"{address}/replay")).json()
    assert (replayed["same_sql"], replayed["same_rows"]) == (True, True)
    rating = {"answer_id": answer["id"], "rating": "down", "comment": "no"}
    assert (await client.post("/api/v1/feedback", json=rating)).status_code == 201
    listed = (await client.get("/api/v1/feedback", params={"answer_id": str(answer["id"])})).json()
    assert [each["comment"] for each in listed["items"]] == ["no"]
    assert len((await client.get("/api/v1/answers")).json()["items"]) == 2


async def test_sources_are_added_listed_synced_and_removed(client: httpx.AsyncClient) -> None:
    added = await client.post("/api/v1/sources", json={"name": "more", "url": "sqlite:///more.sqlite"})
    assert added.status_code == 201
    assert added.json() == (await client.post("/api/v1/sources/more/sync")).json()
    assert (added.json()["engine"], added.json()["status"], added.json()["tables"]) == ("SQLite", "ready", 1)
    assert [each["name"] for each in (await client.get("/api/v1/sources")).json()["items"]] == ["geo", "more"]
    removed = await client.delete("/api/v1/sources/more")
    assert (removed.status_code, removed.content) == (204, b"")
    assert (await client.delete("/api/v1/sources/more")).status_code == 404


async def test_a_statement_is_executed_explained_validated_and_mended(client: httpx.AsyncClient) -> None:
    statement = {"sql": "SELECT 1", "source": "geo"}
    executed = await client.post("/api/v1/sql/execute", json={**statement, "parameters": {"a": 1}, "limit": 3})
    assert executed.json()["row_count"] == 3
    assert (await client.post("/api/v1/sql/explain", json=statement)).json()["plan"] == "SCAN city"
    assert (await client.post("/api/v1/sql/validate", json=statement)).json()["valid"] is True
    refused = (await client.post("/api/v1/sql/validate", json={**statement, "sql": "DROP x"})).json()
    assert [issue["code"] for issue in refused["issues"]] == ["not_a_query"]
    assert "sql" in (await client.post("/api/v1/sql/fix", json={**statement, "error_msg": "?"})).json()
    generated = await client.post("/api/v1/sql/generate", json={"question": "cities", "source": "geo"})
    assert generated.json()["sql"] == "SELECT name, people FROM city"


async def test_the_catalog_is_shown_and_searched(client: httpx.AsyncClient) -> None:
    shown = (await client.get("/api/v1/catalog", params={"source": "geo"})).json()
    assert [column["name"] for column in shown["tables"][0]["columns"]] == ["name", "people"]
    hits = (await client.get("/api/v1/catalog/search", params={"source": "geo", "q": "Basel"})).json()["items"]
    assert ("value", "Basel") in [(hit["kind"], hit["value"]) for hit in hits]
    assert (await client.get("/api/v1/examples", params={"source": "geo"})).json()["items"]
    assert (await client.get("/api/v1/models")).json()["items"][0]["name"] == "builtin"


async def test_a_catalog_is_shown_in_outline_and_table_by_table(client: httpx.AsyncClient) -> None:
    """Of ten thousand tables nobody wants all columns at once."""
    outline = (await client.get("/api/v1/catalog", params={"source": "geo", "outline": "true"})).json()
    assert [(each["key"], each["column_count"], each["columns"]) for each in outline["tables"]] == [("city", 2, [])]
    (city,) = (await client.get("/api/v1/catalog", params={"source": "geo", "table": "City"})).json()["tables"]
    assert [column["name"] for column in city["columns"]] == ["name", "people"]
    missing = await client.get("/api/v1/catalog", params={"source": "geo", "table": "atlantis"})
    assert (missing.status_code, missing.json()["code"]) == (404, "unknown_name")


def test_documents_never_hold_what_json_or_utf8_cannot() -> None:
    assert as_json({"a": "ü", "b": [1, None]}) == '{"a":"ü","b":[1,null]}'.encode()
    assert as_json({"a": float("nan"), "b": "\ud800"}) == b'{"a":null,"b":"\\ud800"}'
