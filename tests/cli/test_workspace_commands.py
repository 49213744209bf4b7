"""The shell's door on a workspace: sources, their keys and their copies, from the first command to the removal."""

import json
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

Shell = Callable[..., subprocess.CompletedProcess[str]]

SCRIPT = """
CREATE TABLE author (author_id INTEGER PRIMARY KEY, name TEXT);
CREATE TABLE novel (novel_id INTEGER PRIMARY KEY, title TEXT, author_id INTEGER, pages INTEGER);
INSERT INTO author VALUES (1,'Ada Quist'),(2,'Bo Lind');
INSERT INTO novel VALUES (1,'Tide',1,120),(2,'Reef',1,300),(3,'Sand',2,90);
"""


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    file = tmp_path / "books.sqlite"
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript(SCRIPT)

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "quaestor", *words, "--home", str(tmp_path / "home")]
        return subprocess.run(command, capture_output=True, text=True, timeout=90, check=False)

    added = run("source", "add", "books", str(file))
    assert added.returncode == 0, added.stderr
    return run


def read(done: subprocess.CompletedProcess[str]) -> dict[str, object]:
    assert done.returncode == 0, done.stderr
    document: dict[str, object] = json.loads(done.stdout)
    return document


def test_a_key_nobody_declared_is_found_rejected_and_stays_so(shell: Shell) -> None:
    [found] = read(shell("catalog", "keys", "--source", "books", "--json"))["items"]  # type: ignore[misc]
    assert (found["table"], found["columns"], found["referred_table"]) == ("novel", ["author_id"], "author")
    assert found["state"] == "inferred"
    shell(
        "catalog", "decide", "novel(author_id)", "author(author_id)", "--reject", "--source", "books"
    ).check_returncode()
    read(shell("source", "sync", "books", "--full", "--json"))
    [decided] = read(shell("catalog", "keys", "--source", "books", "--json"))["items"]  # type: ignore[misc]
    assert decided["state"] == "rejected"


def test_the_catalog_says_which_columns_are_private_and_why(shell: Shell) -> None:
    shown = shell("catalog", "show", "--source", "books")
    assert "personal: holds names" in shown.stdout
    tables: list[dict[str, list[dict[str, object]]]] = read(  # type: ignore[assignment]
        shell("catalog", "show", "--source", "books", "--json")
    )["tables"]
    said = {(column["name"], column["sensitivity_because"]) for column in tables[0]["columns"]}
    assert said == {("author_id", None), ("name", "holds names of people, by its name")}
    assert tables[0]["columns"][1]["holds"] == "name"


def test_a_copy_answers_as_of_the_day_it_was_made(shell: Shell, tmp_path: Path) -> None:
    copied = read(shell("source", "copy", "books", "--to", "books_then", "--json"))
    assert (copied["name"], copied["copied_from"], copied["tables"]) == ("books_then", "books", 2)
    with closing(sqlite3.connect(tmp_path / "books.sqlite")) as connection:
        connection.execute("DELETE FROM novel")
        connection.commit()
    answer = read(shell("ask", "How many novels are there?", "--source", "books_then", "--json"))
    assert answer["rows"] == [[3]]
    assert any("as of" in str(each).lower() for each in answer["assumptions"])  # type: ignore[attr-defined]
