"""A workspace with people of every kind, and the commands run in this process, since there are many of them."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import Result
from typer.testing import CliRunner

from quaestor.cli.main import app
from quaestor.core.policy import EVERY_PERMISSION
from quaestor.testing import tiny_database

POLICY = """\
version: 1
roles:
  clerk:
    read:
      - {source: shop, table: customer, mask: {email: partial}, rows: "region_id = :user.region"}
      - {source: shop, table: region}
people:
  ana: {name: Ana Lima, roles: [clerk], attributes: {region: 1}}
"""

Command = Callable[..., Result]


def people_with_one_permission_and_with_all_others() -> str:
    """A policy in which `only_ask` may ask and `but_ask` may do everything else; all of them read everything."""
    lines = ["version: 1", "roles:"]
    for name in EVERY_PERMISSION:
        others = ", ".join(each for each in EVERY_PERMISSION if each != name)
        lines += [f"  only_{name}: {{may: [{name}], read: [{{source: '*', table: '*'}}]}}"]
        lines += [f"  but_{name}: {{may: [{others}], read: [{{source: '*', table: '*'}}]}}"]
    lines += ["people:"]
    lines += [f"  {kind}_{name}: {{roles: [{kind}_{name}]}}" for name in EVERY_PERMISSION for kind in ("only", "but")]
    return "\n".join(lines)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("cli")
    home = folder / "workspace"
    added = CliRunner().invoke(app, ["source", "add", "shop", str(tiny_database(folder)), "--home", str(home)])
    assert added.exit_code == 0, added.output
    (home / "policies" / "people.yaml").write_text(POLICY)
    (home / "policies" / "permissions.yaml").write_text(people_with_one_permission_and_with_all_others())
    return home


@pytest.fixture
def command(home: Path) -> Command:
    """Runs a command in the workspace."""

    def run(*words: str, input: str | bytes = "") -> Result:  # noqa: A002 - as the runner calls it
        return CliRunner().invoke(app, [*words, "--home", str(home)], input=input)

    return run


def read(done: Result) -> dict[str, object]:
    document: dict[str, object] = json.loads(done.stdout)
    return document
