from __future__ import annotations

import asyncio
from collections.abc import Callable

import httpx
import pytest

from quaestor.api.work import wants_events
from quaestor.core.errors import QueryFailed
from tests.api.asgi import Caller, read_events
from tests.api.conftest import Door

pytestmark = pytest.mark.anyio

ASK = {"question": "Which cities are there?", "source": "geo"}
EXECUTE = {"sql": "SELECT 1", "source": "geo"}
EVENTS = "text/event-stream"


async def events_of(client: httpx.AsyncClient, path: str, document: object) -> list[tuple[str, dict[str, object]]]:
    response = await client.post(f"/api/v1/{path}", json=document, headers={"Accept": EVENTS})
    assert response.status_code == 200
    assert response.headers["content-type"].startswith(EVENTS)
    assert response.headers["cache-control"] == "no-store"
    return read_events(response.text)


async def test_progress_is_told_in_order_and_one_result_ends_the_stream(client: httpx.AsyncClient) -> None:
    events = await events_of(client, "ask", ASK)
    assert [name for name, _ in events] == ["progress"] * (len(events) - 1) + ["result"]
    steps = [document["step"] for name, document in events if name == "progress"]
    assert steps[0] == "asked"
    assert steps[-4:] == ["judged", "running", "ran", "answered"]
    assert all(document["label"] for name, document in events if name == "progress")
    moments = [float(str(document["at"])) for name, document in events if name == "progress"]
    assert moments == sorted(moments)
    assert events[-1][1] == (await client.get(f"/api/v1/answers/{events[-1][1]['id']}")).json()


async def test_a_failed_operation_ends_its_stream_with_one_problem(door: Door, client: httpx.AsyncClient) -> None:
    door.database.failure = QueryFailed("The database refused the statement.")
    events = await events_of(client, "sql/execute", EXECUTE)
    assert [name for name, _ in events].count("error") == 1
    name, problem = events[-1]
    assert (name, problem["code"], problem["status"]) == ("error", "query_failed", 422)
    assert problem["request_id"]


async def test_a_fault_of_ours_ends_the_stream_without_saying_what_it_was(
    door: Door, client: httpx.AsyncClient
) -> None:
    door.database.failure = ZeroDivisionError("secret-password")
    events = await events_of(client, "sql/execute", EXECUTE)
    assert events[-1][0] == "error"
    assert events[-1][1]["code"] == "internal"
    assert "secret" not in str(events)


async def test_a_sync_tells_how_far_it_is(client: httpx.AsyncClient) -> None:
    events = await events_of(client, "sources/geo/sync", None)
    assert [(name, document.get("done")) for name, document in events[:2]] == [("progress", 0), ("progress", 1)]
    assert events[-1][1]["status"] == "ready"


async def test_progress_arrives_while_the_statement_still_runs(door: Door) -> None:
    await prepare(door)
    door.database.held = True
    caller = Caller("/api/v1/sql/execute", EXECUTE, EVENTS)
    call = asyncio.create_task(caller.call(door.app))
    await door.database.started.wait()
    await until(lambda: b"running" in caller.body)
    assert not caller.ended
    door.database.released.set()
    await call
    assert [name for name, _ in caller.events][-1] == "result"


@pytest.mark.parametrize("accept", ["application/json", EVENTS])
@pytest.mark.parametrize(("path", "document"), [("ask", ASK), ("sql/execute", EXECUTE), ("sources/geo/sync", {})])
async def test_closing_the_connection_stops_the_statement(door: Door, path: str, document: object, accept: str) -> None:
    await prepare(door)
    door.database.held, door.database.stopping = True, 5
    caller = Caller(f"/api/v1/{path}", document, accept)
    call = asyncio.create_task(caller.call(door.app))
    await door.database.started.wait()
    caller.leave()
    await call
    assert (door.database.cancelled, door.database.running) == (1, 0)
    assert b"event: result" not in caller.body


async def test_stopping_the_server_stops_the_statement(door: Door) -> None:
    await prepare(door)
    door.database.held = True
    call = asyncio.create_task(Caller("/api/v1/sql/execute", EXECUTE).call(door.app))
    await door.database.started.wait()
    call.cancel()
    await asyncio.wait({call})
    assert (door.database.cancelled, door.database.running) == (1, 0)


async def test_a_silent_stream_says_that_it_is_alive(door: Door) -> None:
    await prepare(door)
    door.database.held = True
    door.changes["keep_alive"] = 0.001
    caller = Caller("/api/v1/sql/execute", EXECUTE, EVENTS)
    call = asyncio.create_task(caller.call(door.app))
    await until(lambda: caller.body.count(b": still working\n\n") >= 2)
    door.database.released.set()
    await call
    assert caller.events[-1][0] == "result"


async def test_too_much_at_once_is_turned_away_and_room_is_given_back(door: Door) -> None:
    await prepare(door)
    door.database.held = True
    door.changes["patience"] = 0.001
    app = door.app
    callers = [Caller("/api/v1/sql/execute", EXECUTE) for _ in range(door.settings.parallel_heavy)]
    calls = [asyncio.create_task(caller.call(app)) for caller in callers]
    await until(lambda: door.database.running == len(callers))
    async with door.client(app) as client:
        for accept in ("application/json", EVENTS):
            refused = await client.post("/api/v1/sql/execute", json=EXECUTE, headers={"Accept": accept})
            assert (refused.status_code, refused.json()["code"]) == (503, "overloaded")
            assert int(refused.headers["retry-after"]) >= 1
        assert (await client.get("/api/v1/sources")).status_code == 200
        for caller in callers:
            caller.leave()
        await asyncio.gather(*calls)
        door.database.held = False
        assert (await client.post("/api/v1/sql/execute", json=EXECUTE)).status_code == 200


@pytest.mark.parametrize(
    ("accept", "wanted"),
    [
        ("text/event-stream", True),
        ("application/json;q=0.5, Text/Event-Stream", True),
        ("text/event-stream; q=0", False),
        ("*/*", False),
        ("text/*", False),
        ("", False),
        (",;,", False),
    ],
)
def test_events_are_sent_only_to_who_names_them(accept: str, wanted: bool) -> None:
    assert wants_events(accept) is wanted


async def prepare(door: Door) -> None:
    """Read the catalog, so that only the statement itself touches the database."""
    async with door.client() as client:
        assert (await client.post("/api/v1/sources/geo/sync")).status_code == 200
    door.database.started.clear()


async def until(happened: Callable[[], bool]) -> None:
    """Let the loop turn until *happened* is true; pytest's time limit ends a test in which it never is."""
    while not happened():  # noqa: ASYNC110 - there is no event: the loop itself is what is waited for
        await asyncio.sleep(0)
