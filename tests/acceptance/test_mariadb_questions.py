"""Questions over a MariaDB copy of data get the rows that they get where the data came from."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from quaestor import demo
from quaestor.adapters.builtin import BuiltInDrafter
from quaestor.adapters.semantic_files import SemanticFiles
from quaestor.core.results import same_rows
from quaestor.core.rows import Cell, Rows
from quaestor.core.suite import has_order
from quaestor.flows.ask import ask
from quaestor.flows.sync import sync
from quaestor.ports import World
from quaestor.testing import open_test_world, question, tiny_database
from tests.acceptance.conftest import QUESTIONS
from tests.copies import copy_to_duckdb, copy_to_mariadb

pytestmark = [pytest.mark.anyio, pytest.mark.mariadb]

SOURCES = ("crm", "facility", "wages")
TIES = {"What is the most electricians earn per hour in a state?"}
"""Read as the most frequent value, and several are equally frequent: an engine may show any of them."""
SHOP = (
    "How many orders are there per year?",
    "How many orders are there per quarter?",
    "How many orders are there per month?",
    "How many orders are there per week?",
    "How many orders are there per day?",
    "Which orders were made in 2024?",
    "Orders after March 2024",
    "Which customers joined before 2024-02-29?",
    "customers whose name contains O'Elm",
    "customers whose email contains 'a%c'",
    "customers whose email contains 'e@'",
    "customers whose name starts with chl",
    "Which customers have no email?",
    "Which customers never ordered?",
    "How many orders does each customer have?",
    "total quantity per product",
    "average price of products",
    "What is the most expensive product?",
    "What share of orders is open?",
    "customers in Zürich",
    "customers in ZURICH",
    "How many open orders are there?",
    "names of customers with more than one order",
)


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("samples")
    demo.build(folder)
    demo.copy_models(folder / "semantic")
    return folder


@pytest.mark.parametrize("source", SOURCES)
async def test_the_demo_questions_get_the_same_rows_on_mariadb(source: str, samples: Path, mariadb_url: str) -> None:
    file = samples / f"{source}.sqlite"
    items = yaml.safe_load((QUESTIONS / f"{source}.yaml").read_text("utf-8"))
    parts = {"drafters": [BuiltInDrafter()], "semantics": SemanticFiles(samples / "semantic")}
    different = []
    async with (
        open_test_world({source: file}, **parts) as here,
        open_test_world({source: copy_to_mariadb(file, mariadb_url)}, **parts) as there,
    ):
        for world in (here, there):
            await sync(source, world)
        for item in items:
            for text in (item["question"], *item["paraphrases"]):
                if text not in TIES and (found := await difference(text, source, here, there)):
                    different.append(found)
    assert different == []


async def test_dates_texts_and_joins_of_a_shop_are_read_the_same_on_mariadb_and_duckdb(
    tmp_path: Path, mariadb_url: str
) -> None:
    file = tiny_database(tmp_path)
    parts = {"drafters": [BuiltInDrafter()]}
    different, answered = [], 0
    async with (
        open_test_world({"shop": copy_to_duckdb(file, tmp_path)}, **parts) as here,
        open_test_world({"shop": copy_to_mariadb(file, mariadb_url)}, **parts) as there,
    ):
        for world in (here, there):
            await sync("shop", world)
        for text in SHOP:
            if found := await difference(text, "shop", here, there):
                different.append(found)
            answered += (await ask(question(text, "shop", there), there)).rows is not None
    assert different == []
    assert answered >= len(SHOP) * 3 // 4, "too few of the questions reached the database"


async def difference(text: str, source: str, here: World, there: World) -> tuple[object, ...] | None:
    """What differs between the two answers; None where they say the same."""
    ours = await ask(question(text, source, here), here)
    theirs = await ask(question(text, source, there), there)
    if ours.outcome != theirs.outcome or ours.rows is None or theirs.rows is None:
        same = ours.outcome == theirs.outcome and ours.rows is None and theirs.rows is None
        return None if same else (text, ours.outcome, ours.drafted, theirs.outcome, theirs.drafted, theirs.text)
    ordered = has_order(ours.drafted or "", "sqlite")
    if same_rows(numbered(ours.rows), numbered(theirs.rows), ordered=ordered):
        return None
    return (text, ours.drafted, theirs.drafted, ours.rows.rows[:3], theirs.rows.rows[:3])


def numbered(rows: Rows) -> list[tuple[Cell, ...]]:
    """SQLite gives parts of dates as text: '2024' is 2024."""
    return [tuple(int(cell) if isinstance(cell, str) and cell.isdigit() else cell for cell in row) for row in rows.rows]
