"""A server that is killed while it writes: each change is in the database and in the ledger, or in neither.

`make soak` kills it 200 times (KILLS=200); every run of the tests a few times.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import threading
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import httpx
import psycopg
import pytest

from tests.acceptance.conftest import COMMAND
from tests.conversations import workshop

KILLS = int(os.environ.get("KILLS", "3"))
LATEST = 0.12
"""Seconds after the confirmation was sent within which the server dies."""


@contextmanager
def serving(home: Path) -> Iterator[tuple[subprocess.Popen[str], httpx.Client]]:
    command = [*COMMAND, "serve", "--home", str(home), "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        assert process.stdout is not None
        url = next(line.split("Ready:")[1].strip() for line in process.stdout if "Ready:" in line)
        try:
            with httpx.Client(base_url=f"{url}/api/v1", timeout=30) as client:
                yield process, client
        finally:
            if process.poll() is None:
                process.send_signal(signal.SIGKILL)
            process.wait(30)


@pytest.fixture
def home(tmp_path: Path, postgres_url: str) -> Path:
    workshop.make_postgres(postgres_url)
    folder = tmp_path / "workspace"
    subprocess.run([*COMMAND, "source", "add", "shop", postgres_url, "--home", str(folder)], check=True)
    return folder


def test_each_change_is_written_and_entered_or_neither(home: Path, postgres_url: str) -> None:
    chance = random.Random(4711)  # noqa: S311
    ended: Counter[str] = Counter()
    before: Any = None
    for number in range(KILLS + 1):
        with serving(home) as (process, client):
            if before is not None:
                ended[look_into(client, before, postgres_url)] += 1
            before = previewed(client, f"kill {number}")
            threading.Timer(chance.uniform(0, LATEST), process.kill).start()
            confirmed(client, before)
            process.wait(30)
    print(dict(ended))  # noqa: T201 - shown by `make soak`
    assert sum(ended.values()) == KILLS


def look_into(client: httpx.Client, change: Any, postgres_url: str) -> str:
    """How it ended, by the word of the server that came after; checked against database and ledger."""
    state: str = client.get(f"/changes/{change['id']}").json()["state"]
    entries = client.get("/ledger", params={"limit": 500}).json()["items"]
    entered = [each["standing"] for each in entries if each["id"] == change["id"]]
    written = count(postgres_url, change["draft"]["values"]["title"])
    assert (state, written, entered) in [
        ("applied", 1, ["applied"]), ("previewed", 0, []), ("failed", 0, [])
    ], (change["id"], state, written, entered)  # fmt: skip
    return state


def previewed(client: httpx.Client, title: str) -> Any:
    proposal = {
        "source": "shop", "table": "task", "operation": "insert",
        "values": {"title": title, "site_id": 1},
    }  # fmt: skip
    change = client.post("/changes", json=proposal).json()
    change = client.post(f"/changes/{change['id']}/answer", json={"text": "skip"}).json()
    assert change["state"] == "previewed", change
    return change


def confirmed(client: httpx.Client, change: Any) -> None:
    with suppress(httpx.TransportError):  # it was killed before it answered
        client.post(f"/changes/{change['id']}/confirm", json={"token": change["preview"]["token"]})


def count(url: str, title: str) -> int:
    with psycopg.connect(url) as session:
        found = session.execute("select count(*) from task where title = %s", (title,)).fetchone()
    return int(found[0]) if found is not None else -1
