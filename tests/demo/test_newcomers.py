"""Newcomers' questions about the demo are a fair yardstick only while their gold statements run and say something."""

import json
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

SETS = Path(__file__).parent.parent.parent / "bench" / "newcomers"
RECORDS: list[dict[str, Any]] = [
    json.loads(line) for file in sorted(SETS.glob("*.jsonl")) for line in file.read_text(encoding="utf-8").splitlines()
]


def test_there_are_forty_questions_for_each_demo_database() -> None:
    assert Counter(each["database"] for each in RECORDS) == {"crm": 40, "facility": 40, "wages": 40}


def test_ids_and_questions_are_unique() -> None:
    assert len({each["id"] for each in RECORDS}) == len(RECORDS)
    assert len({each["question"] for each in RECORDS}) == len(RECORDS)


@pytest.mark.parametrize("record", RECORDS, ids=lambda each: each["id"])
def test_every_gold_statement_runs_and_returns_something(record: dict[str, Any], workspace: Path) -> None:
    database = workspace / f"{record['database']}.sqlite"
    assert record["gold"]
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        for sql in record["gold"]:
            rows = connection.execute(sql).fetchall()
            assert any(value is not None for row in rows for value in row), sql
