"""`quaestor eval`: what it prints, the page it writes, and two runs compared."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from quaestor.cli.main import app
from quaestor.testing import tiny_database

QUESTIONS: list[dict[str, Any]] = [
    {
        "id": "1",
        "database": "shop",
        "question": "How many customers are there?",
        "gold": ["SELECT COUNT(*) FROM customer"],
    },
    {"id": "2", "database": "shop", "question": "List the regions", "gold": ["SELECT name FROM region WHERE id = 2"]},
    {"id": "3", "database": "shop", "question": "How many penguins play chess?", "gold": []},
    {"id": "4", "database": "shop", "question": "List the names of customers"},
]


@pytest.fixture(scope="module")
def suite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("suite")
    lines = "".join(f"{json.dumps(each)}\n" for each in QUESTIONS)
    (folder / "questions.jsonl").write_text(lines, encoding="utf-8")
    (folder / "databases").mkdir()
    shutil.move(tiny_database(tmp_path_factory.mktemp("shop")), folder / "databases" / "shop.sqlite")
    return folder


def run(*arguments: object) -> tuple[int, str]:
    done = CliRunner().invoke(app, ["eval", *map(str, arguments)])
    return done.exit_code, done.stdout


@pytest.fixture(scope="module")
def written(suite: Path) -> Path:
    file = suite / "run.jsonl"
    assert run(suite, "--model", "builtin", "--out", file)[0] == 0
    return file


def test_figures_stand_with_intervals_calibration_and_classes(suite: Path) -> None:
    code, said = run(suite, "--model", "builtin")
    assert code == 0
    for part in ("judged 3", "66.7%   95 %: 20.8% to 93.9%", "calibration error", "not right", "slowest"):
        assert part in said


def test_json_carries_the_same(suite: Path) -> None:
    code, said = run(suite, "--model", "builtin", "--json")
    found = json.loads(said)
    assert (code, found["judged"], found["questions"]) == (0, 3, 4)
    assert found["accuracy_interval"]["low"] == pytest.approx(0.2077, abs=1e-3)
    assert found["mistakes"] == [["condition missing or other", 1]]
    assert found["reach"].keys() == {"share", "threshold", "precision"}


def test_a_line_of_output_holds_what_is_promised_and_no_more(written: Path) -> None:
    lines = [json.loads(line) for line in written.read_text(encoding="utf-8").splitlines()]
    assert [each["id"] for each in lines] == ["1", "2", "3", "4"]
    assert all(each.keys() == {"id", "outcome", "sql", "confidence", "origin", "seconds"} for each in lines)


def test_the_page_is_written_where_it_is_wanted(suite: Path, tmp_path: Path) -> None:
    file = tmp_path / "run.html"
    assert run(suite, "--model", "builtin", "--html", file)[0] == 0
    text = file.read_text(encoding="utf-8")
    assert text.startswith("<!doctype html>")
    assert "List the regions" in text


def test_a_page_that_cannot_be_written_is_said(suite: Path, tmp_path: Path) -> None:
    code, said = run(suite, "--model", "builtin", "--json", "--html", tmp_path / "nowhere" / "run.html")
    assert (code, json.loads(said)["error"]["code"]) == (2, "bad_input")


def test_two_runs_are_compared_item_by_item(suite: Path, written: Path, tmp_path: Path) -> None:
    lines = [json.loads(line) for line in written.read_text(encoding="utf-8").splitlines()]
    worse = tmp_path / "worse.jsonl"
    lines[0]["sql"] = "SELECT COUNT(*) FROM product"
    worse.write_text("".join(f"{json.dumps(each)}\n" for each in lines), encoding="utf-8")
    code, said = run(suite, "--compare", worse, written)
    assert code == 0
    assert "1 → 2 of 3 judged in both" in said
    assert "SELECT COUNT(*) FROM product" in said
    found = json.loads(run(suite, "--compare", written, worse, "--json")[1])
    assert [each["id"] for each in found["lost"]] == ["1"]
    assert (found["gained"], found["chance"]) == ([], 1.0)


@pytest.mark.parametrize("content", [None, "no json\n", '{"id": "1"}\n', '{"id": "1", "outcome": "maybe"}\n'])
def test_a_file_that_no_run_wrote_is_said(suite: Path, written: Path, tmp_path: Path, content: str | None) -> None:
    file = tmp_path / "other.jsonl"
    if content is not None:
        file.write_text(content, encoding="utf-8")
    code, said = run(suite, "--compare", written, file, "--json")
    assert code == 2
    assert json.loads(said)["error"]["code"] in ("bad_input", "invalid")
