"""A command must not pay for what it does not use. What that is, is said by name: times differ between machines."""

from __future__ import annotations

import ast
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from quaestor.testing import tiny_database

SOURCE = str(Path(__file__).parents[2] / "src")
QUESTION = "how many customers are there"
CHANGING = (
    "babel", "dateparser", "email_validator", "phonenumbers", "pytz", "regex", "tzlocal",
    "quaestor.adapters.databases.writers", "quaestor.adapters.databases.writing", "quaestor.adapters.store.ledger",
    "quaestor.adapters.values.reader", "quaestor.core.change.draft", "quaestor.core.change.requests.understanding",
    "quaestor.core.change.writes", "quaestor.flows.change",
)  # fmt: skip
"""What values are read with, and what changes are made of. Whether a message is a command, a question asks, too."""
AFTERWARDS = ("quaestor.core.chooser", "quaestor.core.conversation.following")
"""For drafts of models, and for what is said about an answer."""
MODELS = ("anthropic", "genai_prices", "httpx2", "openai", "pydantic_ai")
DRIVERS = ("asyncmy", "duckdb", "psycopg", "psycopg_pool", "python_calamine")
SERVING = ("fastapi", "prometheus_client", "starlette", "structlog", "uvicorn")
FORMATS = ("pygments", "rich", "vl_convert", "xlsxwriter", "yaml")
READING = ("stdnum",)
"""What the values of a file are judged by when it is read."""
LEARNED = ("numpy",)
"""The learned reader calculates with it. It reads questions about data that nobody described."""
STATE = ("alembic", "sqlalchemy.ext.asyncio", "sqlalchemy.orm", "sqlalchemy.dialects.postgresql")
OURS = (
    "quaestor.adapters.databases.duckdb", "quaestor.adapters.databases.mariadb", "quaestor.adapters.databases.postgres",
    "quaestor.adapters.databases.warehouse", "quaestor.adapters.exporting", "quaestor.adapters.logs",
    "quaestor.adapters.models.drafter", "quaestor.adapters.models.exchange", "quaestor.adapters.pictures",
    "quaestor.adapters.policies.document", "quaestor.adapters.semantics.reading", "quaestor.adapters.semantics.schema",
    "quaestor.adapters.suites", "quaestor.adapters.telemetry", "quaestor.api", "quaestor.cli.catalog",
    "quaestor.cli.serving", "quaestor.core.ddl", "quaestor.core.explain", "quaestor.core.exporting",
    "quaestor.core.guard", "quaestor.core.model.prompt", "quaestor.core.model.reply", "quaestor.core.osi",
    "quaestor.core.policy.checking", "quaestor.core.repair", "quaestor.core.suggesting", "quaestor.core.suite",
    "quaestor.demo", "quaestor.documents", "quaestor.operations", "quaestor.wiring.serving",
)  # fmt: skip
"""What an answer from SQLite to the owner, of one number and in words, has no use for."""
NOT_FOR_AN_ANSWER = (
    *MODELS, *DRIVERS, *SERVING, *FORMATS, *LEARNED, *STATE, *OURS, *CHANGING, *AFTERWARDS, "pydantic",
)  # fmt: skip
FOR_A_CHAT = (
    "quaestor.core.change.draft", "quaestor.core.change.requests.understanding", "quaestor.core.change.writes",
    "quaestor.core.conversation.following", "quaestor.core.explain", "quaestor.core.guard", "quaestor.flows.change",
    "quaestor.adapters.store.ledger",
)  # fmt: skip
"""What is said next may command a change, or go on from the answer."""
NOT_FOR_HELP = (
    *MODELS, *DRIVERS, *SERVING, *FORMATS, *LEARNED,
    *CHANGING, "cryptography", "pydantic", "quaestor.core.change", "quaestor.ports", "quaestor.wiring", "rapidfuzz",
    "sqlalchemy", "sqlglot",
)  # fmt: skip
NOT_FOR_JUDGING = (
    *MODELS, *DRIVERS, *SERVING, *FORMATS, *LEARNED,
    "asyncio", "cryptography", "pydantic", "quaestor.core.interpreter", "quaestor.flows", "quaestor.ports",
    "quaestor.settings", "sqlalchemy", "typer",
)  # fmt: skip


def imported(module: str, arguments: Sequence[str], given: str = "") -> tuple[str, list[str]]:
    """What running *module* says, and the modules that it has imported when it ends."""
    script = (
        f"import runpy, sys; sys.argv = {[module, *arguments]!r}\n"
        f"try: runpy.run_module({module!r}, run_name='__main__')\n"
        "except SystemExit as end: assert not end.code, end.code\n"
        "finally: print(); print(sorted(sys.modules))"
    )
    # A provider is set up: only a question that names a model, or a default, pays for it.
    environment = {**os.environ, "OPENAI_API_KEY": "no-key", "PYTHONPATH": SOURCE}
    done = subprocess.run(
        [sys.executable, "-c", script], input=given, capture_output=True, text=True, env=environment, check=True
    )
    said, _, names = done.stdout.rstrip("\n").rpartition("\n")
    return said, ast.literal_eval(names)


def used(names: Sequence[str], unwanted: Sequence[str]) -> list[str]:
    return [each for each in unwanted if each in names]


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """With a source that was read and asked before, a semantic model, and a policy."""
    folder = tmp_path_factory.mktemp("start")
    home = folder / "home"
    imported("quaestor", ["source", "add", "shop", str(tiny_database(folder)), "--home", str(home)])
    model = {"semantic_model": [{"name": "shop", "datasets": [{"name": "customer", "source": "customer"}]}]}
    (home / "semantic" / "shop.yaml").write_text(json.dumps(model))
    (home / "policies" / "shop.yaml").write_text("version: 1\nroles:\n  analyst: {}\n")
    imported("quaestor", ["ask", QUESTION, "--source", "shop", "--home", str(home)])
    return home


def test_help_imports_no_driver_no_parser_and_no_web_framework() -> None:
    said, names = imported("quaestor", ["--help"])
    assert "semantic" in said
    assert used(names, NOT_FOR_HELP) == []


def test_a_question_to_a_configured_source_imports_what_it_needs(workspace: Path) -> None:
    said, names = imported("quaestor", ["ask", QUESTION, "--source", "shop", "--home", str(workspace)])
    assert "number of customers" in said
    assert used(names, NOT_FOR_AN_ANSWER) == []


def test_a_question_to_a_file_imports_what_it_needs(tmp_path: Path) -> None:
    said, names = imported("quaestor", ["ask", QUESTION, "--source", str(tiny_database(tmp_path))])
    assert "number of customers" in said
    assert used(names, NOT_FOR_AN_ANSWER) == list(LEARNED)


def test_a_chat_imports_what_it_needs(workspace: Path) -> None:
    said, names = imported("quaestor", ["chat", "--source", "shop", "--home", str(workspace)], f"{QUESTION}\n")
    assert "number of customers" in said
    assert set(used(names, NOT_FOR_AN_ANSWER)) <= set(FOR_A_CHAT)


def test_a_question_to_a_table_in_a_file_does_not_load_the_library_that_its_child_loads(tmp_path: Path) -> None:
    shop = tmp_path / "customer.csv"
    shop.write_text("name,city\nAda,Rome\nBo,Oslo\n")
    said, names = imported("quaestor", ["ask", QUESTION, "--source", str(shop)])
    assert "number of customers" in said
    assert used(names, DRIVERS) == []


def test_a_command_ends_without_a_word_about_itself(workspace: Path, tmp_path: Path) -> None:
    saved = str(tmp_path / "answer.parquet")
    command = ["ask", QUESTION, "--source", "shop", "--home", str(workspace), "--save", saved]
    environment = {**os.environ, "PYTHONPATH": SOURCE}
    done = subprocess.run([sys.executable, "-m", "quaestor", *command], capture_output=True, text=True, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    assert Path(saved).is_file()


def test_a_process_that_judges_imports_what_judging_needs() -> None:
    request = json.dumps(["judge", "SELECT 1", "sqlite", None, 1, 0, {}, {}])
    said, names = imported("quaestor.adapters.guard_process", [], f"{request}\n")
    assert json.loads(said.strip())[0] == "allowed"
    assert used(names, NOT_FOR_JUDGING) == []


def test_a_file_asked_before_is_not_read_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUAESTOR_CACHE", str(tmp_path / "cache"))
    asking = ["ask", QUESTION, "--source", str(tiny_database(tmp_path))]
    imported("quaestor", asking)
    said, names = imported("quaestor", asking)
    assert "number of customers" in said
    assert used(names, READING) == []
