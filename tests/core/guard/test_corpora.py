"""The guard on the public corpora beside the checkout: every attack refused, nothing honest refused, rows unchanged."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from quaestor.core.catalog import Catalog, Column, Table
from quaestor.core.ddl import catalog_from_ddl, kind_of_type
from quaestor.core.guard import judge
from quaestor.core.verdict import Allowed, Refused

pytestmark = pytest.mark.shared

UNGRANTED = {"secrets", "vip"}
"""The attacks assume that these may not be read; until there is a policy, the catalog is narrowed instead."""


def read_lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def fixture_catalog(folder: Path, dialect: str) -> Catalog:
    own = dialect if (folder / f"fixture_{dialect}.sql").exists() else "postgres"
    script = (folder / f"fixture_{own}.sql").read_text(encoding="utf-8")
    return replace(catalog_from_ddl(script, own), dialect=dialect)


def test_every_attack_is_refused(shared_data: Path) -> None:
    folder = shared_data / "guard"
    attacks = read_lines(folder / "attacks.jsonl")
    also_listed_as_honest = {
        r["sql"] for r in read_lines(folder / "policy-and-limits.jsonl") if r["expected"] == "allowed"
    }
    passed = []
    for attack in attacks:
        catalog = fixture_catalog(folder, attack["dialect"])
        catalog = catalog.keeping(tuple(t for t in catalog.tables if t.name not in UNGRANTED))
        verdict = judge(attack["sql"], catalog, dialect=attack["dialect"], max_rows=1000)
        if isinstance(verdict, Allowed) and attack["sql"] not in also_listed_as_honest:
            passed.append((attack["id"], attack["sql"]))
    assert passed == []


def test_text_that_is_an_attack_only_in_another_mode_is_printed_so_that_it_is_none(shared_data: Path) -> None:
    """MySQL reads a backslash before a quote in two ways; what is printed means the same in both."""
    for record in read_lines(shared_data / "guard" / "attacks.jsonl"):
        verdict = judge(record["sql"], None, dialect=record["dialect"], max_rows=1000)
        if record["class"] == "string_escape_differential" and isinstance(verdict, Allowed):
            assert "\\" not in verdict.sql.partition(" AS ")[0]


def test_nothing_honest_is_refused_when_its_names_exist(shared_data: Path) -> None:
    folder = shared_data / "guard"
    refused = []
    for query in read_lines(folder / "benign.jsonl"):
        catalog = fixture_catalog(folder, query["dialect"])
        verdict = judge(query["sql"], catalog, dialect=query["dialect"], max_rows=1000)
        if isinstance(verdict, Refused):
            codes = {reason.code for reason in verdict.reasons}
            borrowed = not (folder / f"fixture_{query['dialect']}.sql").exists()
            if not (borrowed and codes == {"unknown_column"}):
                refused.append((query["id"], query["sql"], codes))
    assert refused == []


def test_nothing_honest_is_refused_without_a_catalog(shared_data: Path) -> None:
    for query in read_lines(shared_data / "guard" / "benign.jsonl"):
        verdict = judge(query["sql"], None, dialect=query["dialect"], max_rows=1000)
        assert isinstance(verdict, Allowed), (query["id"], query["sql"], verdict)


def test_what_must_be_bounded_is_refused_or_has_a_limit(shared_data: Path) -> None:
    folder = shared_data / "guard"
    for query in read_lines(folder / "policy-and-limits.jsonl"):
        catalog = fixture_catalog(folder, query["dialect"])
        verdict = judge(query["sql"], catalog, dialect=query["dialect"], max_rows=1000)
        if query["expected"].startswith("allowed"):
            assert isinstance(verdict, Allowed), (query["id"], verdict)
        elif query["expected"] == "refused or bounded" and isinstance(verdict, Allowed):
            assert any(words in verdict.sql for words in ("LIMIT 1", "TOP 1")), (query["id"], verdict.sql)


def sqlite_catalog(connection: sqlite3.Connection) -> Catalog:
    names = "SELECT name, type FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE 'sqlite_%'"
    tables = []
    for name, kind in connection.execute(names).fetchall():
        rows = connection.execute(f'PRAGMA table_xinfo("{name}")').fetchall()
        columns = tuple(Column(row[1], row[2], kind_of_type(row[2])) for row in rows)
        tables.append(Table(name, columns, is_view=kind == "view"))
    return Catalog("suite", "sqlite", tuple(tables))


def gold_statements(suite: Path) -> Iterator[tuple[str, str]]:
    """(database, statement) of every gold query of a suite."""
    for item in read_lines(suite / "questions.jsonl"):
        for turn in item.get("turns", [item]):
            for gold in turn.get("gold") or []:
                yield item["database"], gold


@pytest.mark.parametrize(
    ("suite", "every"),
    [
        ("spider-dev", 1),
        ("spider-dk", 3),
        ("spider-realistic", 5),
        ("spider-syn", 5),
        ("sparc", 3),
        ("cosql", 3),
        ("defog", 1),
        ("geography", 1),
        ("spider-train", 20),
    ],
)
def test_gold_statements_are_allowed_and_give_the_same_rows(shared_data: Path, suite: str, every: int) -> None:
    folder = shared_data / "suites" / suite
    opened: dict[str, tuple[sqlite3.Connection, Catalog]] = {}
    try:
        for number, (database, gold) in enumerate(gold_statements(folder)):
            if number % every:
                continue
            if database not in opened:
                path = folder / "databases" / f"{database}.sqlite"
                connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
                connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
                opened[database] = connection, sqlite_catalog(connection)
            connection, catalog = opened[database]
            verdict = judge(gold, catalog, dialect="sqlite", max_rows=100_000)
            assert isinstance(verdict, Allowed), (database, gold, verdict)
            before, after = connection.execute(gold), connection.execute(verdict.sql)
            assert before.description == after.description, (gold, verdict.sql)
            assert before.fetchmany(2_000) == after.fetchmany(2_000), (gold, verdict.sql)
    finally:
        for connection, _ in opened.values():
            connection.close()
