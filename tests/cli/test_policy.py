"""`quaestor policy`: validated, kept, shown, removed, explained."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from quaestor.adapters.policies.schema import json_schema
from tests.cli.conftest import POLICY, Command, read


def test_a_file_is_valid_or_every_mistake_is_told_with_its_line(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "policy.yaml"
    file.write_text(POLICY)
    assert command("policy", "validate", str(file)).stdout == "Valid. Roles: 1, groups: 0, people: 1.\n"
    file.write_text(POLICY.replace("mask:", "masks:").replace("[clerk]", "[clerc]"))
    wrong = command("policy", "validate", str(file))
    assert wrong.exit_code == 2
    assert "policy.yaml:5: roles.clerk.read[0].masks: “masks” means nothing here. Did you mean “mask”?" in wrong.stderr
    file.write_text(POLICY.replace("[clerk]", "[clerc]"))
    assert "There is no role “clerc”. Did you mean “clerk”?" in command("policy", "validate", str(file)).stderr
    assert command("policy", "validate", str(tmp_path / "nothing.yaml")).exit_code == 2


def test_a_file_is_checked_against_a_source(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "policy.yaml"
    file.write_text(POLICY.replace("email", "e_mail"))
    found = read(command("policy", "validate", str(file), "--source", "shop", "--json"))
    assert found["warnings"] == ["policy.yaml:5: There is no column “e_mail” in customer. Did you mean “email”?"]
    file.write_text(POLICY.replace("region_id =", "region_id = ="))
    for words in ([], ["--source", "shop"]):
        wrong = command("policy", "validate", str(file), *words)
        assert (wrong.exit_code, "cannot be read as a condition" in wrong.stderr) == (2, True)


def test_the_policy_of_the_workspace_is_validated_as_a_whole(command: Command) -> None:
    assert command("policy", "validate").stdout.startswith("Valid. Roles: 11,")


def test_a_policy_is_kept_shown_replaced_and_removed(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "night shift.yaml"
    file.write_text("version: 1\nroles: {night: {includes: [clerk]}}\n")
    assert command("policy", "add", str(file)).stdout == "Kept as night-shift; it counts at once.\n"
    file.write_text("version: 1\nroles: {night: {}}\n")
    command("policy", "add", str(file), "--as", "only_manage")
    assert command("policy", "show", "night-shift").stdout == file.read_text()
    history = command("policy", "show", "night-shift", "--history").stdout
    assert ("only_manage" in history, "owner" in history) == (True, True)
    listed = read(command("policy", "list", "--json"))
    assert [(each["name"], each["kept"], each["by"]) for each in listed["items"]] == [  # type: ignore[attr-defined]
        ("people.yaml", "file", None), ("permissions.yaml", "file", None), ("night-shift", "store", "only_manage"),
    ]  # fmt: skip
    assert command("policy", "remove", "night-shift").exit_code == 0
    assert command("policy", "show", "night-shift").exit_code == 2


def test_a_policy_with_mistakes_is_not_kept(command: Command, tmp_path: Path) -> None:
    file = tmp_path / "more.yaml"
    file.write_text("version: 1\nroles: {clerk: {}}\n")
    refused = command("policy", "add", str(file))
    assert refused.exit_code == 2
    assert "more (stored):2: The role “clerk” is declared twice, here and at people.yaml:3." in refused.stderr
    file.write_bytes(b"\xff")
    assert command("policy", "add", str(file)).exit_code == 2
    assert command("policy", "remove", "people.yaml").exit_code == 2


def test_what_somebody_sees_is_explained_with_role_and_line(command: Command) -> None:
    lines = command("policy", "check", "--as", "ana", "--source", "shop").stdout.splitlines()
    assert lines[:3] == ["Ana Lima (ana)", "  roles        clerk (people.yaml:3)", "  permissions  ask, sql"]
    assert "    only rows where region_id = 1  (clerk (people.yaml:5))" in lines
    assert "    email: masked, partial: shown in part  (clerk (people.yaml:5))" in lines
    assert any(line.split() == ["order", "hidden:", "no", "role", "grants", "it"] for line in lines)


def test_a_statement_is_explained_as_it_would_run(command: Command) -> None:
    shown = command("policy", "check", "SELECT name FROM customer", "--as", "ana")
    assert "region_id = 1" in shown.stdout
    assert "  told: rows of customer are limited to your region" in shown.stdout
    assert "order" not in shown.stdout
    hidden = command("policy", "check", 'SELECT * FROM "order"', "--as", "ana").stdout
    assert "unknown_table: There is no table order here." in hidden
    assert "hidden: no role grants it" in hidden


@pytest.mark.parametrize("words", [["--as", "nobody"], ["--as", "ana", "--source", "nothing"], []])
def test_a_check_of_nobody_or_nothing_is_a_mistake(command: Command, words: list[str]) -> None:
    assert command("policy", "check", *words).exit_code == 2


def test_the_schema_is_printed(command: Command) -> None:
    from typer.testing import CliRunner

    from quaestor.cli.main import app

    assert json.loads(CliRunner().invoke(app, ["policy", "schema"]).stdout) == json_schema()
