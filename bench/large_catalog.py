"""A made-up company database of any size: areas × subjects, with keys between them, and a few rows each.

Everything is drawn from a seeded generator, so two runs measure the same database.
"""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path


def words(text: str) -> list[str]:
    return text.split()


AREAS = words("""sales finance logistics hr marketing legal it support manufacturing quality procurement treasury tax
    audit fleet facilities research education health safety energy retail wholesale online claims underwriting lending
    cards payments pensions trading risk compliance billing metering network field warehouse returns loyalty""")
SUBJECTS = words("""customer order invoice payment product shipment employee contract account ticket asset vehicle site
    project task budget forecast supplier delivery inspection campaign lead claim policy loan card meter reading route
    driver warehouse pallet return coupon subscription device alert incident visit survey answer lesson course exam
    patient treatment prescription""")
PARTS = words("header line status history note approval attachment detail summary snapshot")
ATTRIBUTES = words("""name code title category status region country city currency amount quantity price discount tax
    total weight volume priority rating score reason channel language owner reviewer created_at updated_at due_date
    start_date end_date closed_at approved_on is_active comment reference batch_number serial_number unit phase
    stage grade segment sector team floor room shift""")
TEXTS = {"name", "code", "title", "category", "status", "region", "country", "city", "currency", "reason", "channel",
         "language", "owner", "reviewer", "comment", "reference", "unit", "phase", "stage", "grade", "segment",
         "sector", "team", "room", "shift", "batch_number", "serial_number"}  # fmt: skip
CITIES = words("Seattle Berlin Lagos Lima Osaka Porto Quito Cairo Delhi Oslo")


@dataclass(frozen=True, slots=True)
class MadeTable:
    name: str
    columns: tuple[str, ...]
    references: tuple[tuple[str, str], ...]
    """(column, table referred to)"""

    def ddl(self, *, declared: bool = True) -> str:
        types = ["id integer primary key", *(f"{name} {type_of(name)}" for name in self.columns)]
        if declared:
            types += [f"foreign key ({column}) references {table} (id)" for column, table in self.references]
        return f"create table {self.name} ({', '.join(types)})"


def type_of(name: str) -> str:
    if name.endswith("_id") or name in ("quantity", "priority", "floor"):
        return "integer"
    if name in TEXTS:
        return "text"
    if name.endswith(("_at",)):
        return "timestamp"
    if name.endswith(("_on", "_date")):
        return "date"
    return "integer" if name.startswith("is_") else "numeric"


def made_tables(count: int, columns: int = 20, seed: int = 7) -> Iterator[MadeTable]:
    """*count* tables of about *columns* columns: a main table for each subject of an area, then its parts."""
    chosen = random.Random(seed)  # noqa: S311 - nothing here is secret
    made: dict[str, list[str]] = {}
    for name, area, parent in _names(count):
        references = [(f"{parent.removeprefix(area + '_')}_id", parent)] if parent else []
        others = [each for each in made.get(area, ()) if each != parent]
        for other in chosen.sample(others, min(len(others), 2)):
            references.append((f"{other.removeprefix(area + '_')}_id", other))
        plain = chosen.sample(ATTRIBUTES, columns - 1 - len(references))
        yield MadeTable(name, (*(column for column, _ in references), *plain), tuple(references))
        made.setdefault(area, []).append(name)


def _names(count: int) -> Iterator[tuple[str, str, str | None]]:
    """(name, area, parent)"""
    given = 0
    for year in ("", *(f"_{number}" for number in range(2, 99))):
        for area in AREAS:
            for subject in SUBJECTS:
                parent = f"{area}_{subject}{year}"
                for name, above in ((parent, None), *((f"{area}_{subject}_{part}{year}", parent) for part in PARTS)):
                    if given == count:
                        return
                    given += 1
                    yield name, area, above


def rows_of(table: MadeTable, count: int, seed: int = 1) -> Iterator[tuple[object, ...]]:
    chosen = random.Random(f"{table.name}{seed}")  # noqa: S311
    for number in range(1, count + 1):
        yield number, *(_cell(column, number, count, chosen) for column in table.columns)


def _cell(column: str, number: int, count: int, chosen: random.Random) -> object:
    if column.endswith("_id"):
        return chosen.randint(1, count)
    if column == "city":
        return chosen.choice(CITIES)
    match type_of(column):
        case "text":
            return f"{column} {chosen.randint(1, max(2, count // 2))}"
        case "integer":
            return chosen.randint(0, 1) if column.startswith("is_") else chosen.randint(1, 99)
        case "numeric":
            return round(chosen.uniform(1, 1000), 2)
        case "date":
            return f"2025-{chosen.randint(1, 12):02}-{chosen.randint(1, 28):02}"
        case _:
            return f"2025-{chosen.randint(1, 12):02}-{chosen.randint(1, 28):02} 12:00:{number % 60:02}"


def write_sqlite(path: Path, tables: int, rows: int, columns: int = 20) -> None:
    connection = sqlite3.connect(path)
    connection.execute("pragma journal_mode = off")
    connection.execute("pragma synchronous = off")
    for table in made_tables(tables, columns):
        connection.execute(table.ddl())
        marks = ", ".join("?" * (len(table.columns) + 1))
        connection.executemany(f"insert into {table.name} values ({marks})", rows_of(table, rows))
    connection.commit()
    connection.close()
