"""Why a database does not take a row is told by kind, with the columns to blame, and nothing of its words."""

from __future__ import annotations

import asyncio
from decimal import Decimal

import pytest

from quaestor.adapters.databases.opened import OpenedDatabases
from quaestor.core.change.outcome import Fault, WriteRefused
from quaestor.core.change.writes import Write
from quaestor.core.errors import NotAllowed
from tests.adapters.databases.test_contract import until

from .conftest import Base, opened

pytestmark = pytest.mark.anyio


async def refused(base: Base, *writes: Write) -> WriteRefused:
    """What is said of *writes*, in a rehearsal and when they are applied."""
    before = base.everything()
    said = []
    for act in (base.rehearse, base.apply):
        with pytest.raises(WriteRefused) as caught:
            await act(*writes)
        said.append(caught.value)
        assert base.everything() == before
    first, second = said
    assert (first.fault, first.table, first.columns) == (second.fault, second.table, second.columns)
    assert "secret" not in f"{second} {second.message} {second.constraint} {second.__cause__!r}"
    return second


def of(error: WriteRefused) -> tuple[Fault, str | None, tuple[str, ...]]:
    return error.fault, error.table, error.columns


async def test_a_value_that_is_needed(base: Base) -> None:
    missing = (Fault.MISSING, "people", ("name",))
    assert of(await refused(base, base.insert("people", id=9, note="secret"))) == missing
    assert of(await refused(base, await base.update("people", {"id": 3}, name=None))) == missing


async def test_a_value_that_is_taken(base: Base) -> None:
    assert of(await refused(base, base.insert("people", id=9, name="Ana", note="secret"))) == (
        Fault.TAKEN, "people", ("name",),
    )  # fmt: skip
    assert of(await refused(base, await base.update("people", {"id": 3}, name="Ana"))) == (
        Fault.TAKEN, "people", ("name",),
    )  # fmt: skip
    assert of(await refused(base, base.insert("parts", order_id=1, number=1))) == (
        Fault.TAKEN, "parts", ("order_id", "number"),
    )  # fmt: skip


async def test_a_row_that_is_not_there(base: Base) -> None:
    assert of(await refused(base, base.insert("visits", id=9, person_id=99, place="secret"))) == (
        Fault.NO_SUCH_ROW, "visits", ("person_id",),
    )  # fmt: skip
    assert of(await refused(base, await base.update("visits", {"id": 1}, person_id=99))) == (
        Fault.NO_SUCH_ROW, "visits", ("person_id",),
    )  # fmt: skip


async def test_a_row_that_others_refer_to(base: Base) -> None:
    base.ask("INSERT INTO badges VALUES (1, 3)")
    assert (await refused(base, await base.delete("people", id=3))).fault is Fault.STILL_USED


@pytest.mark.parametrize("engine", ["sqlite", "postgresql", "mariadb"], indirect=True)
async def test_a_key_that_others_refer_to(base: Base) -> None:
    base.ask(
        "CREATE TABLE rooms (id INTEGER PRIMARY KEY)",
        "CREATE TABLE keys_of (room INTEGER, FOREIGN KEY (room) REFERENCES rooms (id))",
        "INSERT INTO rooms VALUES (1)",
        "INSERT INTO keys_of VALUES (1)",
    )
    await base.start()
    assert (await refused(base, await base.update("rooms", {"id": 1}, id=2))).fault is Fault.STILL_USED


async def test_a_value_that_a_check_refuses(base: Base) -> None:
    assert of(await refused(base, base.insert("people", id=9, name="secret", age=-1))) == (
        Fault.CHECK, "people", ("age",),
    )  # fmt: skip


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"], indirect=True)
async def test_a_text_that_is_too_long(base: Base) -> None:
    """Neither SQLite nor DuckDB minds."""
    long = "secret" * 20
    assert of(await refused(base, base.insert("visits", id=9, person_id=1, place=long))) == (
        Fault.TOO_LONG, "visits", ("place",),
    )  # fmt: skip


@pytest.mark.parametrize("engine", ["postgresql", "mariadb", "duckdb"], indirect=True)
async def test_a_number_that_is_too_large(base: Base) -> None:
    assert (await refused(base, await base.update("people", {"id": 3}, age=2**40))).fault is Fault.OUT_OF_RANGE
    error = await refused(base, await base.update("people", {"id": 3}, balance=Decimal("1e20")))
    assert of(error) == (Fault.OUT_OF_RANGE, "people", ("balance",))


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_number_that_sqlite_cannot_hold(base: Base) -> None:
    assert (await refused(base, await base.update("people", {"id": 3}, age=2**70))).fault is Fault.OUT_OF_RANGE


@pytest.mark.parametrize("engine", ["postgresql", "mariadb", "duckdb"], indirect=True)
@pytest.mark.parametrize(("column", "value"), [("age", "secret"), ("born", "secret"), ("balance", "secret")])
async def test_a_value_of_another_type(base: Base, column: str, value: str) -> None:
    assert of(await refused(base, await base.update("people", {"id": 3}, **{column: value}))) == (
        Fault.BAD_VALUE, "people", (column,),
    )  # fmt: skip


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"], indirect=True)
async def test_which_of_several_values_is_of_another_type(base: Base) -> None:
    write = await base.update("people", {"id": 3}, note="fine", age="secret", balance=1)
    assert of(await refused(base, write)) == (Fault.BAD_VALUE, "people", ("age",))


@pytest.mark.parametrize("engine", ["postgresql", "mariadb", "duckdb"], indirect=True)
async def test_a_value_that_is_none_of_those_that_may_be(base: Base) -> None:
    if base.engine == "mariadb":
        base.ask("CREATE TABLE moods (id INTEGER PRIMARY KEY, mood ENUM('good', 'bad'))")
    else:
        base.ask("CREATE TYPE mood AS ENUM ('good', 'bad')", "CREATE TABLE moods (id INTEGER PRIMARY KEY, mood mood)")
    await base.start()
    assert of(await refused(base, base.insert("moods", id=1, mood="secret"))) == (
        Fault.BAD_VALUE, "moods", ("mood",) if base.engine != "duckdb" else (),
    )  # fmt: skip
    assert (await base.apply(base.insert("moods", id=1, mood="bad"))).rows[0].after == {"id": 1, "mood": "bad"}


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_a_value_of_another_type_in_a_strict_table(base: Base) -> None:
    base.ask("CREATE TABLE counted (id INTEGER PRIMARY KEY, n INTEGER) STRICT")
    await base.start()
    assert of(await refused(base, base.insert("counted", n="secret"))) == (Fault.BAD_VALUE, "counted", ("n",))
    assert (await refused(base, base.insert("counted", id="secret"))).fault is Fault.BAD_VALUE


async def test_a_text_that_no_database_can_hold(base: Base) -> None:
    error = await refused(base, base.insert("visits", id=9, person_id=1, place="secret \ud800"))
    assert error.fault is Fault.BAD_VALUE


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_a_login_that_may_not_write_on_postgres(base: Base) -> None:
    reader = "r" + base.location.partition("/w_")[2].partition("?")[0]
    base.ask(f"CREATE ROLE {reader} LOGIN", f"GRANT SELECT, INSERT ON visits TO {reader}")
    base.databases = opened_as(base, reader)
    try:
        await base.apply(base.insert("visits", id=9, person_id=1))
        assert (await refused(base, base.insert("badges", id=9))).fault is Fault.DENIED
        assert (await refused(base, await base.delete("visits", id=1))).fault is Fault.DENIED
    finally:
        await base.databases.close()
        base.ask(f"DROP OWNED BY {reader}", f"DROP ROLE {reader}")


@pytest.mark.parametrize("engine", ["mariadb"], indirect=True)
async def test_a_login_that_may_not_write_on_mariadb(base: Base) -> None:
    schema = base.location.rpartition("/")[2]
    base.ask(
        f"CREATE USER {schema}@'%'",
        f"GRANT SELECT ON {schema}.* TO {schema}@'%'",
        f"GRANT INSERT ON {schema}.visits TO {schema}@'%'",
    )
    base.databases = opened_as(base, schema)
    await base.apply(base.insert("visits", id=9, person_id=1))
    assert (await refused(base, base.insert("badges", id=9))).fault is Fault.DENIED
    assert (await refused(base, await base.delete("visits", id=1))).fault is Fault.DENIED
    await base.databases.close()
    base.ask(f"DROP USER {schema}@'%'")


def opened_as(base: Base, login: str) -> OpenedDatabases:
    user = "postgres:@" if base.engine == "postgresql" else "root@"
    assert user in base.location
    return opened(base.location.replace(user, f"{login}@"))


@pytest.mark.parametrize("engine", ["sqlite", "postgresql", "mariadb"], indirect=True)
async def test_what_a_trigger_refuses(base: Base) -> None:
    match base.engine:
        case "sqlite":
            base.ask("CREATE TRIGGER guard_visits BEFORE INSERT ON visits BEGIN SELECT RAISE(ABORT, 'secret'); END")
        case "mariadb":
            base.ask(
                "CREATE TRIGGER guard_visits BEFORE INSERT ON visits FOR EACH ROW "
                "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'secret'"
            )
        case _:
            base.ask(
                "CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RAISE EXCEPTION 'secret'; END$$",
                "CREATE TRIGGER guard_visits BEFORE INSERT ON visits FOR EACH ROW EXECUTE FUNCTION refuse()",
            )
    assert (await refused(base, base.insert("visits", id=9, person_id=1))).fault is Fault.OTHER
    assert (await base.rehearse(await base.update("visits", {"id": 1}, place="x"))).triggers == ("guard_visits",)


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_a_row_that_a_trigger_leaves_out_is_not_taken_for_written(base: Base) -> None:
    base.ask(
        "CREATE FUNCTION skip() RETURNS trigger LANGUAGE plpgsql AS $$BEGIN RETURN NULL; END$$",
        "CREATE TRIGGER skips BEFORE INSERT OR UPDATE OR DELETE ON visits FOR EACH ROW EXECUTE FUNCTION skip()",
    )
    writes: list[Write] = [
        base.insert("visits", id=9),
        await base.update("visits", {"id": 1}, place="x"),
        await base.delete("visits", id=1),
    ]
    for write in writes:
        assert (await refused(base, write)).fault is Fault.OTHER


@pytest.mark.parametrize("engine", ["sqlite", "postgresql", "mariadb"], indirect=True)
async def test_what_a_trigger_makes_of_a_row_is_read(base: Base) -> None:
    match base.engine:
        case "sqlite":
            base.ask(
                "CREATE TRIGGER shout AFTER INSERT ON visits BEGIN "
                "UPDATE visits SET place = upper(place) WHERE id = new.id; END"
            )
        case "mariadb":
            base.ask("CREATE TRIGGER shout BEFORE INSERT ON visits FOR EACH ROW SET NEW.place = UPPER(NEW.place)")
        case _:
            base.ask(
                "CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS "
                "$$BEGIN UPDATE visits SET place = upper(place) WHERE id = new.id; RETURN NULL; END$$",
                "CREATE TRIGGER shout AFTER INSERT ON visits FOR EACH ROW EXECUTE FUNCTION shout()",
            )
    for act in (base.rehearse, base.apply):
        written = await act(base.insert("visits", id=9, person_id=1, place="bern"))
        assert (written.rows[0].after or {})["place"] == "BERN"


@pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
async def test_what_is_checked_at_the_commit_is_checked_in_a_rehearsal(base: Base) -> None:
    base.ask(
        "CREATE TABLE late (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES people (id) "
        "DEFERRABLE INITIALLY DEFERRED)"
    )
    await base.start()
    assert of(await refused(base, base.insert("late", id=1, person_id=99))) == (
        Fault.NO_SUCH_ROW, "late", ("person_id",),
    )  # fmt: skip


async def test_a_view_is_not_written_to(base: Base) -> None:
    base.ask("CREATE VIEW places AS SELECT id, place FROM visits")
    await base.start()
    with pytest.raises(NotAllowed):
        await base.apply(base.insert("places", id=9, place="x"))
    assert base.ask("SELECT count(*) FROM visits") == [(2,)]


@pytest.mark.parametrize("engine", ["sqlite"], indirect=True)
async def test_what_sqlite_checks_at_the_commit_alone_is_not_written(base: Base) -> None:
    base.ask(
        "CREATE TABLE late (id INTEGER PRIMARY KEY, person_id INTEGER REFERENCES people (id) "
        "DEFERRABLE INITIALLY DEFERRED)"
    )
    await base.start()
    with pytest.raises(WriteRefused) as caught:
        await base.apply(base.insert("late", id=1, person_id=99))
    assert of(caught.value)[0] is Fault.NO_SUCH_ROW
    assert base.ask("SELECT * FROM late") == []


@pytest.mark.parametrize("engine", ["mariadb"], indirect=True)
async def test_a_table_that_could_not_be_rolled_back_is_not_written_to(base: Base) -> None:
    base.ask("CREATE TABLE loose (id INTEGER PRIMARY KEY) ENGINE = MyISAM")
    await base.start()
    for act in (base.rehearse, base.apply):
        with pytest.raises(NotAllowed):
            await act(base.insert("loose", id=1))
    assert base.ask("SELECT * FROM loose") == []


@pytest.mark.parametrize("engine", ["mariadb"], indirect=True)
async def test_text_that_is_no_json(base: Base) -> None:
    base.ask("CREATE TABLE papers (id INTEGER PRIMARY KEY, body JSON)")
    await base.start()
    error = await refused(base, base.insert("papers", id=1, body="{secret"))
    assert (error.fault, error.columns) == (Fault.CHECK, ("body",))


async def test_a_row_that_somebody_holds_is_busy_and_nothing_is_written(base: Base) -> None:
    write = await base.update("visits", {"id": 1}, place="mine")
    before = base.everything()
    with base.held(), pytest.raises(WriteRefused) as caught:
        await base.apply(write)
    assert caught.value.fault is Fault.BUSY
    assert base.everything() == before
    await base.apply(write)


async def test_a_change_goes_on_when_who_held_the_row_lets_go(base: Base) -> None:
    write = await base.update("visits", {"id": 1}, place="mine")
    with base.held() as holding:
        applying = asyncio.ensure_future(base.apply(write))
        asyncio.get_running_loop().call_later(0.5, holding.let_go)
        await applying
    assert base.ask("SELECT place FROM visits WHERE id = 1") == [("mine",)]


@pytest.mark.parametrize("engine", ["postgresql", "mariadb"], indirect=True)
async def test_a_deadlock_is_met_with_another_try(base: Base) -> None:
    writes = [await base.update("visits", {"id": id_}, place="mine") for id_ in (1, 2)]
    waiting = {
        "postgresql": "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() "
        "AND application_name = 'quaestor' AND wait_event_type = 'Lock'",
        "mariadb": "SELECT count(*) FROM information_schema.processlist WHERE db = DATABASE() "
        "AND info LIKE '%FOR UPDATE' AND time_ms > 300",
    }[base.engine]
    with base.held("UPDATE visits SET place = place WHERE id = 2") as holding:
        applying = asyncio.ensure_future(base.apply(*writes))
        await until(lambda: base.ask(waiting) == [(1,)])
        # Each waits for the other now; whoever is chosen, both come to their end.
        await asyncio.to_thread(holding.then, "UPDATE visits SET place = place WHERE id = 1")
        holding.let_go()
        await applying
    assert base.ask("SELECT place FROM visits ORDER BY id") == [("mine",), ("mine",)]
