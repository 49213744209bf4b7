"""What each engine says of a statement before it runs: it denies what does more than read, and nothing else."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path

import pytest

from quaestor.adapters.databases import open_database
from quaestor.adapters.databases.explained import is_explained, without_explain
from quaestor.core.cost import CostLimits, Fine, weigh
from quaestor.core.errors import QueryFailed, RefusedByEngine, SourceDenied, SourceProblem
from quaestor.ports import Caps, Database

from .conftest import Case
from .targets import ENGINES, target

pytestmark = pytest.mark.anyio

MORE_THAN_A_READ: Mapping[str, tuple[str, ...]] = {
    "sqlite": (
        "DELETE FROM orders",
        "PRAGMA user_version = 7",
        "SELECT load_extension('x')",
        "SELECT sql FROM sqlite_schema",
        "ATTACH ':memory:' AS m",
    ),
    "duckdb": (
        "DELETE FROM orders",
        "SET threads = 1",
        "CREATE TABLE t (a INT)",
        "SELECT * FROM read_text('/etc/hosts')",
    ),
    "postgresql": (
        "DELETE FROM orders RETURNING id",
        "WITH gone AS (DELETE FROM orders RETURNING 1) SELECT * FROM gone",
        "SELECT * FROM orders FOR UPDATE",
        "SELECT 1 FROM (SELECT * FROM orders FOR SHARE) AS x",
        "SELECT * INTO kept FROM orders",
        "CREATE TABLE kept AS SELECT 1",
        "DECLARE c CURSOR FOR SELECT 1",
        "SET work_mem = '1GB'",
        "SHOW ALL",
        "LISTEN x",
        "COPY orders TO STDOUT",
        "EXPLAIN ANALYZE SELECT 1",
        "EXPLAIN (ANALYZE) SELECT 1",
        "DO $$ BEGIN END $$",
    ),
    "mariadb": (
        "DELETE FROM orders",
        "DELETE FROM orders RETURNING id",
        "SELECT * FROM orders FOR UPDATE",
        "SELECT * FROM orders LOCK IN SHARE MODE",
        "SELECT x.id FROM (SELECT * FROM orders LOCK /* a */ IN SHARE -- b\n MODE) AS x",
        "SELECT 1 FROM (SELECT * FROM orders /*!LOCK IN SHARE MODE*/) AS x",
        "SELECT load_file('/etc/hosts')",
        "SELECT id FROM orders WHERE get_lock('a', 0)",
        "SELECT @a := 1",
        "SET @a = 1",
        "SHOW TABLES",
        "OPTIMIZE TABLE orders",
        "SET STATEMENT max_statement_time = 0 FOR SELECT 1",
        "ANALYZE SELECT 1",
    ),
}
MORE_THAN_A_READ = {**MORE_THAN_A_READ, "files": MORE_THAN_A_READ["duckdb"]}
ONLY_WORDS = (
    "SELECT 'LOCK IN SHARE MODE', 'FOR UPDATE', 'load_file(1)', 'DELETE FROM orders'",
    'SELECT id AS "for update", \'a\' AS "get_lock(" FROM orders -- FOR UPDATE',
    "SELECT /* LOCK IN SHARE MODE */ id FROM orders",
    "SELECT count(*) FROM orders; ",
)
CARTESIAN = {
    "duckdb": "SELECT count(*) FROM range(10000000) a, range(10000000) b WHERE a.range + b.range < 0",
    "postgresql": "SELECT count(*) FROM generate_series(1, 10000000) a, generate_series(1, 10000000) b WHERE a + b < 0",
    "mariadb": "SELECT count(*) FROM seq_1_to_10000000 a, seq_1_to_10000000 b WHERE a.seq + b.seq < 0",
}
CARTESIAN["files"] = CARTESIAN["duckdb"]


@pytest.fixture
async def database(case: Case) -> AsyncIterator[Database]:
    opened = open_database(case.location, sockets=True)
    yield opened
    await opened.close()


async def test_what_does_more_than_read_is_refused_by_its_code_before_it_runs(case: Case, database: Database) -> None:
    wrong = []
    for sql in MORE_THAN_A_READ[case.engine]:
        # SQLite has no plan to ask for: its authorizer speaks when a statement is prepared to run.
        for work in (database.run,) if case.engine == "sqlite" else (database.run, database.examine):
            try:
                await work(sql, Caps())
            except (RefusedByEngine, SourceDenied):
                # A superuser's session is one of a role that may only read: there locking needs a right it lacks.
                continue
            except SourceProblem as error:
                wrong.append((sql, error.message))
            else:
                wrong.append((sql, "ran"))
    assert wrong == []


async def test_words_in_texts_names_and_comments_are_no_reason(case: Case, database: Database) -> None:
    for sql in ONLY_WORDS:
        await database.examine(case.sql(sql), Caps())
        assert (await database.run(case.sql(sql), Caps())).rows


async def test_a_slip_of_the_keyboard_is_told_as_one(database: Database) -> None:
    for sql in ("SELECT FROM WHERE", "SELECT (1", "SELEC 1"):
        with pytest.raises(QueryFailed):
            await database.run(sql, Caps())


async def test_a_plan_may_be_asked_for_like_a_query(case: Case, database: Database) -> None:
    explain = "EXPLAIN QUERY PLAN" if case.engine == "sqlite" else "EXPLAIN"
    assert (await database.run(f"{explain} SELECT name FROM people WHERE id = 1", Caps())).rows
    await database.examine(f"{explain} SELECT name FROM people WHERE id = 1", Caps())


async def test_parameters_have_an_opinion_too(database: Database) -> None:
    estimate = await database.examine("SELECT name FROM people WHERE name = :name", Caps(), {"name": "O'Brien"})
    assert isinstance(weigh(estimate, CostLimits()), Fine)


async def test_a_product_of_two_tables_is_expected_to_cost_what_it_costs(case: Case, database: Database) -> None:
    if case.engine == "sqlite":
        pytest.skip("SQLite estimates no rows")
    small = await database.examine("SELECT name FROM people", Caps())
    large = await database.examine(CARTESIAN[case.engine], Caps())
    assert small.rows is not None
    assert small.rows < 10_000
    assert large.rows is not None
    assert large.rows > 10**12
    assert not isinstance(weigh(large, CostLimits()), Fine)


@pytest.mark.parametrize(
    ("sql", "bare"),
    [
        ("EXPLAIN SELECT 1", "SELECT 1"),
        ("  explain\n select 1", "select 1"),
        ("SELECT 1", "SELECT 1"),
        ("EXPLAIN ANALYZE DELETE FROM t", "EXPLAIN ANALYZE DELETE FROM t"),
        ("EXPLAIN (ANALYZE) DELETE FROM t", "EXPLAIN (ANALYZE) DELETE FROM t"),
        ("EXPLAIN DELETE FROM t", "EXPLAIN DELETE FROM t"),
        ("EXPLAIN ((SELECT 1))", "((SELECT 1))"),
        ("EXPLAINED", "EXPLAINED"),
    ],
)
def test_only_a_plain_explain_is_taken_away(sql: str, bare: str) -> None:
    assert without_explain(sql) == bare
    assert is_explained(sql) is (sql != bare)


@pytest.fixture(params=["SQLite", "DuckDB", "PostgreSQL, login of the script", "MariaDB, login of the script"])
def honest(
    request: pytest.FixtureRequest, shared_data: Path, tmp_path: Path
) -> Iterator[tuple[str, list[Mapping[str, str]]]]:
    """Where the public honest queries can be asked, and they."""
    dialect = ENGINES[request.param]
    lines = (shared_data / "guard" / "benign.jsonl").read_text(encoding="utf-8").splitlines()
    queries = [each for line in lines if (each := json.loads(line))["dialect"] == dialect]
    script = (shared_data / "guard" / f"fixture_{dialect}.sql").read_text(encoding="utf-8")
    server: Callable[[str], object] = request.getfixturevalue
    with ExitStack() as stack:
        made = stack.enter_context(target(request.param, script, [], tmp_path, server))
        yield made.location, queries


KNOWN = {"ok-duckdb-080": "a PIVOT without an IN list makes a type first, which is a second statement"}


@pytest.mark.shared
async def test_no_honest_query_is_refused_or_too_costly(honest: tuple[str, list[Mapping[str, str]]]) -> None:
    location, queries = honest
    database = open_database(location, sockets=True)
    refused = []
    for query in queries:
        if query["id"] in KNOWN:
            continue
        try:
            estimate = await database.examine(query["sql"], Caps())
            await database.run(query["sql"], Caps())
        except SourceProblem as error:
            refused.append((query["id"], query["sql"][:100], error.code, error.message))
        else:
            if not isinstance(weigh(estimate, CostLimits()), Fine):
                refused.append((query["id"], query["sql"][:100], "too_costly", str(estimate)))
    await database.close()
    assert queries
    assert refused == []
