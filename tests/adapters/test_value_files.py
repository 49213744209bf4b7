"""Values in a file are found as values in memory are."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

import pytest

from quaestor.adapters.value_files import FEW, ValueFiles
from quaestor.core.values import StoredValue, TextValueIndex

pytestmark = pytest.mark.anyio

VALUES = (
    *(StoredValue(f"t{number:04}", "state", "open", 1 + number % 7) for number in range(3_000)),
    *(StoredValue("city", "name", name, count) for name, count in (("Seattle", 3), ("São Paulo", 1), ("Oslo", 2))),
    *(StoredValue("code", "code", f"{number:x}", 1) for number in range(FEW)),
    StoredValue("region", "name", "Seattle", 9),
    StoredValue("team", "title", "Boston Red Stockings", 1),
    StoredValue("team", "title", "Red Stockings", 1),
)
PHRASES = ("open", "Seattle", "seattle", "Seatle", "sao paulo", "stockings", "red stocking", "opened", "nothing", "")


@pytest.fixture(scope="module")
async def folder(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    path = tmp_path_factory.mktemp("values")
    unfinished = ValueFiles(path).begin("shop", None)
    for (table, column), values in groupby(VALUES, key=lambda value: (value.table, value.column)):
        await unfinished.add(table, column, [(value.value, value.count) for value in values])
    name, held = await unfinished.finish()
    assert held == ()
    assert name is not None
    return path, name


@pytest.mark.parametrize("kept", [None, [("region", "name"), ("T0006", "State"), ("t0007", "state")]])
async def test_a_file_finds_what_memory_finds(folder: tuple[Path, str], kept: list[tuple[str, str]] | None) -> None:
    held, filed = TextValueIndex(VALUES), ValueFiles(folder[0]).open(folder[1])
    assert filed is not None
    if kept is not None:
        held, filed = held.keeping(kept), filed.keeping(kept)
    assert [filed.find(phrase) for phrase in PHRASES] == [held.find(phrase) for phrase in PHRASES]
    assert filed.longest() == held.longest()


async def test_of_a_value_in_thousands_of_columns_the_most_frequent_are_found(folder: tuple[Path, str]) -> None:
    index = ValueFiles(folder[0]).open(folder[1])
    assert index is not None
    found = index.find("open", limit=3)
    assert [(match.table, match.count) for match in found] == [("t0006", 7), ("t0013", 7), ("t0020", 7)]
    narrowed = index.keeping([("t0005", "state"), ("t0020", "state")])
    assert [match.table for match in narrowed.find("open", limit=3)] == ["t0020", "t0005"]
