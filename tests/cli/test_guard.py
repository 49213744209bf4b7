"""`quaestor guard check` under a policy."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from quaestor.cli.main import app

SCRIPT = """
CREATE TABLE accounts (id INTEGER PRIMARY KEY, name TEXT, region TEXT, revenue INTEGER);
CREATE TABLE contacts (id INTEGER PRIMARY KEY, email TEXT, phone TEXT, birth_date DATE);
CREATE TABLE payroll (id INTEGER PRIMARY KEY, salary INTEGER);
"""
POLICY = """
version: 1
roles:
  analyst:
    read:
      - {source: crm, table: accounts, columns: [id, name, region], rows: "region = :user.region"}
      - {source: crm, table: contacts, mask: {email: partial, phone: "null", birth_date: year}}
      - {source: crm, table: "*"}
    deny:
      - {source: crm, table: payroll}
    limits: {rows: 50}
people:
  ana: {roles: [analyst], attributes: {region: North}}
  bob: {roles: [analyst]}
"""


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    (tmp_path / "crm.sql").write_text(SCRIPT)
    (tmp_path / "policy.yaml").write_text(POLICY)
    return ["--dialect", "sqlite", "--catalog", str(tmp_path / "crm.sql"), "--policy", str(tmp_path / "policy.yaml")]


def check(words: list[str], *statements: str) -> Result:
    lines = "\n".join(json.dumps({"id": number, "sql": sql}) for number, sql in enumerate(statements))
    return CliRunner().invoke(app, ["guard", "check", *words], input=lines)


def verdicts(done: Result) -> list[dict[str, object]]:
    assert done.exit_code == 0, done.output
    return [json.loads(line) for line in done.stdout.splitlines()]


def problem(done: Result) -> str:
    assert done.exit_code == 2, done.output
    error = json.loads(done.stdout)["error"]
    return f"{error['message']} {error['action']}"


def test_verdicts_are_those_of_the_person(files: list[str]) -> None:
    found = verdicts(
        check(
            [*files, "--as", "ana"],
            "SELECT name FROM accounts",
            "SELECT revenue FROM accounts",
            "SELECT * FROM payroll",
            "SELECT phone FROM contacts",
            "SELECT id FROM contacts WHERE email = 'x'",
        )
    )
    assert [each["verdict"] for each in found] == ["allowed", "refused", "refused", "allowed", "refused"]
    assert [each["reasons"] for each in found[1:]] == [["unknown_column"], ["unknown_table"], [], ["masked_column"]]
    scoped = "SELECT name AS name FROM accounts WHERE (accounts.region = 'North')"
    sql = f"SELECT name FROM ({scoped}) AS accounts LIMIT 51"
    assert found[0] == {"id": 0, "verdict": "allowed", "reasons": [], "sql": sql}


def test_attributes_are_laid_over_those_of_the_policy(files: list[str]) -> None:
    words = [*files, "--as", "ana", "--attributes", '{"region": "So\'uth"}']
    assert "region = 'So''uth'" in str(verdicts(check(words, "SELECT id FROM accounts")))
    missing = verdicts(check([*files, "--as", "bob"], "SELECT id FROM accounts"))
    assert missing[0]["reasons"] == ["attribute_missing"]
    given = verdicts(check([*files, "--as", "bob", "--attributes", '{"region": "East"}'], "SELECT id FROM accounts"))
    assert "'East'" in str(given)


def test_the_owner_sees_everything(files: list[str]) -> None:
    assert verdicts(check([*files, "--as", "owner"], "SELECT * FROM payroll"))[0]["verdict"] == "allowed"


@pytest.mark.parametrize(
    ("policy", "says"),
    [
        (POLICY + "  # twice\n", None),
        (
            POLICY.replace("source: crm, table: payroll", "source: hr, table: payroll"),
            "Name it with --source: crm, hr.",
        ),
        (POLICY.replace("source: crm", 'source: "c*"'), "Name it with --source."),
        (POLICY.replace("source: crm", 'source: "*"'), None),
    ],
)
def test_which_source_the_catalog_is_comes_from_the_policy_or_is_asked_for(
    files: list[str], tmp_path: Path, policy: str, says: str | None
) -> None:
    (tmp_path / "policy.yaml").write_text(policy)
    words = [*files, "--as", "ana"]
    if says is None:
        assert verdicts(check(words, "SELECT name FROM accounts"))[0]["verdict"] == "allowed"
        return
    assert says in problem(check(words, "SELECT name FROM accounts"))
    named = verdicts(check([*words, "--source", "crm"], "SELECT name FROM accounts"))
    assert "'North'" in str(named)
    elsewhere = verdicts(check([*words, "--source", "warehouse"], "SELECT name FROM accounts"))
    assert elsewhere[0]["reasons"] == ["unknown_table"]


def test_several_policy_files_are_one(files: list[str], tmp_path: Path) -> None:
    (tmp_path / "more.yaml").write_text("version: 1\npeople: {cleo: {roles: [analyst], attributes: {region: X}}}")
    words = [*files, "--policy", str(tmp_path / "more.yaml"), "--as", "cleo"]
    assert "region = 'X'" in str(verdicts(check(words, "SELECT id FROM accounts")))


@pytest.mark.parametrize("text", ["", "[]", "{", '{"a": {}}', '{"a": [[1]]}', '{"a": 1e999}', '{"a": NaN}', '"x"'])
def test_attributes_that_are_none_are_a_mistake(files: list[str], text: str) -> None:
    assert "attribute" in problem(check([*files, "--as", "ana", "--attributes", text]))


def test_somebody_who_is_not_in_the_policy_is_a_mistake(files: list[str]) -> None:
    assert "People are ana, bob." in problem(check([*files, "--as", "eve"]))


def test_options_that_only_make_sense_together_are_asked_for(files: list[str]) -> None:
    catalog, policy = files[:4], files[4:]
    assert "--as USER" in problem(check(files))
    assert "--catalog" in problem(check([*policy, "--as", "ana"]))
    assert "--policy FILE" in problem(check([*catalog, "--as", "ana"]))
    assert "--policy FILE" in problem(check([*catalog, "--attributes", "{}"]))


def test_a_policy_that_cannot_be_read_is_a_mistake(files: list[str], tmp_path: Path) -> None:
    (tmp_path / "policy.yaml").write_text("version: 3")
    assert "cannot be used" in problem(check([*files, "--as", "ana"]))


def test_without_a_policy_everything_may_be_read(files: list[str]) -> None:
    assert verdicts(check(files[:4], "SELECT * FROM payroll"))[0]["verdict"] == "allowed"
