"""Marked secrets and people go through the whole product; where they must not be, none of them is.

One server, as a user starts it, over four engines and a model. Every place something could leak to is read afterwards:
what the server printed, the traces, the metrics, the bodies of errors, what the model's provider received, the state on
the disk. What a person asked and got is theirs, and is looked for as well, so that an empty log proves something.
"""

from __future__ import annotations

import asyncio
import json
import os
import secrets
import signal
import sqlite3
import subprocess
import zlib
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import asyncmy
import httpx
import psycopg
import pytest
from prometheus_client.parser import text_string_to_metric_families

from quaestor.adapters.telemetry import LABELS
from quaestor.operations import OPERATIONS
from quaestor.testing.model_server import Reply, Seen, StubServer, serve_models
from tests.acceptance.conftest import COMMAND, run_command
from tests.acceptance.postgres_over_tcp import over_tcp
from tests.copies import copy_to_duckdb, copy_to_mariadb, copy_to_postgres

pytest.importorskip("pydantic_ai", reason="the extra models is not installed")
pytestmark = pytest.mark.mariadb

LOGIN = "CanaryLogin7Q"
API_KEY = "CanaryApiKey7Q"
MASTER = secrets.token_hex(32)
STORED_SECRET = "CanaryStored7Q"
STORED_MAIL = "canary.stored@example.org"
STORED_NAME = "Canarina Storedova"
NOTE = "CanaryNote7Q"
ASKED_MAIL = "canary.asked@example.org"
ASKED_CARD = "4111 1111 1111 1111"
ASKED_KEY = "gh" + "p_Canary0123456789abcdefghijABCDEFGHIJ"
ENGINES = ("sqlite", "duckdb", "postgres", "mariadb")

SCRIPT = f"""
CREATE TABLE customers (
    id INTEGER PRIMARY KEY, full_name TEXT, email TEXT, password TEXT, note TEXT, city TEXT, orders INTEGER
);
INSERT INTO customers VALUES (1, '{STORED_NAME}', '{STORED_MAIL}', '{STORED_SECRET}', '{NOTE}', 'Basel', 3);
INSERT INTO customers VALUES (2, 'Bo Lind', 'bo@example.org', 'x-{STORED_SECRET}', 'quick', 'Bern', 1);
INSERT INTO customers VALUES (3, 'Cy Marr', 'cy@example.org', 'y-{STORED_SECRET}', 'slow', 'Chur', 2);
INSERT INTO customers VALUES (4, 'Di Noll', 'di@example.org', 'z-{STORED_SECRET}', 'slow', 'Bern', 5);
INSERT INTO customers VALUES (5, 'Ed Orr', 'ed@example.org', 'q-{STORED_SECRET}', 'late', 'Bern', 0);
"""

STUMBLING = {
    "sqlite": ("SELECT json_extract(note, '$.a') FROM customers", "SELECT json_extract(password, '$') FROM customers"),
    "duckdb": ("SELECT CAST(note AS INTEGER) FROM customers", "SELECT CAST(password AS DATE) FROM customers"),
    "postgres": ("SELECT CAST(note AS INTEGER) FROM customers", "SELECT CAST(password AS DATE) FROM customers"),
    "mariadb": ("SELECT ST_GeomFromText(note) FROM customers", "SELECT UNCOMPRESS(nothing) FROM customers"),
}
"""Statements whose failure an engine explains with the value it stumbled over."""


@dataclass
class Course:
    """What the flows left behind."""

    home: Path
    printed: str
    metrics: str
    own: str
    """Bodies of the person's own answers."""
    errors: str
    """Bodies of answers with a status of 400 and above, and of answers that failed."""
    traces: str
    catalog: str
    received: list[Seen] = field(default_factory=list)
    kept: str = ""
    """Everything in the state on the disk that is not an answer, a question or the audit log."""


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory, postgres_url: str, mariadb_url: str) -> Iterator[Course]:
    folder = tmp_path_factory.mktemp("canaries")
    file = folder / "people.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(SCRIPT)
    with ExitStack() as stack:
        copied = copy_to_postgres(file, postgres_url)
        let_in_to_postgres(copied)
        let_in_to_mariadb(mariadb_url)
        near = stack.enter_context(over_tcp(copied))
        places = {
            "sqlite": str(file),
            "duckdb": copy_to_duckdb(file, folder),
            "postgres": near.replace("postgres@", f"canary:{LOGIN}@"),
            "mariadb": copy_to_mariadb(file, mariadb_url).replace("root@", f"canary:{LOGIN}@"),
        }
        stub = stack.enter_context(serve_models(replying))
        yield gone_through(folder / "home", places, stub)


def let_in_to_postgres(url: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f"CREATE ROLE canary LOGIN PASSWORD '{LOGIN}'")  # type: ignore[call-overload]
        connection.execute("GRANT SELECT ON ALL TABLES IN SCHEMA public TO canary")


def let_in_to_mariadb(root: str) -> None:
    async def work() -> None:
        connection = await asyncmy.connect(host="127.0.0.1", port=urlsplit(root).port, user="root", autocommit=True)
        async with connection.cursor() as cursor:
            await cursor.execute(f"CREATE USER canary@'%' IDENTIFIED BY '{LOGIN}'")
            await cursor.execute("GRANT SELECT ON *.* TO canary@'%'")
        await connection.ensure_closed()

    asyncio.run(work())


def replying(seen: Seen) -> Reply:
    """First a statement that fails on a value, so that the model is told of its mistake; then one that answers."""
    casts = "Database: postgres" in seen.text or "Database: duckdb" in seen.text
    failing = (
        f"SELECT {'CAST(note AS INTEGER)' if casts else 'nothing'} FROM customers WHERE email <> 'PRIVATE_EMAIL_1'"
    )
    working = "SELECT city, orders FROM customers WHERE email <> 'PRIVATE_EMAIL_1' ORDER BY orders"
    again = "what was wrong with it" in seen.text
    return Reply(json.dumps({"sql": working if again else failing, "confidence": 0.8}))


def gone_through(home: Path, places: dict[str, str], stub: StubServer) -> Course:
    environment = {
        **os.environ,
        **stub.environment,
        "OPENAI_API_KEY": API_KEY,
        "QUAESTOR_MASTER_KEY": MASTER,
        "QUAESTOR_LOG_LEVEL": "debug",
        "QUAESTOR_LOG_FORMAT": "json",
    }
    home.mkdir()
    log = home.parent / "server.log"
    command = [*COMMAND, "serve", "--home", str(home), "--port", "0"]
    with (
        log.open("w") as printed,
        subprocess.Popen(command, stdout=printed, stderr=subprocess.STDOUT, text=True, env=environment) as process,
    ):
        try:
            with httpx.Client(base_url=ready(log, process), timeout=60) as client:
                left = asked_everything(client, home, places)
        finally:
            process.send_signal(signal.SIGINT)
            process.wait(30)
    left.printed = log.read_text()
    left.received = stub.seen
    left.kept = kept_on_disk(home)
    return left


def ready(log: Path, process: subprocess.Popen[str]) -> str:
    while process.poll() is None:
        for line in log.read_text().splitlines():
            if line.startswith("Ready:"):
                return line.split("Ready:")[1].strip()
        with pytest.raises(subprocess.TimeoutExpired):
            process.wait(0.1)
    raise AssertionError(log.read_text())


def asked_everything(client: httpx.Client, home: Path, places: dict[str, str]) -> Course:
    own: list[str] = []
    errors: list[str] = []
    answers: list[str] = []

    def post(path: str, **document: object) -> dict[str, object]:
        response = client.post(f"/api/v1{path}", json=document)
        body: dict[str, object] = response.json()
        failed = response.status_code >= 400 or body.get("outcome") == "failed"
        (errors if failed else own).append(response.text)
        if "trace_id" in body:
            answers.append(str(body["id"]))
        return body

    for name, url in places.items():
        added = client.post("/api/v1/sources", json={"name": name, "url": url})
        assert added.status_code == 201, added.text
    wrong = places["mariadb"].replace(LOGIN, f"wrong-{LOGIN}")
    for path in ("/sources/test", "/sources"):
        errors.append(client.post(f"/api/v1{path}", json={"name": "wrong", "url": wrong}).text)
    for name in ENGINES:
        post("/ask", source=name, question="How many customers are there per city?")
        post("/ask", source=name, question=f"Show customers with email {ASKED_MAIL} who paid with {ASKED_CARD}")
        post("/ask", source=name, question=f"Which city has the customer {STORED_NAME}?")
        post("/ask", source=name, question=f"Which customers use the key {ASKED_KEY}?")
        post("/ask", source=name, question=f"SELECT city FROM customers WHERE email = '{ASKED_MAIL}'")
        post("/ask", source=name, question=f"Whom should {ASKED_MAIL} write to, would you say?", model="openai:stub")
        post("/sql/execute", source=name, sql=f"SELECT * FROM customers WHERE email <> '{ASKED_MAIL}'")
        for sql in STUMBLING[name]:
            post("/sql/execute", source=name, sql=sql)
        post("/sql/execute", source=name, sql=f"SELECT nothing FROM customers WHERE city = '{ASKED_MAIL}'")
        post("/sql/execute", source=name, sql=f"DELETE FROM customers WHERE email = '{ASKED_MAIL}'")
        post("/sql/explain", source=name, sql=f"SELECT city FROM customers WHERE email = '{ASKED_MAIL}'")
        conversation = post("/conversations", source=name)
        post(f"/conversations/{conversation['id']}/messages", text=f"How many orders has {ASKED_MAIL}?")
    for answer in answers:
        for kind in ("csv", "json"):
            client.get(f"/api/v1/answers/{answer}/export", params={"format": kind})
    traces = [client.get(f"/api/v1/answers/{answer}/trace").text for answer in answers]
    catalogs = [client.get("/api/v1/catalog", params={"source": name}).text for name in places]
    metrics = client.get("/metrics").text
    return Course(home, "", metrics, "\n".join(own), "\n".join(errors), "\n".join(traces), "\n".join(catalogs))


def kept_on_disk(home: Path) -> str:
    """The state, its blobs unpacked: all but what people asked and got, and the audit log that says so."""
    found: list[str] = []
    with closing(sqlite3.connect(home / "state.sqlite")) as state:
        tables = [name for (name,) in state.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        assert {"traces", "catalogs", "sources", "audit", "answers"} <= set(tables)
        for table in tables:
            if table in ("answers", "conversations", "audit"):
                continue
            for row in state.execute(f'SELECT * FROM "{table}"'):
                found += [unpacked(cell) for cell in row]
    return "\n".join(found)


def unpacked(cell: object) -> str:
    if isinstance(cell, bytes):
        try:
            return zlib.decompress(cell).decode()
        except zlib.error:
            return cell.decode("latin-1")
    return str(cell)


EVERYWHERE = {"login": LOGIN, "api key": API_KEY, "master key": MASTER}
"""Nobody gets to see these, wherever they look."""
STORED = {"secret": STORED_SECRET, "note": NOTE}
PERSONAL = {"stored e-mail": STORED_MAIL, "asked e-mail": ASKED_MAIL, "asked card": ASKED_CARD, "asked key": ASKED_KEY}


def hits(text: str, *canaries: dict[str, str]) -> dict[str, str]:
    """What of *canaries* stands in *text*, with what stands around it."""
    found = {}
    for each in canaries:
        for name, canary in each.items():
            at = text.find(canary)
            if at >= 0:
                found[name] = text[max(0, at - 200) : at + 100]
    return found


def test_the_flows_were_really_gone_through(course: Course) -> None:
    """Otherwise nothing is found because nothing happened."""
    assert course.own.count('"outcome":"answered"') >= 12
    for own in (ASKED_MAIL, ASKED_CARD, STORED_NAME, STORED_MAIL):
        assert own in course.own, own
    assert len(course.received) >= 8
    assert "what was wrong with it" in course.received[1].text
    assert course.printed.count('"event": "judged"') >= 20
    assert course.errors.count('"code"') + course.errors.count('"urn:quaestor:error') >= 8
    assert '"step": "judged"' in course.traces or '"step":"judged"' in course.traces


def test_nothing_of_it_is_in_what_the_server_prints(course: Course) -> None:
    assert not hits(course.printed, EVERYWHERE, STORED, PERSONAL, {"stored name": STORED_NAME})


def test_nothing_of_it_is_in_traces(course: Course) -> None:
    assert not hits(course.traces, EVERYWHERE, {"secret": STORED_SECRET}, PERSONAL)


def test_nothing_of_it_is_in_metrics(course: Course) -> None:
    assert not hits(course.metrics, EVERYWHERE, STORED, PERSONAL, {"stored name": STORED_NAME})


def test_every_label_of_every_metric_is_from_a_fixed_set(course: Course) -> None:
    seen: dict[str, set[str]] = {}
    for family in text_string_to_metric_families(course.metrics):
        for sample in family.samples:
            for name, value in sample.labels.items():
                seen.setdefault(name, set()).add(value)
    fixed = {
        **LABELS,
        "method": {"GET", "POST"},
        "route": {*(f"/api/v1{operation.path}" for operation in OPERATIONS), "/metrics", "other"},
        "status": {str(status) for status in range(100, 600)},
    }
    assert {"verdict", "code", "route"} <= set(seen)
    for name in set(seen) - {"le"}:
        assert seen[name] <= fixed[name], name


def test_no_error_tells_what_the_engine_stumbled_over(course: Course) -> None:
    assert not hits(course.errors, EVERYWHERE, STORED, {"stored e-mail": STORED_MAIL, "stored name": STORED_NAME})


def test_the_catalog_shows_no_private_value(course: Course) -> None:
    private = {"secret": STORED_SECRET, "stored e-mail": STORED_MAIL, "stored name": STORED_NAME}
    assert not hits(course.catalog, EVERYWHERE, private)


def test_a_model_receives_no_private_value(course: Course) -> None:
    received = "\n".join(json.dumps(seen.body, ensure_ascii=False) for seen in course.received)
    assert not hits(received, EVERYWHERE, {"secret": STORED_SECRET}, PERSONAL, {"stored name": STORED_NAME})
    assert any(API_KEY in value for seen in course.received for value in seen.headers.values())


def test_the_state_holds_no_login_and_no_secret_value(course: Course) -> None:
    assert not hits(course.kept, EVERYWHERE, {"secret": STORED_SECRET, "asked e-mail": ASKED_MAIL, "card": ASKED_CARD})
    for file in course.home.rglob("*"):
        if file.is_file():
            content = file.read_bytes()
            for name, canary in (*EVERYWHERE.items(), ("secret", STORED_SECRET)):
                assert canary.encode() not in content or file.name.startswith("state.sqlite"), (file, name)
            for name, canary in EVERYWHERE.items():
                assert canary.encode() not in content, (file, name)


def test_the_shell_shows_no_key(course: Course, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUAESTOR_MASTER_KEY", MASTER)
    monkeypatch.setenv("OPENAI_API_KEY", API_KEY)
    for command in (("config", "show"), ("source", "list"), ("models", "list"), ("doctor",)):
        done = run_command(*command, *(() if command[0] == "models" else ("--home", str(course.home))))
        assert not hits((done.stdout + done.stderr).decode(), EVERYWHERE), command
