"""Closing the connection stops the work, down to the statement in the database and the process that reads a file."""

import http.client
import json
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import psycopg
import pytest

from tests.acceptance.conftest import children_of
from tests.acceptance.postgres_over_tcp import over_tcp

SLOW = "SELECT COUNT(*) FROM big a, big b, big c WHERE a.n + b.n + c.n = -1"
EVENTS = {"Accept": "text/event-stream"}
PATIENCE = 10.0
"""Seconds that a stop may take before the test gives up on it."""


@pytest.fixture(scope="module")
def warehouse(client: httpx.Client, postgres_url: str) -> Iterator[str]:
    """A PostgreSQL source of the running server, with a table whose cube takes minutes to count."""
    with psycopg.connect(postgres_url, autocommit=True) as connection:
        connection.execute("DROP TABLE IF EXISTS big")
        connection.execute("CREATE TABLE big AS SELECT generate_series(1, 3000) AS n")
    with over_tcp(postgres_url) as url:
        client.post("/api/v1/sources", json={"name": "warehouse", "url": url}).raise_for_status()
        yield "warehouse"
        client.delete("/api/v1/sources/warehouse").raise_for_status()


@pytest.fixture(scope="module")
def parquet(client: httpx.Client, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    file = tmp_path_factory.mktemp("files") / "big.csv"
    file.write_text("n\n" + "\n".join(str(number) for number in range(3000)))
    with file.open("rb") as content:
        client.post("/api/v1/sources/upload", files={"file": ("big.csv", content)}).raise_for_status()
    yield "big"
    client.delete("/api/v1/sources/big").raise_for_status()


def start_slowly(server: str, source: str, *, events: bool = False) -> http.client.HTTPConnection:
    address = urlsplit(server)
    connection = http.client.HTTPConnection(address.hostname or "", address.port, timeout=60)
    headers = {"Content-Type": "application/json", "Accept": "text/event-stream" if events else "application/json"}
    connection.request("POST", "/api/v1/sql/execute", json.dumps({"sql": SLOW, "source": source}), headers)
    return connection


def until(holds: Callable[[], bool]) -> bool:
    """Whether *holds* becomes true within the patience of these tests."""
    deadline = time.monotonic() + PATIENCE
    while not holds():
        if time.monotonic() > deadline:
            return False
        threading.Event().wait(0.02)
    return True


@pytest.mark.parametrize("events", [False, True], ids=["json", "events"])
def test_eight_closed_connections_leave_no_statement_running(
    server: str, warehouse: str, postgres_url: str, events: bool
) -> None:
    with psycopg.connect(postgres_url, autocommit=True) as watching:

        def running() -> int:
            query = (
                "SELECT COUNT(*) FROM pg_stat_activity WHERE state = 'active' AND query LIKE '%%big%%' AND pid <> %s"
            )
            [count] = watching.execute(query, [watching.info.backend_pid]).fetchone() or (0,)
            return int(count)

        connections = [start_slowly(server, warehouse, events=events) for _ in range(8)]
        assert until(lambda: running() == 8)
        for connection in connections:
            connection.close()
        assert until(lambda: running() == 0)


def test_a_closed_connection_ends_the_process_that_reads_a_file(server: str, parquet: str, server_pid: int) -> None:
    before = children_of(server_pid)
    connections = [start_slowly(server, parquet) for _ in range(3)]
    assert until(lambda: busy(children_of(server_pid)) >= 1)
    for connection in connections:
        connection.close()
    assert until(lambda: busy(children_of(server_pid)) == 0)
    assert len(children_of(server_pid)) <= len(before) + 4


def busy(processes: set[int]) -> int:
    """How many of *processes* compute right now, by the state that /proc gives."""
    states = []
    for process in processes:
        try:
            tasks = list(Path(f"/proc/{process}/task").iterdir())
            states.append(any((task / "stat").read_text().rsplit(") ", 1)[1][0] == "R" for task in tasks))
        except OSError:
            continue
    return sum(states)


def test_progress_arrives_while_the_statement_still_runs(
    client: httpx.Client, warehouse: str, postgres_url: str
) -> None:
    """The statement waits for a lock that this test gives up only once it has read the progress: events that were kept
    until the result is there would never come."""
    request = {"sql": "SELECT COUNT(*) FROM big", "source": warehouse}
    with psycopg.connect(postgres_url) as locking, psycopg.connect(postgres_url, autocommit=True) as watching:
        locking.execute("LOCK TABLE big IN ACCESS EXCLUSIVE MODE")
        with client.stream("POST", "/api/v1/sql/execute", json=request, headers=EVENTS) as reply:
            frames = (line.partition(": ")[::2] for line in reply.iter_lines() if line.startswith(("event:", "data:")))
            kinds = []
            for field, text in frames:
                if field == "event":
                    kinds.append(text)
                elif json.loads(text).get("step") == "running":
                    break
            assert set(kinds) == {"progress"}
            assert until(lambda: is_waiting(watching))
            locking.rollback()
            rest = [text for field, text in frames if field == "event"]
    assert rest == ["progress", "progress", "result"], "what the database thinks of it, and that it ran"


def is_waiting(watching: psycopg.Connection) -> bool:
    """Whether a statement on the big table is under way and waits for a lock."""
    query = "SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND wait_event_type = 'Lock' AND query LIKE '%big%'"
    return watching.execute(query).fetchone() is not None
