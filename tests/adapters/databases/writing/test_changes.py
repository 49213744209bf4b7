"""Rows are made, changed and deleted as was said, one by one, together or not at all."""

from __future__ import annotations

from decimal import Decimal

import pytest

from quaestor.core.change.outcome import Fault, Image, RowsChanged, WriteRefused
from quaestor.core.change.sameness import same
from quaestor.core.change.writes import Update

from .conftest import CASCADING, Base

pytestmark = pytest.mark.anyio


async def test_a_new_row_is_read_back_whole(base: Base) -> None:
    written = await base.apply(base.insert("people", id=9, name="Dee", balance=Decimal("7.25")))
    (image,) = written.rows
    assert (image.table, image.before, dict(image.identity)) == ("people", None, {"id": 9})
    assert image.after is not None
    assert image.after["name"] == "Dee"
    assert image.after["note"] == "none"
    assert same(image.after["balance"], Decimal("7.25"))
    assert base.ask("SELECT name, note FROM people WHERE id = 9") == [("Dee", "none")]


async def test_a_key_that_the_database_counts_is_told(base: Base) -> None:
    if base.engine == "duckdb":
        base.ask(
            "CREATE SEQUENCE counted START 50",
            "CREATE TABLE named (id INTEGER PRIMARY KEY DEFAULT nextval('counted'), name VARCHAR)",
        )
        await base.start()
    table = "named" if base.engine == "duckdb" else "people"
    (image,) = (await base.apply(base.insert(table, name="Dee"))).rows
    assert base.ask(f"SELECT name FROM {table} WHERE id = {image.identity['id']}") == [("Dee",)]


async def test_a_row_without_any_value_is_all_defaults(base: Base) -> None:
    base.ask(f"CREATE TABLE empty (id INTEGER {'' if base.engine == 'duckdb' else 'PRIMARY KEY'} DEFAULT 7)")
    await base.start()
    (image,) = (await base.apply(base.insert("empty"))).rows
    assert image.after == {"id": 7 if base.engine != "sqlite" else 1}


async def test_an_update_changes_what_was_said_and_nothing_else(base: Base) -> None:
    before = base.everything()
    written = await base.apply(await base.update("people", {"id": 2}, note="hello", age=41))
    (image,) = written.rows
    assert image.before is not None
    assert image.after is not None
    changed = {name for name in image.after if not same(image.after[name], image.before[name])}
    assert changed == {"note", "age"}
    assert (image.after["note"], image.after["age"]) == ("hello", 41)
    assert [row for row in base.everything()[0] if row[0] != 2] == [row for row in before[0] if row[0] != 2]
    assert base.everything()[1:] == before[1:]


async def test_an_update_to_what_is_there_already_is_one_row_too(base: Base) -> None:
    written = await base.apply(await base.update("people", {"id": 2}, age=40))
    assert written.rows[0].before == written.rows[0].after


async def test_a_value_is_taken_away(base: Base) -> None:
    await base.apply(await base.update("people", {"id": 1}, age=None, balance=None))
    assert base.ask("SELECT age, balance FROM people WHERE id = 1") == [(None, None)]


async def test_a_row_is_deleted_and_no_other(base: Base) -> None:
    before = base.everything()
    written = await base.apply(await base.delete("people", id=3))
    assert written.rows[0].after is None
    assert base.everything()[0] == [row for row in before[0] if row[0] != 3]
    assert base.everything()[1:] == before[1:]


async def test_a_row_of_two_key_columns_is_named_by_both(base: Base) -> None:
    await base.apply(await base.update("parts", {"order_id": 1, "number": 2}, text="changed"))
    assert base.ask("SELECT text FROM parts ORDER BY order_id, number") == [("first",), ("changed",), ("third",)]


async def test_several_rows_are_written_together(base: Base) -> None:
    await base.apply(
        base.insert("visits", id=7, person_id=1, place="Bern"),
        await base.update("visits", {"id": 2}, place="Paris"),
        await base.delete("visits", id=1),
    )
    assert base.ask("SELECT id, person_id, place FROM visits ORDER BY id") == [(2, 2, "Paris"), (7, 1, "Bern")]


async def test_several_rows_are_written_together_or_not_at_all(base: Base) -> None:
    before = base.everything()
    with pytest.raises(WriteRefused):
        await base.apply(
            base.insert("visits", id=7, person_id=1, place="Bern"),
            await base.update("visits", {"id": 2}, place="Paris"),
            base.insert("visits", id=1, person_id=1, place="again"),
        )
    assert base.everything() == before


async def test_a_rehearsal_leaves_everything_as_it_was(base: Base) -> None:
    before = base.everything()
    writes = (
        base.insert("visits", id=7, person_id=1, place="Bern"),
        await base.update("visits", {"id": 2}, place="Paris"),
        await base.delete("visits", id=1),
    )
    rehearsed = await base.rehearse(*writes)
    assert base.everything() == before
    applied = await base.apply(*writes)
    assert (rehearsed.rows, rehearsed.follows, rehearsed.triggers) == (applied.rows, applied.follows, applied.triggers)


async def test_rows_that_somebody_changed_are_told_and_nothing_is_written(base: Base) -> None:
    writes = [await base.update("visits", {"id": id_}, place="mine") for id_ in (1, 2)]
    base.ask("UPDATE visits SET place = 'theirs' WHERE id = 2")
    before = base.everything()
    with pytest.raises(RowsChanged) as caught:
        await base.apply(*writes)
    (image,) = caught.value.rows
    assert isinstance(image, Image)
    assert (image.before or {})["place"] == "Oslo"
    assert (image.after or {})["place"] == "theirs"
    assert "theirs" not in caught.value.message
    assert base.everything() == before


async def test_all_rows_that_somebody_changed_are_told(base: Base) -> None:
    writes = [await base.update("visits", {"id": 1}, place="mine"), await base.delete("visits", id=2)]
    base.ask("UPDATE visits SET place = 'theirs' WHERE id = 1")
    base.ask("DELETE FROM visits WHERE id = 2")
    with pytest.raises(RowsChanged) as caught:
        await base.rehearse(*writes)
    assert [image.after is None for image in caught.value.rows] == [False, True]


@pytest.mark.parametrize("as_shown", ["10.5", 10, Decimal("10.51")])
async def test_a_row_is_compared_by_value_and_kind(base: Base, as_shown: object) -> None:
    row = dict(await base.row("people", id=1))
    row["balance"] = as_shown
    with pytest.raises(RowsChanged):
        await base.apply(Update(base.table("people"), {"id": 1}, row, {"note": "x"}))


async def test_a_row_is_the_same_whatever_type_a_driver_gives_its_number(base: Base) -> None:
    row = dict(await base.row("people", id=1))
    row["balance"] = 10.5 if isinstance(row["balance"], Decimal) else Decimal("10.50")
    await base.apply(Update(base.table("people"), {"id": 1}, row, {"note": "x"}))


async def test_names_that_mean_something_to_sql_are_names(base: Base) -> None:
    key = "odd %s :name"
    identity = {"select": 1, "a b": 1}
    values = {":colon": "1", "per%cent": "2", 'quo"te': "3"}
    await base.apply(Update(base.table(key), identity, await base.row(key, **identity), values))
    assert base.everything()[-1] == [(1, 1, "1", "2", "3")]
    await base.apply(base.insert(key, **{"select": 2, "a b": 2, ":colon": ":set_0", "per%cent": "%s", 'quo"te': '"'}))
    await base.apply(await base.delete(key, **identity))
    assert base.everything()[-1] == [(2, 2, ":set_0", "%s", '"')]


HOSTILE = (
    "'; DROP TABLE visits; --", "\\'; DROP TABLE visits; -- ", '" OR 1=1', "%s %(x)s :set_0 $1 ?", "\\", "a\nb\r\t\x1a",
    "NULL", "😀 Ā", "{}", "/* x */", "`x`", "$$x$$",
)  # fmt: skip


@pytest.mark.parametrize("text", HOSTILE)
async def test_text_that_looks_like_sql_is_text(base: Base, text: str) -> None:
    await base.apply(base.insert("visits", id=7, person_id=1, place=text))
    assert (await base.row("visits", id=7))["place"] == text
    await base.apply(await base.update("visits", {"id": 2}, place=text))
    assert base.ask("SELECT place FROM visits ORDER BY id") == [("Rome",), (text,), (text,)]


async def test_a_row_may_be_named_by_text_that_looks_like_sql(base: Base) -> None:
    base.ask(base.sql("CREATE TABLE named (name VARCHAR(40) PRIMARY KEY, n INTEGER)"))
    await base.start()
    for name in HOSTILE:
        await base.apply(base.insert("named", name=name, n=1))
        await base.apply(await base.update("named", {"name": name}, n=2))
    await base.apply(*[await base.delete("named", name=name) for name in HOSTILE[1:]])
    assert base.ask("SELECT * FROM named") == [(HOSTILE[0], 2)]


async def test_rows_that_are_not_there_are_none(base: Base) -> None:
    found = await (await base.writer()).rows(base.table("visits"), [{"id": 2}, {"id": 99}, {"id": 1}])
    assert [row and row["place"] for row in found] == ["Oslo", None, "Rome"]


@pytest.mark.parametrize("engine", CASCADING, indirect=True)
async def test_what_the_database_deletes_and_empties_is_seen_over_all_tables(base: Base) -> None:
    before = base.everything()
    delete = await base.delete("people", id=1)
    for written in (await base.rehearse(delete), await base.apply(delete)):
        follows = {(image.table, *image.identity.values()): image.after for image in written.follows}
        assert set(follows) == {("orders", 1), ("orders", 2), ("parts", 1, 1), ("parts", 1, 2), ("visits", 1)}
        assert [key for key, after in follows.items() if after is not None] == [("visits", 1)]
        assert (follows["visits", 1] or {})["person_id"] is None
        assert {image.table: image.before for image in written.follows}["visits"]["person_id"] == 1  # type: ignore[index]
        if written.mark is None:
            continue
    assert base.everything() != before


@pytest.mark.parametrize("engine", CASCADING, indirect=True)
async def test_a_rehearsed_cascade_leaves_everything_as_it_was(base: Base) -> None:
    before = base.everything()
    written = await base.rehearse(await base.delete("people", id=1))
    assert written.follows
    assert base.everything() == before


@pytest.mark.parametrize("engine", CASCADING, indirect=True)
async def test_a_new_key_goes_to_the_rows_that_refer_to_it(base: Base) -> None:
    written = await base.apply(await base.update("orders", {"id": 1}, id=11))
    assert dict(written.rows[0].identity) == {"id": 1}
    assert (written.rows[0].after or {})["id"] == 11
    assert {(image.table, tuple(image.identity.values())) for image in written.follows} == {
        ("parts", (1, 1)),
        ("parts", (1, 2)),
    }
    assert base.ask("SELECT order_id, number FROM parts ORDER BY 1, 2") == [(3, 1), (11, 1), (11, 2)]


async def test_rows_that_no_key_names_are_not_among_what_follows(base: Base) -> None:
    written = await base.rehearse(await base.delete("people", id=3))
    assert written.follows == ()


@pytest.mark.parametrize("engine", ["sqlite", "postgresql", "mariadb"], indirect=True)
async def test_more_rows_than_can_be_followed_are_refused(base: Base) -> None:
    from quaestor.core.errors import NotAllowed

    rows = ", ".join(f"({number}, 3, 'x')" for number in range(100, 1_200))
    base.ask(f"INSERT INTO visits VALUES {rows}")
    before = base.everything()
    with pytest.raises(NotAllowed):
        await base.apply(await base.delete("people", id=3))
    assert base.everything() == before


@pytest.mark.parametrize("engine", CASCADING, indirect=True)
async def test_a_row_that_went_with_another_of_the_same_change_is_no_mistake(base: Base) -> None:
    await base.apply(await base.delete("orders", id=1), await base.delete("parts", order_id=1, number=1))
    assert base.ask("SELECT count(*) FROM parts") == [(1,)]


async def test_what_a_computed_column_holds_is_never_written(base: Base) -> None:
    kind = {"mariadb": "INTEGER AS (n * 2) PERSISTENT", "duckdb": "INTEGER GENERATED ALWAYS AS (n * 2)"}.get(
        base.engine, "INTEGER GENERATED ALWAYS AS (n * 2) STORED"
    )
    base.ask(f"CREATE TABLE doubled (id INTEGER PRIMARY KEY, n INTEGER, twice {kind})")
    await base.start()
    (image,) = (await base.apply(base.insert("doubled", id=1, n=4, twice=9))).rows
    assert image.after == {"id": 1, "n": 4, "twice": 8}
    (image,) = (await base.apply(await base.update("doubled", {"id": 1}, n=5, twice=9))).rows
    assert image.after == {"id": 1, "n": 5, "twice": 10}


async def test_a_deleted_row_can_be_made_again_as_it_was(base: Base) -> None:
    """With the key that the database counts itself, where it does."""
    before = base.everything()
    written = await base.apply(await base.delete("people", id=3))
    await base.apply(base.insert("people", **(written.rows[0].before or {})))
    assert base.everything() == before


async def test_a_change_that_nothing_can_do_is_a_refusal(base: Base) -> None:
    with pytest.raises(WriteRefused) as caught:
        await base.apply(base.insert("people", id=4, name="Ana"))
    assert caught.value.fault is Fault.TAKEN
