"""What another tenant holds makes no difference in the shell either: the same commands over two workspaces."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from pathlib import Path

import pytest
from typer.testing import CliRunner

from quaestor.cli.main import app
from tests.rights.test_permitted_rows import ROWS, SCHEMA
from tests.rights.test_two_tenants import OTHERS, QUESTIONS, STATEMENTS

POLICY = """\
version: 1
roles:
  r:
    read:
      - {source: shop, table: customers, mask: {email: partial, ssn: 'null'}, rows: "tenant_id = :user.tenant"}
      - {source: shop, table: orders, rows: "tenant_id = :user.tenant"}
      - {source: shop, table: employees, mask: {salary: 'null'}, min_group: 3}
people:
  ana: {name: Ana, roles: [r], attributes: {tenant: 1}}
"""
CATALOG = (
    ("catalog", "show", "--source", "shop"),
    ("catalog", "keys", "--source", "shop"),
    *(("catalog", "search", word, "--source", "shop") for word in ("Cem", "Zoe", "FR", "refunded", "Ann", "ssn")),
    ("semantic", "glossary", "--source", "shop"),
    ("source", "list"),
)


ASKED = tuple(("ask", text, "--source", "shop", "--json") for text in (*QUESTIONS, *STATEMENTS[::3]))


def told(
    folder: Path, *changes: str, commands: Sequence[tuple[str, ...]] = (*ASKED, *CATALOG)
) -> list[tuple[int, str]]:
    """What each of *commands* prints for Ana in a workspace whose database has *changes*."""
    folder.mkdir()
    path, home = folder / "shop.sqlite", folder / "home"
    with sqlite3.connect(path) as connection:
        connection.executescript(SCHEMA + ROWS + "CREATE TABLE secrets (token TEXT);" + "".join(changes))
    connection.close()
    added = CliRunner().invoke(app, ["source", "add", "shop", str(path), "--home", str(home)])
    assert added.exit_code == 0, added.output
    (home / "policies" / "people.yaml").write_text(POLICY)
    ends = [
        CliRunner().invoke(app, [*words, "--as", "ana", "--home", str(home)], catch_exceptions=False)
        for words in commands
    ]
    return [(end.exit_code, without_chance(end.output, folder)) for end in ends]


def without_chance(output: str, folder: Path) -> str:
    """*output* without identifiers, times, durations and the workspace's own path."""
    output = output.replace(str(folder), "")
    output = re.sub(r'"(id|trace_id|answer|conversation|at|freshness|read_at)": "[^"]*"', "", output)
    output = re.sub(r'"(seconds|execution_time_ms)": [\d.e-]+', "", output)
    return re.sub(r"\d+ ms|\d\d\d\d-\d\d-\d\d[T ]\d\d:\d\d(:[\d.]+)?(Z|\+00:00)?", "", output)


@pytest.fixture(scope="module")
def before(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[int, str]]:
    return told(tmp_path_factory.mktemp("shell") / "before")


@pytest.fixture(scope="module")
def after(tmp_path_factory: pytest.TempPathFactory) -> list[tuple[int, str]]:
    return told(tmp_path_factory.mktemp("shell") / "after", OTHERS)


def test_every_command_says_the_same(before: list[tuple[int, str]], after: list[tuple[int, str]]) -> None:
    for number, (one, other) in enumerate(zip(before, after, strict=True)):
        assert one == other, number


def test_nothing_of_another_tenant_is_printed(after: list[tuple[int, str]]) -> None:
    printed = "\n".join(output for _, output in after)
    for word in ("Xaver", "99999", "888-88", "000-00", "bob@x.io", "lost"):
        assert word not in printed, word


def test_most_commands_answer(before: list[tuple[int, str]]) -> None:
    assert sum(code == 0 for code, _ in before) > len(before) / 2


def test_a_difference_that_the_person_may_see_is_printed(tmp_path: Path) -> None:
    by_country = [each for each in ASKED if each[1] == "customers by country"]
    moved = told(tmp_path / "after", "UPDATE customers SET country = 'PT' WHERE id = 1;", commands=by_country)
    assert moved != told(tmp_path / "before", commands=by_country)
