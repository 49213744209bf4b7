"""The sample questions are a fair yardstick only while their gold statements run and say something."""

import json
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest


@dataclass(frozen=True, slots=True)
class Item:
    id: str
    database: str
    question: str
    gold: tuple[str, ...]


def read_items(file: str) -> tuple[Item, ...]:
    lines = Path(__file__).parent.joinpath(file).read_text(encoding="utf-8").splitlines()
    records = [json.loads(line) for line in lines]
    return tuple(Item(r["id"], r["database"], r["question"], tuple(r["gold"])) for r in records)


ITEMS = read_items("questions.jsonl")
SETS = {name: read_items(f"sets/{name}.jsonl") for name in "ABCDEFGHIJ"}
LATER = tuple(item for items in SETS.values() for item in items)
UNANSWERABLE = {"chinook-8", "sakila-8", "crm_maven-8", "oews-8"}


@pytest.mark.parametrize("items", [ITEMS, *SETS.values()], ids=["first", *SETS])
def test_there_are_eight_questions_for_each_of_the_five_databases(items: tuple[Item, ...]) -> None:
    assert Counter(item.database for item in items) == {
        "chinook": 8,
        "northwind": 8,
        "sakila": 8,
        "crm_maven": 8,
        "oews": 8,
    }


def test_ids_and_questions_are_unique() -> None:
    assert len({item.id for item in ITEMS}) == len(ITEMS) == 40
    assert len({item.question for item in ITEMS}) == len(ITEMS)
    assert len({item.id for item in LATER}) == len(LATER) == 400


def test_only_the_unanswerable_questions_have_no_gold() -> None:
    assert {item.id for item in ITEMS if not item.gold} == UNANSWERABLE


def test_no_question_lists_the_same_gold_statement_twice() -> None:
    assert [item.id for item in ITEMS if len(set(item.gold)) != len(item.gold)] == []


@pytest.mark.shared
@pytest.mark.parametrize("item", [item for item in (*ITEMS, *LATER) if item.gold], ids=lambda item: item.id)
def test_every_gold_statement_runs_and_returns_something(item: Item, sample_suite: Path) -> None:
    database = sample_suite / "databases" / f"{item.database}.sqlite"
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        for sql in item.gold:
            rows = connection.execute(sql).fetchall()
            assert rows, sql
            assert any(value is not None for row in rows for value in row), sql
