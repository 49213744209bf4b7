"""The shell's door on a file, without a workspace: exit codes, and nothing but JSON with --json."""

import json
import socket
from importlib.util import find_spec
from pathlib import Path

import pytest
import xlsxwriter

from quaestor.testing import tiny_database
from tests.acceptance.conftest import run_command, run_json


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> str:
    return str(tiny_database(tmp_path_factory.mktemp("shop")))


def test_a_question_about_a_file_is_answered(shop: str) -> None:
    code, answer = run_json("ask", "How many customers are there?", "--source", shop)
    assert code == 0
    assert answer["outcome"] == "answered"
    assert answer["rows"] == [[6]]
    assert answer["origin"] == "interpreter"


def test_the_answer_reads_well_without_json(shop: str) -> None:
    done = run_command("ask", "How many customers are there?", "--source", shop)
    assert done.returncode == 0
    assert b"6" in done.stdout.splitlines()[0]
    assert b"SELECT" in done.stdout


def test_a_workbook_is_answered_from(tmp_path: Path) -> None:
    path = tmp_path / "staff.xlsx"
    with xlsxwriter.Workbook(str(path)) as workbook:
        sheet = workbook.add_worksheet("Sheet1")
        for place, row in enumerate([("name", "city", "salary"), ("Ana", "Oslo", 10.5), ("Bob", "Rome", 20)]):
            sheet.write_row(place, 0, row)
    code, answer = run_json("ask", "average salary of staff", "--source", str(path))
    assert (code, answer["rows"]) == (0, [[15.25]])


@pytest.mark.parametrize(
    ("name", "begins"),
    [("out.csv", b"name,"), ("out.xlsx", b"PK"), ("out.json", b'{"columns"'), ("out.parquet", b"PAR1")],
)
def test_an_answer_can_be_saved(shop: str, tmp_path: Path, name: str, begins: bytes) -> None:
    file = tmp_path / name
    code, _ = run_json("ask", "number of customers per region", "--source", shop, "--save", str(file))
    assert code == 0
    assert file.read_bytes().startswith(begins)


def test_a_chart_can_be_saved(shop: str, tmp_path: Path) -> None:
    pytest.importorskip("vl_convert", reason="the extra [charts] is not installed")
    file = tmp_path / "out.svg"
    code, _ = run_json("ask", "number of customers per region", "--source", shop, "--save", str(file))
    assert code == 0
    assert file.read_text(encoding="utf-8").startswith("<svg")


def test_a_file_that_no_answer_can_be_is_refused_before_anything_is_asked(shop: str, tmp_path: Path) -> None:
    code, problem = run_json("ask", "How many?", "--source", shop, "--save", str(tmp_path / "out.docx"))
    assert (code, problem["error"]["code"]) == (2, "bad_input")
    assert ".xlsx" in problem["error"]["action"]


@pytest.mark.skipif(find_spec("snowflake") is not None, reason="the driver of Snowflake is installed here")
def test_a_missing_driver_is_named_with_the_line_that_installs_it() -> None:
    code, problem = run_json("ask", "How many?", "--source", "snowflake://ana:geheim@account/shop")
    assert (code, problem["error"]["code"]) == (1, "unavailable")
    assert problem["error"]["action"] == "Run: pip install 'quaestor[snowflake]'"
    assert "geheim" not in str(problem)


def test_what_the_data_cannot_say_ends_with_three(shop: str) -> None:
    code, answer = run_json("ask", "What are the opening hours of the penguin house?", "--source", shop)
    assert code == 3
    assert answer["outcome"] in ("declined", "clarify")


def test_a_refused_statement_ends_with_four(shop: str) -> None:
    code, answer = run_json("ask", "DELETE FROM customer", "--source", shop)
    assert (code, answer["outcome"]) == (4, "refused")
    assert run_json("ask", "How many customers are there?", "--source", shop)[1]["rows"] == [[6]]


@pytest.mark.parametrize(
    ("arguments", "expected", "error"),
    [
        (("ask", "", "--source", "SHOP"), 2, "bad_input"),
        (("ask", "x" * 10_000, "--source", "SHOP"), 2, "bad_input"),
        (("ask", "How many?", "--source", "SHOP", "--model", "nobody:nothing"), 2, "unknown_name"),
        (("ask", "How many?", "--source", "SHOP", "--as", "mallory"), 2, "bad_input"),
        (("ask", "How many?", "--source", "/nowhere/at/all.sqlite"), 1, "source_unreachable"),
        (("ask", "How many?", "--source", "gopher://example"), 2, "bad_input"),
    ],
    ids=["empty", "too long", "unknown model", "unknown person", "missing file", "unknown kind"],
)
def test_what_goes_wrong_is_one_json_document(shop: str, arguments: tuple[str, ...], expected: int, error: str) -> None:
    code, document = run_json(*(shop if each == "SHOP" else each for each in arguments))
    assert code == expected
    assert document["error"]["code"] == error
    assert document["error"]["action"]


def test_a_source_by_name_needs_a_workspace(tmp_path: Path) -> None:
    code, document = run_json("ask", "How many?", "--source", "nothing", "--home", str(tmp_path / "none"))
    assert code == 2
    assert document["error"]["message"]


def test_a_chat_gives_one_json_line_for_each_line(shop: str) -> None:
    lines = ["How many customers are there?", "", "DROP TABLE customer", "hello", "\N{PENGUIN}" * 20]
    done = run_command("chat", "--source", shop, "--json", stdin="\n".join(lines).encode() + b"\n\xff\xfe\n")
    replies = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [reply["kind"] for reply in replies] == ["answer", "error", "answer", "answer", "answer", "error"]
    assert replies[0]["rows"] == [[6]]
    assert replies[2]["outcome"] == "refused"


def test_a_workspace_keeps_its_sources(shop: str, tmp_path: Path) -> None:
    home = ("--home", str(tmp_path / "work"))
    code, added = run_json("source", "add", "shop", shop, *home)
    assert (code, added["tables"], added["engine"]) == (0, 6, "SQLite")
    assert run_json("source", "list", *home)[1]["items"][0]["name"] == "shop"
    assert run_json("ask", "How many customers are there?", "--source", "shop", *home)[1]["rows"] == [[6]]
    assert run_json("catalog", "search", "custmer", "--source", "shop", *home)[1]["items"][0]["table"] == "customer"
    code, doctor = run_json("doctor", *home)
    assert (code, doctor["healthy"]) == (0, True)
    assert run_json("source", "remove", "shop", *home)[0] == 0
    assert run_json("source", "list", *home)[1]["items"] == []


def test_guard_check_judges_line_by_line(shop: str) -> None:
    lines = [
        {"id": 1, "sql": "SELECT name FROM customer"},
        {"id": 2, "sql": "SELECT 1; DROP TABLE customer"},
        {"id": 3, "sql": "SELECT nothing FROM customer"},
    ]
    stdin = "\n".join(json.dumps(line) for line in lines).encode() + b"\nnot json\n"
    done = run_command("guard", "check", "--dialect", "sqlite", "--catalog", shop, stdin=stdin)
    verdicts = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert [each["verdict"] for each in verdicts] == ["allowed", "refused", "refused", "refused"]
    assert all(each["reasons"] for each in verdicts[1:])


def test_settings_say_where_they_come_from(tmp_path: Path) -> None:
    code, settings = run_json("config", "show", "--home", str(tmp_path))
    assert code == 0
    assert settings["home"]["origin"] == "command line"
    assert settings["port"]["origin"] == "default"


def test_trying_a_location_leaves_nothing_behind(shop: str, tmp_path: Path) -> None:
    home = tmp_path / "nothing"
    code, tested = run_json("source", "test", shop, "--home", str(home))
    assert (code, tested["ok"]) == (0, True)
    assert not home.exists()


def test_a_port_that_is_taken_is_said_before_anything_is_made(tmp_path: Path) -> None:
    home = tmp_path / "workspace"
    with socket.create_server(("127.0.0.1", 0)) as taken:
        done = run_command("demo", "--home", str(home), "--no-browser", "--port", str(taken.getsockname()[1]))
    assert done.returncode == 1
    assert b"--port" in done.stderr
    assert not home.exists()
