"""Policies through REST: listed, shown, kept with their history, removed, explained."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from quaestor.adapters.policies.in_force import PoliciesInForce
from quaestor.api.app import create_app
from quaestor.testing import InlineGuard
from tests.api.conftest import Door

pytestmark = pytest.mark.anyio

ADMIN = "/api/v1/admin/policies"
FILE = """\
version: 1
roles:
  viewer:
    read:
      - {source: geo, table: city, columns: [name], rows: "name = :user.home"}
people:
  ana: {roles: [viewer], name: Ana Lima, attributes: {home: Basel}}
"""


@pytest.fixture
async def admin(door: Door, tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    (tmp_path / "people.yaml").write_text(FILE)
    world = replace(door.world, policies=PoliciesInForce(tmp_path, door.store), guard=InlineGuard())
    async with door.client(create_app(world, door.settings, door.fittings)) as client:
        yield client


async def test_a_text_is_kept_listed_shown_and_removed(admin: httpx.AsyncClient) -> None:
    kept = await admin.post(ADMIN, json={"name": "more", "text": "version: 1\nroles: {chief: {includes: [viewer]}}"})
    assert kept.status_code == 201
    assert (kept.json()["kept"], kept.json()["by"]) == ("store", "owner")
    await admin.post(ADMIN, json={"name": "more", "text": "version: 1"})
    listed = (await admin.get(ADMIN)).json()
    assert [(each["name"], each["kept"]) for each in listed["items"]] == [("people.yaml", "file"), ("more", "store")]
    assert listed["problems"] == []
    shown = (await admin.get(f"{ADMIN}/more")).json()
    assert shown["text"] == "version: 1"
    assert [each["text"] for each in shown["history"]] == [
        "version: 1",
        "version: 1\nroles: {chief: {includes: [viewer]}}",
    ]
    assert (await admin.get(f"{ADMIN}/people.yaml")).json()["text"] == FILE
    assert (await admin.delete(f"{ADMIN}/more")).status_code == 204
    assert (await admin.get(f"{ADMIN}/more")).status_code == 404
    assert (await admin.delete(f"{ADMIN}/people.yaml")).json()["code"] == "bad_input"


@pytest.mark.parametrize(
    ("name", "text", "status", "says"),
    [
        (
            "more",
            "version: 1\nroles: {x: {raed: []}}",
            422,
            "more (stored):2: roles.x.raed: “raed” means nothing here.",
        ),
        ("more", "version: 1\npeople: {bob: {roles: [nobody]}}", 422, "There is no role “nobody”."),
        ("more", "version: 1\nroles: {viewer: {}}", 422, "declared twice"),
        ("people.yaml", "version: 1", 400, "letters, digits, - and _ only"),
    ],
)
async def test_a_text_that_would_spoil_the_policy_is_not_kept(
    admin: httpx.AsyncClient, name: str, text: str, status: int, says: str
) -> None:
    refused = await admin.post(ADMIN, json={"name": name, "text": text})
    assert refused.status_code == status
    assert says in str(refused.json())
    assert len((await admin.get(ADMIN)).json()["items"]) == 1


async def test_what_others_need_is_not_removed(admin: httpx.AsyncClient) -> None:
    await admin.post(ADMIN, json={"name": "roles", "text": "version: 1\nroles: {chief: {}}"})
    await admin.post(ADMIN, json={"name": "chiefs", "text": "version: 1\npeople: {bob: {roles: [chief]}}"})
    refused = (await admin.delete(f"{ADMIN}/roles")).json()
    assert (refused["code"], refused["details"]) == ("invalid", ["chiefs (stored):2: There is no role “chief”."])


async def test_a_broken_file_is_listed_with_its_mistakes(admin: httpx.AsyncClient, tmp_path: Path) -> None:
    (tmp_path / "broken.yaml").write_text("version: 2")
    listed = (await admin.get(ADMIN)).json()
    assert [each["name"] for each in listed["items"]] == ["broken.yaml", "people.yaml"]
    assert listed["problems"] == ["broken.yaml:1: version: “version” should be one of 1."]


async def test_what_somebody_sees_is_explained(admin: httpx.AsyncClient) -> None:
    found = (await admin.post(f"{ADMIN}/check", json={"person": "ana"})).json()
    assert (found["name"], found["roles"], found["permissions"]) == ("Ana Lima", ["viewer (people.yaml:3)"], ["ask"])
    [source] = found["sources"]
    assert source["source"] == "geo"
    assert source["tables"] == [
        {
            "table": "city",
            "is_view": False,
            "granted_by": ["viewer (people.yaml:5)"],
            "columns": ["name"],
            "hidden_columns": [{"name": "people", "denied_by": []}],
            "masked_columns": [],
            "rows": [
                {
                    "rule": "name = :user.home",
                    "condition": "name = 'Basel'",
                    "problem": None,
                    "by": ["viewer (people.yaml:5)"],
                }
            ],
            "min_group": None,
        }
    ]
    assert source["statement"] is None


async def test_a_statement_is_explained_as_it_would_run(admin: httpx.AsyncClient) -> None:
    found = await admin.post(f"{ADMIN}/check", json={"person": "ana", "source": "geo", "sql": "SELECT name FROM city"})
    statement = found.json()["sources"][0]["statement"]
    assert statement["verdict"] == "allowed"
    assert "'Basel'" in statement["sql"]
    assert statement["told"] == ["rows of city are limited to your home"]
    refused = await admin.post(f"{ADMIN}/check", json={"person": "ana", "sql": "SELECT people FROM city"})
    assert [each["code"] for each in refused.json()["sources"][0]["statement"]["reasons"]] == ["unknown_column"]


async def test_whoever_is_not_there_is_told_with_those_who_are(admin: httpx.AsyncClient) -> None:
    problem = (await admin.post(f"{ADMIN}/check", json={"person": "anna"})).json()
    assert (problem["code"], problem["action"]) == ("unknown_name", "People are ana.")
