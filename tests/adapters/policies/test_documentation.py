"""What the documentation shows is read without a complaint, and does what it says."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from quaestor.adapters.policies.document import Written, read_policies
from quaestor.cli.main import app
from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.people import Person
from quaestor.core.policy import EVERY_PERMISSION, MaskKind, Policy, access_to, person_named
from quaestor.core.policy.masks import USES, Use

PAGE = (Path(__file__).parents[3] / "docs" / "policies.md").read_text("utf-8")
BLOCKS = re.findall(r"```yaml\n(.*?)```", PAGE, re.DOTALL)
SCRIPT = "CREATE TABLE accounts (id INTEGER, name TEXT, region TEXT, revenue INTEGER, owner_id INTEGER, note TEXT);"


def policy(text: str) -> Policy:
    read = read_policies([Written("policies.md", text.encode())])
    assert read.problems == ()
    return read.policy


def person(name: str) -> Person:
    return person_named(name, policy(BLOCKS[0]))


@pytest.mark.parametrize("text", BLOCKS)
def test_every_block_is_a_policy_without_a_mistake(text: str) -> None:
    assert policy(text).roles


def test_the_people_of_the_example_see_what_the_page_says() -> None:
    def table(name: str, *columns: str) -> Table:
        return Table(name, tuple(Column(each, "TEXT", Kind.TEXT) for each in columns))

    catalog = Catalog(
        "crm",
        "sqlite",
        (
            table("accounts", "id", "name", "region", "revenue", "owner_id", "note"),
            table("contacts", "id", "email", "phone", "birth_date"),
            table("tasks", "id", "title"),
            table("payroll", "id"),
        ),
    )
    found = {name: access_to(catalog, person(name), policy(BLOCKS[0])) for name in ("ana", "bob", "cleo")}
    for name in ("ana", "bob"):
        assert [each.key for each in found[name].catalog.tables] == ["accounts", "contacts", "tasks"]
        assert found[name].hidden_columns == {"accounts": 2}
        assert found[name].rules.tables["accounts"].filters == ("region = :user.region",)
    assert found["cleo"].rules.of("accounts") is None
    assert person("bob").attributes == {"region": "North"}


def test_the_printed_statement_is_the_one_that_comes_out(tmp_path: Path) -> None:
    (tmp_path / "crm.sql").write_text(SCRIPT)
    (tmp_path / "crm.yaml").write_text(BLOCKS[0])
    [sent] = re.findall(r"echo '(.*?)' \| quaestor guard check --dialect sqlite", PAGE)
    files = ["--catalog", str(tmp_path / "crm.sql"), "--policy", str(tmp_path / "crm.yaml")]
    done = CliRunner().invoke(app, ["guard", "check", "--dialect", "sqlite", *files, "--as", "ana"], input=sent)
    assert json.loads(done.stdout)["verdict"] == "allowed"
    assert done.stdout.strip() in PAGE


def test_the_tables_of_masks_and_permissions_leave_nothing_out() -> None:
    for kind in MaskKind:
        [line] = [
            line
            for line in PAGE.splitlines()
            if line.startswith("| ") and f"`{kind.value}`" in line.split("|")[1].replace('"', "")
        ]
        uses = [cell.strip() == "yes" for cell in line.split("|")[3:7]]
        assert uses == [use in USES[kind] for use in (Use.SHOW, Use.TEST, Use.GROUP, Use.COMPARE)], kind
    for name in EVERY_PERMISSION:
        assert f"| `{name}` |" in PAGE
