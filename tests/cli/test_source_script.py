"""`quaestor source script`: the SQL of a login, with a password that nobody else has."""

from __future__ import annotations

import json

from typer.testing import CliRunner

from quaestor.cli.main import app

runner = CliRunner()


def script(*words: str) -> str:
    result = runner.invoke(app, ["source", "script", *words])
    assert result.exit_code == 0, result.output
    return str(result.stdout)


def test_each_script_has_a_password_of_its_own() -> None:
    first, second = script("postgresql", "--database", "shop"), script("postgresql", "--database", "shop")
    assert "CREATE ROLE quaestor_reader" in first
    assert "GRANT CONNECT ON DATABASE shop" in first
    assert "REVOKE" not in first
    assert first != second


def test_names_and_strictness_can_be_chosen() -> None:
    text = script("postgresql", "--database", "shop", "--schema", "sales", "--login", "ana_reads", "--strict")
    assert "CREATE ROLE ana_reads" in text
    assert "IN SCHEMA sales" in text
    assert "REVOKE EXECUTE" in text
    assert "CREATE USER" in json.loads(script("mysql", "--database", "shop", "--json"))["script"]


def test_an_engine_without_a_script_is_a_mistake_of_usage() -> None:
    result = runner.invoke(app, ["source", "script", "sqlite", "--database", "shop", "--json"])
    assert result.exit_code == 2
    assert json.loads(result.stdout)["error"]["code"] == "bad_input"
