"""`quaestor change`, `undo`, `ledger` and changes in `chat`, as a script uses them."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from typer.testing import CliRunner

from quaestor.cli.main import app
from tests.conversations import workshop


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The workspace, and the database of its source."""
    folder = tmp_path_factory.mktemp("changing")
    file, home = workshop.make_sqlite(folder / "data.sqlite"), folder / "workspace"
    added = CliRunner().invoke(app, ["source", "add", "data", str(file), "--home", str(home)])
    assert added.exit_code == 0, added.output
    return home, file


def run(place: tuple[Path, Path], *words: str, said: str = "") -> Result:
    return CliRunner().invoke(app, [*words, "--home", str(place[0])], input=said)


def told(result: Result) -> Any:
    return json.loads(result.stdout)


def names(place: tuple[Path, Path]) -> set[str]:
    with sqlite3.connect(place[1]) as connection:
        found = {row[0] for row in connection.execute("select name from site")}
    connection.close()
    return found


def test_a_change_in_one_command_is_in_the_ledger_and_can_be_undone(place: tuple[Path, Path]) -> None:
    made = run(
        place, "change", "new", "-s", "data", "--table", "site", "--operation", "insert",
        "--set", "name=West", "--set", "city=Bristol", "--yes", "--json",
    )  # fmt: skip
    assert (made.exit_code, told(made)["state"]) == (0, "applied")
    assert "West" in names(place)
    entered = told(run(place, "ledger", "--source", "data", "--json"))["items"]
    assert [(each["id"], each["after"][0]["name"]) for each in entered] == [(told(made)["id"], "West")]
    assert "insert 1 in data.site" in run(place, "ledger").output
    undone = run(place, "undo", told(made)["id"], "--yes", "--json")
    assert (undone.exit_code, told(undone)["state"]) == (0, "applied")
    assert "West" not in names(place)


def test_a_change_goes_on_from_command_to_command(place: tuple[Path, Path]) -> None:
    begun = run(place, "change", "new", "create a site named East", "-s", "data", "--json")
    assert (begun.exit_code, told(begun)["state"]) == (3, "collecting")
    change = told(begun)["id"]
    shown = told(run(place, "change", "answer", change, "skip", "--json"))
    assert shown["state"] == "previewed"
    assert told(run(place, "change", "show", change, "--json"))["preview"]["after"][0]["name"] == "East"
    assert change in run(place, "change", "list").output
    wrong = run(place, "change", "confirm", change, "1.0", "--json")
    assert (wrong.exit_code, told(wrong)["error"]["code"]) == (1, "conflict")
    assert "East" not in names(place)
    done = run(place, "change", "confirm", change, shown["preview"]["token"], "--json")
    assert (done.exit_code, told(done)["applied"]["rows"]) == (0, 1)
    assert "East" in names(place)


def test_the_chat_changes_and_undoes_and_answers_in_between(place: tuple[Path, Path]) -> None:
    lines = ["create a site named Far", "how many sites are there?", "skip", "yes", "undo", "yes"]
    result = run(place, "chat", "-s", "data", "--json", said="\n".join(lines) + "\n")
    assert result.exit_code == 0
    said = [json.loads(line) for line in result.stdout.splitlines()]
    assert [each["kind"] for each in said] == ["change", "answer", "change", "change", "change", "change"]
    assert said[1]["resume"]["state"] == "collecting"
    assert [each["state"] for each in said if each["kind"] == "change"] == [
        "collecting", "previewed", "applied", "previewed", "applied"
    ]  # fmt: skip
    assert "Far" not in names(place)


def test_what_cannot_be_begun_says_why(place: tuple[Path, Path]) -> None:
    nothing = run(place, "change", "new", "-s", "data", "--json")
    assert (nothing.exit_code, told(nothing)["error"]["code"]) == (2, "bad_input")
    odd = run(
        place, "change", "new", "-s", "data", "--table", "site", "--operation", "insert", "--set", "name", "--json"
    )
    assert (odd.exit_code, told(odd)["error"]["code"]) == (2, "bad_input")
    gone = run(place, "undo", "ch_404", "--json")
    assert (gone.exit_code, told(gone)["error"]["code"]) == (2, "unknown_name")
