"""Columns of which somebody said what they hold, beside what the product takes them for.

Databases are read as the product reads them, values included. Rules were written by looking at these columns; those of
`held back` were labelled beforehand and only measured.
"""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import yaml

from quaestor.adapters.databases.sqlite import open_database
from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.privacy.holdings import SAID, SECRET, Holding
from quaestor.core.sensitivity import find
from quaestor.ports import Bounds

from .generated import made

LABELS = Path(__file__).with_name("labels.yaml")
EITHER, OPEN = "either", "open"


@dataclass(frozen=True)
class Case:
    where: str
    label: str
    taken_for: Holding | None

    @property
    def is_private(self) -> bool:
        return self.label != OPEN

    @property
    def right_kind(self) -> bool:
        """Whether what it was taken for is treated as what it is."""
        return self.taken_for is not None and (self.taken_for in SECRET) == (Holding(self.label) in SECRET)


def invented() -> Iterator[Case]:
    for each in made():
        column = Column(each.name, "text", Kind.TEXT)
        finding = find(Table("import", (column,)), column, each.values)
        if each.holds != EITHER:
            yield Case(each.what, each.holds, finding.holds if finding is not None else None)


def in_databases(files: Mapping[str, Path], labels: Mapping[str, Mapping[str, Mapping[str, str]]]) -> list[Case]:
    """Every column of *files* whose label is not in doubt."""
    return asyncio.run(_read(files, labels))


async def _read(files: Mapping[str, Path], labels: Mapping[str, Mapping[str, Mapping[str, str]]]) -> list[Case]:
    found: list[Case] = []
    for name, file in sorted(files.items()):
        said = labels.get(name, {})
        catalog = await _catalog(name, file)
        unknown = {(table, column) for table in said for column in said[table]} - {
            (table.name, column.name) for table, column in catalog.columns()
        }
        assert not unknown, f"{name} has no {sorted(unknown)}"
        for table, column in catalog.columns():
            label = said.get(table.name, {}).get(column.name, OPEN)
            if label != EITHER:
                found.append(Case(f"{name}.{table.name}.{column.name}", label, column.holds))
    return found


async def _catalog(name: str, file: Path) -> Catalog:
    async def heard(done: int, total: int, table: str | None) -> None: ...

    database = open_database(str(file))
    try:
        return (await database.inspect(name, Bounds(rows_per_table=2_000), heard)).catalog
    finally:
        await database.close()


def labels() -> dict[str, dict[str, dict[str, dict[str, str]]]]:
    said: dict[str, dict[str, dict[str, dict[str, str]]]] = yaml.safe_load(LABELS.read_text(encoding="utf-8"))
    return said


@dataclass(frozen=True)
class Score:
    private: int
    found: int
    open: int
    flagged: int

    @property
    def recall(self) -> float:
        return self.found / self.private

    @property
    def precision(self) -> float:
        return self.found / (self.found + self.flagged)


def score(cases: list[Case]) -> Score:
    private = [case for case in cases if case.is_private]
    others = [case for case in cases if not case.is_private]
    return Score(
        len(private),
        sum(case.taken_for is not None for case in private),
        len(others),
        sum(case.taken_for is not None for case in others),
    )


def table_of_samples(samples: Mapping[str, list[Case]]) -> str:
    lines = [
        "| columns of | private | found | recall | open | wrongly flagged | precision |",
        "|---|---|---|---|---|---|---|",
    ]
    for name, cases in samples.items():
        got = score(cases)
        lines.append(
            f"| {name} | {got.private} | {got.found} | {got.recall:.3f} | {got.open:,} | {got.flagged} "
            f"| {got.precision:.3f} |"
        )
    return "\n".join(lines)


def table_of_kinds(cases: list[Case]) -> str:
    wanted, got, wrongly = Counter[str](), Counter[str](), Counter[str]()
    for case in cases:
        if case.is_private:
            wanted[case.label] += 1
            got[case.label] += case.taken_for is not None
        elif case.taken_for is not None:
            wrongly[case.taken_for.value] += 1
    lines = ["| what | treated as | columns | found | wrongly flagged as such |", "|---|---|---|---|---|"]
    for holding in Holding:
        level = "secret" if holding in SECRET else "personal"
        kind = holding.value
        lines.append(f"| {SAID[holding]} | {level} | {wanted[kind]} | {got[kind]} | {wrongly[kind]} |")
    return "\n".join(lines)


def mistakes(cases: list[Case]) -> str:
    """For people who read a failure: what was missed and what was flagged."""
    missed = [f"missed: {case.where} ({case.label})" for case in cases if case.is_private and case.taken_for is None]
    flagged = [
        f"flagged: {case.where} ({case.taken_for.value})"
        for case in cases
        if not case.is_private and case.taken_for is not None
    ]
    return "\n".join([*missed, *flagged])
