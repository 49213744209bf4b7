"""Every command that does an operation asks for the operation's permission, whoever acts."""

from __future__ import annotations

from pathlib import Path

import pytest

from quaestor.operations import OPERATIONS, Operation
from tests.cli.conftest import POLICY, Command, read

ARGUMENTS: dict[str, list[str]] = {
    "ask": ["How many customers are there?", "--source", "shop"],
    "chat": ["--source", "shop"],
    "change new": ["nothing of the kind", "--source", "shop"],
    "change list": [],
    "change show": ["ch_404"],
    "change answer": ["ch_404", "yes"],
    "change confirm": ["ch_404", "1.0"],
    "undo": ["ch_404"],
    "ledger": [],
    "source add": ["other", "nowhere.sqlite"],
    "source list": [],
    "source test": ["nowhere.sqlite"],
    "source sync": ["nothing"],
    "source copy": ["nothing"],
    "source remove": ["nothing"],
    "catalog show": ["--source", "shop"],
    "catalog search": ["customer", "--source", "shop"],
    "catalog keys": ["--source", "shop"],
    "catalog decide": ["a(b)", "c(d)", "--source", "shop"],
    "semantic compile": ["--source", "shop", "--metric", "nothing"],
    "semantic glossary": ["--source", "shop"],
    "semantic suggest": ["shop"],
    "models list": [],
    "models test": ["nothing:at-all"],
    "learn export": [],
    "learn review": [],
    "learn accept": ["nothing"],
    "learn reject": ["nothing"],
    "policy list": [],
    "policy show": ["nothing"],
    "policy add": ["nowhere.yaml"],
    "policy remove": ["nothing"],
}
"""Words after each command with which it gets past its permission, whatever comes of it then."""

THE_OWNERS = {"policy check"}
"""Its `--as` says whom it is about: at the shell, the owner asks."""

BY_COMMAND = {operation.command: operation for operation in OPERATIONS if operation.command is not None}


def test_every_command_of_the_table_is_tried_here() -> None:
    assert set(BY_COMMAND) == set(ARGUMENTS) | THE_OWNERS


@pytest.mark.parametrize("operation", [BY_COMMAND[name] for name in ARGUMENTS], ids=lambda each: each.command)
def test_nobody_does_it_with_all_other_permissions_and_one_is_enough(
    command: Command, operation: Operation, tmp_path: Path
) -> None:
    assert operation.command is not None
    words = [*operation.command.split(), *ARGUMENTS[operation.command]]
    if operation.command == "policy add":
        (tmp_path / "more.yaml").write_text(POLICY)
        words[-1] = str(tmp_path / "more.yaml")
    refused = command(*words, "--as", f"but_{operation.permission}")
    assert (refused.exit_code, f"“{operation.permission}”" in refused.stderr) == (4, True), refused.output
    done = command(*words, "--as", f"only_{operation.permission}")
    assert done.exit_code != 4, done.output
    assert "permission" not in done.stderr


def test_a_refusal_is_told_as_json(command: Command) -> None:
    refused = command("policy", "list", "--as", "ana", "--json")
    error = read(refused)["error"]
    assert isinstance(error, dict)
    assert (refused.exit_code, error["code"]) == (4, "forbidden")


def test_somebody_who_is_not_there_is_told_who_is(command: Command) -> None:
    done = command("ask", "How many customers?", "--source", "shop", "--as", "anna", "--json")
    error = read(done)["error"]
    assert isinstance(error, dict)
    assert (done.exit_code, error["code"]) == (2, "unknown_name")
    assert "Did you mean “ana”?" in error["message"]
    assert "only_ask" in error["action"]


def test_rights_are_about_configured_sources_only(command: Command, home: Path) -> None:
    file = str(home.parent / "shop.sqlite")
    done = command("ask", "How many customers?", "--source", file, "--as", "ana", "--json")
    assert (done.exit_code, "configured sources" in done.stdout) == (2, True)
    assert command("ask", "How many customers?", "--source", file, "--as", "owner").exit_code == 0


def test_an_answer_is_of_ones_own_rows_and_says_so(command: Command) -> None:
    answer = read(command("ask", "How many customers are there?", "--source", "shop", "--as", "ana", "--json"))
    assert answer["rows"] == [[2]]
    assert "Rows of customer are limited to your region" in str(answer["assumptions"])
    everything = read(command("ask", "How many customers are there?", "--source", "shop", "--json"))
    assert everything["rows"] == [[6]]


def test_a_catalog_is_of_what_one_sees(command: Command) -> None:
    shown = read(command("catalog", "show", "--source", "shop", "--as", "ana", "--json"))
    assert [each["key"] for each in shown["tables"]] == ["customer", "region"]  # type: ignore[attr-defined]


def test_a_chat_is_of_ones_own_rows(command: Command) -> None:
    done = command("chat", "--source", "shop", "--as", "ana", "--json", input="How many customers are there?\n")
    assert read(done)["rows"] == [[2]]


def test_sql_is_run_for_those_who_may_write_it(command: Command) -> None:
    sql = "SELECT COUNT(*) FROM customer"
    assert command("ask", sql, "--source", "shop", "--as", "ana").exit_code == 0
    refused = command("ask", sql, "--source", "shop", "--as", "only_ask", "--json")
    assert (refused.exit_code, "ask in words" in refused.stdout) == (4, True)


def test_a_broken_policy_gives_nobody_but_the_owner_anything(command: Command, home: Path) -> None:
    broken = home / "policies" / "broken.yaml"
    broken.write_text("version: 1\nroles: {x: {raed: []}}")
    try:
        done = command("ask", "How many customers?", "--source", "shop", "--as", "ana", "--json")
        assert (done.exit_code, "nobody but its owner" in done.stdout) == (1, True)
        assert command("ask", "How many customers are there?", "--source", "shop").exit_code == 0
        doctor = command("doctor")
        assert (doctor.exit_code, "broken.yaml:2: roles.x.raed" in doctor.stdout) == (1, True)
    finally:
        broken.unlink()


def test_doctor_warns_of_what_protects_nothing(command: Command, home: Path) -> None:
    odd = home / "policies" / "odd.yaml"
    odd.write_text("version: 1\nroles:\n  x:\n    deny: [{source: shop, table: customer, columns: [e_mail]}]\n")
    try:
        doctor = command("doctor")
        assert doctor.exit_code == 0, doctor.output
        assert (
            "warn  policy: odd.yaml:4: There is no column “e_mail” in customer. Did you mean “email”?" in doctor.stdout
        )
    finally:
        odd.unlink()
