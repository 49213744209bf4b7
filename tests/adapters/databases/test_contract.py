"""What every source promises, run on every engine."""

from __future__ import annotations

import asyncio
import datetime as dt
import sys
from decimal import Decimal

import pytest

from quaestor.adapters.databases import open_database
from quaestor.core.catalog import Column, Kind, Table
from quaestor.core.errors import QueryFailed, QueryTooSlow, SourceProblem
from quaestor.ports import Bounds, Caps, Database, Inspection

from .conftest import Case, children
from .contract import row

pytestmark = pytest.mark.anyio

WRITES = (
    "INSERT INTO visits VALUES (9, 'x')",
    "UPDATE people SET name = 'x'",
    "DELETE FROM orders",
    "DROP TABLE visits",
    "CREATE TABLE other (a int)",
    "CREATE TEMP TABLE other (a int)",
    "CREATE VIEW other AS SELECT 1",
    "ALTER TABLE people ADD COLUMN other int",
    "CREATE INDEX other ON people (name)",
    "SELECT 1; DELETE FROM orders",
    "SELECT 1; SELECT 2",
    "BEGIN",
)


async def inspect(database: Database, bounds: Bounds | None = None) -> Inspection:
    async def ignore(done: int, total: int, table: str | None) -> None: ...

    return await database.inspect("sample", bounds or Bounds(), ignore)


def table_of(inspection: Inspection, key: str) -> Table:
    table = inspection.catalog.table(key)
    assert table is not None, key
    return table


def column_of(inspection: Inspection, key: str, name: str) -> Column:
    column = table_of(inspection, key).column(name)
    assert column is not None, name
    return column


async def until(condition: object) -> None:
    """Look again and again: what is waited for happens in another thread, process or server."""
    assert callable(condition)
    async with asyncio.timeout(30):
        while not await asyncio.to_thread(condition):
            pass


@row("connects")
async def test_it_connects(database: Database) -> None:
    await database.check()


@row("unicode")
async def test_values_come_back_as_they_were_stored(case: Case, database: Database) -> None:
    found = await database.run(case.sql('SELECT id, name, "Order", balance, big FROM people ORDER BY id'), Caps())
    first, second, third = found.rows
    assert first[:3] == (1, "Ana Núñez", "first")
    assert Decimal(str(first[3])) == Decimal("10.5")
    assert second[:2] == (2, "Bob 😀")
    assert third[1] == "O'Brien"
    assert [column.name for column in found.columns] == ["id", "name", "Order", "balance", "big"]
    assert not found.truncated


@row("null")
async def test_nothing_comes_back_as_nothing(case: Case, database: Database) -> None:
    found = await database.run(case.sql('SELECT "Order", born, seen, balance, big FROM people WHERE id = 2'), Caps())
    assert found.rows == ((None, None, None, None, None),)


@row("big integers")
async def test_integers_keep_their_last_digit(database: Database) -> None:
    found = await database.run("SELECT big, 9223372036854775807 FROM people WHERE id IN (1, 3) ORDER BY id", Caps())
    assert found.rows == ((9007199254740993, 2**63 - 1), (-1, 2**63 - 1))


async def value_of(case: Case, database: Database, name: str) -> object:
    ((value,),) = (await database.run(f"SELECT {case.literals[name]} AS v", Caps())).rows
    return value


@row("decimals")
async def test_decimals_keep_their_last_digit(case: Case, database: Database) -> None:
    assert await value_of(case, database, "decimal") == Decimal("12345678901234567890.12")


@row("times")
async def test_times_of_day_come_back(case: Case, database: Database) -> None:
    assert await value_of(case, database, "time") == dt.time(10, 30)


@row("zones")
async def test_moments_come_back_with_their_zone(case: Case, database: Database) -> None:
    moment = await value_of(case, database, "moment")
    assert isinstance(moment, dt.datetime)
    assert moment.tzinfo is not None
    assert moment == dt.datetime(2024, 2, 3, 2, 5, 6, tzinfo=dt.UTC)


@row("spans")
async def test_spans_of_time_come_back(case: Case, database: Database) -> None:
    assert await value_of(case, database, "span") == dt.timedelta(minutes=90)


@row("booleans")
async def test_booleans_come_back(case: Case, database: Database) -> None:
    assert await value_of(case, database, "boolean") is True


@row("json")
async def test_json_comes_back_as_a_structure(case: Case, database: Database) -> None:
    assert await value_of(case, database, "json") == {"a": [1]}


@row("arrays")
async def test_arrays_come_back(case: Case, database: Database) -> None:
    assert await value_of(case, database, "array") == [1, None]


@row("blobs")
async def test_blobs_come_back(case: Case, database: Database) -> None:
    assert await value_of(case, database, "blob") == b"\x00\xff"


@row("dates")
async def test_dates_and_timestamps_come_back(database: Database) -> None:
    found = await database.run("SELECT born, seen FROM people WHERE id = 1", Caps())
    assert found.rows == ((dt.date(2001, 2, 3), dt.datetime(2024, 5, 6, 7, 8, 9)),)
    assert [column.kind for column in found.columns] == [Kind.DATE, Kind.TIMESTAMP]


@row("quoted names")
async def test_quoted_and_reserved_names_can_be_read(case: Case, database: Database) -> None:
    found = await database.run(case.sql('SELECT "select", "quo""te" FROM "Mixed Case" ORDER BY 1'), Caps())
    assert found.rows == ((1, "x"), (2, "y"))


@row("twin columns")
async def test_two_columns_may_have_the_same_name(database: Database) -> None:
    found = await database.run("SELECT id AS a, name AS a FROM people WHERE id = 3", Caps())
    assert [column.name for column in found.columns] == ["a", "a"]
    assert found.rows == ((3, "O'Brien"),)


@row("parameters")
async def test_parameters_are_bound_not_pasted(database: Database) -> None:
    found = await database.run(
        "SELECT id, ':id %s' FROM people WHERE name = :name AND id = :id AND 10 % 3 = 1",
        Caps(),
        {"name": "O'Brien", "id": 3},
    )
    assert found.rows == ((3, ":id %s"),)


@row("no rows")
async def test_a_result_without_rows_still_has_its_columns(database: Database) -> None:
    found = await database.run("SELECT id, name FROM people WHERE id > 100", Caps())
    assert found.rows == ()
    assert [column.name for column in found.columns] == ["id", "name"]


@row("row cap")
async def test_the_row_cap_holds_and_says_so(case: Case, database: Database) -> None:
    found = await database.run(case.many, Caps(rows=10))
    assert len(found) == 10
    assert found.truncated


@row("row cap")
async def test_a_result_of_exactly_the_row_cap_is_not_truncated(database: Database) -> None:
    found = await database.run("SELECT id FROM people", Caps(rows=3))
    assert len(found) == 3
    assert not found.truncated


@row("byte cap")
async def test_the_byte_cap_holds_and_says_so(case: Case, database: Database) -> None:
    found = await database.run(case.many, Caps(rows=1_000_000, bytes=1_000))
    assert 0 < len(found) <= 100
    assert found.truncated


@row("streaming")
async def test_rows_that_nobody_wants_are_not_waited_for(case: Case, database: Database) -> None:
    """A thousand million rows: whoever took them all would run into the time limit, or out of memory."""
    found = await database.run(case.many, Caps(rows=10, seconds=60))
    assert len(found) == 10
    await until(lambda: not case.running())
    assert (await database.run("SELECT 1", Caps())).rows == ((1,),)


@row("time limit")
async def test_a_statement_is_stopped_at_its_time_limit(case: Case, database: Database) -> None:
    with pytest.raises(QueryTooSlow):
        await database.run(case.slow, Caps(seconds=0.5))
    assert not case.running()
    assert (await database.run("SELECT 1", Caps())).rows == ((1,),)


@row("cancel")
@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
async def test_a_cancelled_statement_does_not_keep_running(case: Case, database: Database) -> None:
    task = asyncio.create_task(database.run(case.slow, Caps(seconds=60)))
    await until(case.running)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert not case.running()
    assert children() == []
    assert (await database.run("SELECT 1", Caps())).rows == ((1,),)


@row("cancel")
async def test_eight_statements_can_be_cancelled_at_once(case: Case, database: Database) -> None:
    tasks = [asyncio.create_task(database.run(case.slow, Caps(seconds=60))) for _ in range(8)]
    await until(case.running)
    for task in tasks:
        task.cancel()
    ended = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(isinstance(end, asyncio.CancelledError) for end in ended)
    assert not case.running()
    assert children() == []


@row("side by side")
async def test_statements_run_side_by_side(database: Database) -> None:
    found = await asyncio.gather(*(database.run(f"SELECT {number} AS n", Caps()) for number in range(20)))
    assert [rows.rows for rows in found] == [((number,),) for number in range(20)]


@row("writes")
async def test_nothing_can_be_changed_with_the_guard_off(case: Case, database: Database) -> None:
    await database.check()
    before = case.state()
    survived = []
    for sql in WRITES:
        try:
            await database.run(sql, Caps(seconds=5))
        except SourceProblem:
            continue
        survived.append(sql)
    assert survived == []
    assert case.state() == before


@row("attacks")
async def test_nothing_else_can_be_reached_with_the_guard_off(case: Case, database: Database) -> None:
    await database.check()
    before = case.state()
    survived = []
    for sql in case.hostile:
        try:
            found = await database.run(sql, Caps(seconds=5))
        except SourceProblem:
            continue
        survived.append((sql, found.rows))
    assert survived == []
    assert case.state() == before


@row("locks")
async def test_rows_cannot_be_locked_with_the_guard_off(case: Case, database: Database) -> None:
    with pytest.raises(SourceProblem):
        await database.run(case.locking, Caps())


@row("overpowered")
async def test_files_of_the_server_cannot_be_read_with_the_guard_off(case: Case, database: Database) -> None:
    try:
        found = await database.run(case.file_reading, Caps())
    except SourceProblem:
        return
    # MariaDB's function gives NULL where it may not read.
    assert found.rows == ((None,),)


@row("errors")
@pytest.mark.parametrize(
    ("sql", "words"),
    [
        ("SELECT nonesuch FROM people", "column"),
        ("SELECT * FROM nowhere", "table"),
        ("SELEC 1", "not valid SQL"),
        ("SELECT nofunction(1)", "function"),
        ("", ""),
    ],
)
async def test_a_mistake_is_told_without_the_drivers_words(database: Database, sql: str, words: str) -> None:
    with pytest.raises(QueryFailed) as caught:
        await database.run(sql, Caps())
    assert words in caught.value.message
    assert "nowhere" not in caught.value.message


@row("no echo")
async def test_errors_do_not_repeat_data(case: Case, database: Database) -> None:
    with pytest.raises(QueryFailed) as caught:
        await database.run(case.leaky, Caps())
    assert "token-" not in str(caught.value) + str(caught.value.details)


@row("plan")
async def test_a_plan_is_shown_without_running(case: Case, database: Database) -> None:
    plan = await database.explain("SELECT name FROM people WHERE id = 1", Caps())
    assert "people" in plan.lower()
    await database.explain(case.slow, Caps(seconds=5))


@row("writes")
async def test_a_plan_of_a_write_changes_nothing(case: Case, database: Database) -> None:
    before = case.state()
    for sql in ("DELETE FROM orders", "ANALYZE DELETE FROM orders"):
        try:
            await database.explain(sql, Caps())
        except SourceProblem:
            continue
    assert case.state() == before


@row("tables")
async def test_tables_and_views_are_found(database: Database) -> None:
    catalog = (await inspect(database)).catalog
    names = {table.key for table in catalog.tables}
    assert names - {"sales.orders"} == {"people", "Mixed Case", "orders", "visits", "rich"}
    assert catalog.dialect == database.engine.dialect


@row("views")
async def test_views_are_told_from_tables(database: Database) -> None:
    assert {table.key for table in (await inspect(database)).catalog.tables if table.is_view} == {"rich"}


@row("schemas")
async def test_a_table_of_another_schema_is_not_one_of_the_same_name(case: Case) -> None:
    database = open_database(case.all_schemas or case.location, sockets=True)
    try:
        found = await inspect(database)
        (other,) = [table for table in found.catalog.tables if table.schema and table.schema.endswith("sales")]
        assert [column.name for column in other.columns] == ["code"]
        rows = await database.run(f"SELECT count(*) FROM {other.key}", Caps())
        assert rows.rows == ((0,),)
    finally:
        await database.close()


@row("declared")
async def test_declared_keys_and_defaults_are_found(database: Database) -> None:
    found = await inspect(database)
    assert "none" in str(column_of(found, "people", "order").default)
    assert not column_of(found, "people", "name").nullable
    assert column_of(found, "people", "born").nullable
    assert table_of(found, "people").primary_key == ("id",)
    assert table_of(found, "people").unique_keys == (("name",),)
    (key,) = table_of(found, "orders").foreign_keys
    assert (key.columns, key.table, key.referred, key.inferred) == (("person_id",), "people", ("id",), False)


@row("references")
async def test_an_undeclared_reference_is_inferred(case: Case, database: Database) -> None:
    found = await inspect(database)
    for name in ("visits", *(["orders"] if case.engine == "files" else [])):
        (key,) = table_of(found, name).foreign_keys
        assert (key.columns, key.table, key.referred, key.inferred) == (("person_id",), "people", ("id",), True)


@row("profiles")
async def test_profiles_count_what_is_there(database: Database) -> None:
    found = await inspect(database)
    assert table_of(found, "people").rows == 3
    born = column_of(found, "people", "born").profile
    assert born is not None
    assert (born.rows, born.nulls, born.distinct, born.complete) == (3, 1, 2, True)
    assert (born.minimum, born.maximum) == ("1969-12-31", "2001-02-03")
    place = column_of(found, "visits", "place").profile
    assert place is not None
    assert place.frequent == (("Oslo", 2), ("Rome", 1))


@row("profiles")
async def test_distinct_texts_are_kept_with_counts(database: Database) -> None:
    found = await inspect(database)
    kept = {(value.table, value.column, value.value): value.count for value in found.values}
    assert kept["visits", "place", "Oslo"] == 2
    assert kept["people", "name", "Ana Núñez"] == 1


@row("profiles")
async def test_secrets_are_never_read(database: Database) -> None:
    found = await inspect(database)
    token = column_of(found, "people", "api_token").profile
    assert token is not None
    assert (token.minimum, token.maximum, token.frequent) == (None, None, ())
    assert not [value for value in found.values if value.column == "api_token"]
    assert "token-1" not in repr(found)


@row("profiles")
async def test_bounds_limit_what_is_read(database: Database) -> None:
    found = await inspect(database, Bounds(rows_per_table=2, values_per_column=1, frequent=1))
    name = column_of(found, "people", "name").profile
    assert name is not None
    assert name.rows <= 2
    assert not name.complete
    assert len([value for value in found.values if value.column == "place"]) <= 1


@row("profiles")
async def test_a_used_up_time_leaves_tables_known_and_values_unknown(database: Database) -> None:
    found = await inspect(database, Bounds(seconds=0.000_001))
    assert table_of(found, "people").columns
    assert column_of(found, "people", "name").profile is None


@row("comments")
async def test_comments_are_read(database: Database) -> None:
    found = await inspect(database)
    assert table_of(found, "people").comment == "Who we know"
    assert column_of(found, "people", "born").comment == "Birthday"


@row("functions")
async def test_functions_of_users_are_listed(case: Case, database: Database) -> None:
    expected = {"duckdb": ("twice",), "postgresql": ("wipe",), "mariadb": ("wipe",)}
    assert (await inspect(database)).catalog.functions == expected.get(case.engine, ())


@row("version")
async def test_the_version_depends_on_the_shape_alone(database: Database) -> None:
    first, second = await inspect(database), await inspect(database, Bounds(values_per_column=1))
    assert first.catalog.version == second.catalog.version
    assert first.catalog.version
    assert first.catalog.read_at is not None


@row("tables")
async def test_progress_is_told_for_each_table(database: Database) -> None:
    heard: list[tuple[int, int, str | None]] = []

    async def hear(done: int, total: int, table: str | None) -> None:
        heard.append((done, total, table))

    found = await database.inspect("sample", Bounds(), hear)
    count = len(found.catalog.tables)
    assert [done for done, _, _ in heard] == list(range(count + 1))
    assert heard[-1] == (count, count, None)
