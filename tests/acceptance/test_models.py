"""Every door takes a model, asks it, says who answered, and names what would do where the name is none."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from quaestor.testing.model_server import Reply, StubServer, serve_models
from tests.acceptance.conftest import run_command, run_json

pytest.importorskip("pydantic_ai", reason="the extra models is not installed")
QUESTION = "Which industries are over-represented, would you say?"
SQL = "SELECT industry, COUNT(*) AS n FROM accounts GROUP BY industry HAVING COUNT(*) > 500"


@pytest.fixture
def stub(monkeypatch: pytest.MonkeyPatch) -> Iterator[StubServer]:
    with serve_models(lambda _: Reply(json.dumps({"sql": SQL, "confidence": 0.8}))) as server:
        for name, value in server.environment.items():
            monkeypatch.setenv(name, value)
        yield server


def test_the_shell_asks_a_model_and_says_so(stub: StubServer, server: str, demo_home: Path) -> None:
    shop = ("--source", "crm", "--home", str(demo_home), "--model", "openai:stub")
    code, answer = run_json("ask", QUESTION, *shop)
    assert (code, answer["origin"], answer["models"]) == (0, "model", {"implementation": "openai:stub"})
    assert "openai:stub was asked" in answer["because"]
    done = run_command("chat", *shop, "--json", stdin=f"{QUESTION}\n".encode())
    assert json.loads(done.stdout)["origin"] == "model"
    assert run_command("models", "test", "openai:stub").returncode == 0
    assert len(stub.seen) == 3


@pytest.mark.parametrize("command", [("ask", QUESTION), ("chat",), ("models", "test")], ids=lambda command: command[0])
def test_the_shell_names_what_would_do(server: str, demo_home: Path, command: tuple[str, ...]) -> None:
    where = () if command[0] == "models" else ("--source", "crm", "--model")
    code, document = run_json(*command, *where, "opnai:gpt-5", "--home", str(demo_home))
    assert (code, document["error"]["code"]) == (2, "unknown_name")
    assert "Did you mean openai:gpt-5?" in document["error"]["action"]
    assert "anthropic" in document["error"]["action"]


@pytest.mark.parametrize("accept", ["application/json", "text/event-stream"])
def test_rest_names_what_would_do_before_anything_is_asked(client: httpx.Client, accept: str) -> None:
    given: dict[str, Any] = {"source": "crm", "question": QUESTION, "model": "opnai:gpt-5"}
    response = client.post("/api/v1/ask", json=given, headers={"Accept": accept})
    assert "unknown_name" in response.text
    assert "Did you mean openai:gpt-5?" in response.text


def test_a_suite_is_not_begun_with_a_model_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "questions.jsonl").write_text("", encoding="utf-8")
    code, document = run_json("eval", str(tmp_path), "--model", "opnai:gpt-5")
    assert (code, document["error"]["code"]) == (2, "unknown_name")


def test_a_provider_that_nobody_answers_for_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
    monkeypatch.setenv("QUAESTOR_MODEL_WAITING_SECONDS", "0")
    code, document = run_json("models", "test", "openai:stub")
    assert (code, document["error"]["code"]) == (1, "model_problem")
    assert "failed or broke off" in document["error"]["message"]
