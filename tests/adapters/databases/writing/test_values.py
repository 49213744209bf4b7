"""Values go in and come back as they are; a row that was read can be written again, to the last digit."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quaestor.core.change.outcome import WriteRefused
from quaestor.core.change.sameness import same_row

from .conftest import Base, opened

pytestmark = pytest.mark.anyio
ZONE = dt.timezone(dt.timedelta(hours=2))

KINDS: Mapping[str, str] = {
    "sqlite": "a BLOB, b DECIMAL(30,10), c REAL, d BOOLEAN, e TEXT, f DATETIME, g DATE, h UUID, i JSON, j BIGINT",
    "postgresql": "a bytea, b numeric(30,10), c real, d boolean, e text, f timestamptz, g date, h uuid, i json, "
    "j bigint, k interval, l integer[], m int4range, n inet, o time, p timetz, q timestamp, r varchar(9)[], s jsonb, "
    't money, u "char", v bit(3), x hstore_less',
    "mariadb": "a BLOB, b DECIMAL(30,10), c FLOAT, d BOOLEAN, e TEXT, f DATETIME(6), g DATE, h UUID, i JSON, j BIGINT, "
    "k TIME(3), l YEAR, m BIT(10), n DOUBLE, o ENUM('x', 'y'), p SET('p', 'q'), q BIGINT UNSIGNED",
    "duckdb": "a BLOB, b DECIMAL(30,10), c FLOAT, d BOOLEAN, e VARCHAR, f TIMESTAMPTZ, g DATE, h UUID, i JSON, "
    "j BIGINT, k INTERVAL, l INTEGER[], m STRUCT(a INTEGER, b VARCHAR), n MAP(VARCHAR, INTEGER), o TIME, "
    "p TIMESTAMP_NS, q HUGEINT, r ENUM('x', 'y'), s BIT, t TIMESTAMP",
}
STORED: Mapping[str, str] = {
    "sqlite": "x'00ff', 12345678.25, 0.1, 1, 'it''s', '2024-05-06 07:08:09', '2024-02-29', "
    "'5b7b0f0e-0000-4000-8000-000000000001', '{\"a\": 1.10}', 9007199254740993",
    "postgresql": "'\\x00ff', 12345678901234567890.0123456789, 0.123456789, true, 'it''s', '2024-05-06 07:08:09.5+02', "
    "'2024-02-29', '5b7b0f0e-0000-4000-8000-000000000001', '{\"a\":  1.10, \"a\": 2}', 9007199254740993, "
    "'1 mon 2 days', '{1,NULL,3}', '[1,5)', '10.0.0.1/24', '24:00', '10:30+02', 'infinity', "
    "'{\"a,b\",NULL,\"\"}', '{\"b\": 12345678901234567890.10}', '$1.50', 'z', B'101', 'x'",
    "mariadb": "x'00ff', 12345678901234567890.0123456789, 0.123456789, 1, 'it''s', '2024-05-06 07:08:09.5', "
    "'2024-02-29', '5b7b0f0e-0000-4000-8000-000000000001', '{\"a\":  1.10}', 9007199254740993, '-25:00:00.5', 2024, "
    "b'1000000001', 0.1, 'y', 'p,q', 18446744073709551615",
    "duckdb": "'\\x00\\xFF'::BLOB, 12345678901234567890.0123456789, 0.123456789, true, 'it''s', "
    "'2024-05-06 07:08:09.5+02', '2024-02-29', '5b7b0f0e-0000-4000-8000-000000000001', '{\"a\":  1.10}', "
    "9007199254740993, INTERVAL '1 month 2 days', [1, NULL, 3], {'a': 1, 'b': 'it''s, \"x\"'}, MAP {'k': 1}, "
    "'10:30:00', '2024-01-01 00:00:00.123456789', 170141183460469231731687303715884105727, 'y', '101', "
    "'2024-01-01 00:00:00'",
}


@pytest.fixture
async def kinds(base: Base) -> Base:
    if base.engine == "postgresql":
        base.ask("CREATE DOMAIN hstore_less AS text")
    base.ask(
        f"CREATE TABLE kinds (id INTEGER PRIMARY KEY, {KINDS[base.engine]})",
        f"INSERT INTO kinds VALUES (1, {STORED[base.engine]})",
    )
    await base.start()
    return base


def stored(base: Base) -> list[tuple[object, ...]]:
    """As the engine itself tells it, where a driver would round."""
    shown = {"postgresql": "kinds::text", "duckdb": "CAST(kinds AS VARCHAR)", "mariadb": "*, c + 0e0"}
    return base.ask(f"SELECT {shown.get(base.engine, '*')} FROM kinds")


async def test_a_row_of_every_type_comes_back_as_it_was(kinds: Base) -> None:
    before = stored(kinds)
    deleted = await kinds.apply(await kinds.delete("kinds", id=1))
    assert stored(kinds) == []
    row = deleted.rows[0].before or {}
    again = await kinds.apply(kinds.insert("kinds", **row))
    assert stored(kinds) == before
    assert again.rows[0].after == row


async def test_every_value_is_changed_and_changed_back(kinds: Base) -> None:
    before = stored(kinds)
    row = dict(await kinds.row("kinds", id=1))
    del row["id"]
    await kinds.apply(await kinds.update("kinds", {"id": 1}, **dict.fromkeys(row)))
    assert stored(kinds) != before
    await kinds.apply(await kinds.update("kinds", {"id": 1}, **row))
    assert stored(kinds) == before


async def test_values_as_people_mean_them_are_taken(kinds: Base) -> None:
    values: dict[str, object] = {
        "a": bytes(range(256)),
        "b": Decimal("-0.5"),
        "c": 1.5,
        "d": False,
        "e": "",
        "f": dt.datetime(2024, 5, 6, 7, 8, 9, tzinfo=ZONE if kinds.engine != "mariadb" else None),
        "g": dt.date(1, 1, 1),
        "h": UUID("5b7b0f0e-0000-4000-8000-000000000002"),
        "i": {"list": [1, None, "x"], "text": "it's"},
        "j": -(2**63),
    }
    await kinds.apply(await kinds.update("kinds", {"id": 1}, **values))
    row = await kinds.row("kinds", id=1)
    shown = {name: value for name, value in values.items() if name not in ("d", "f", "h", "g", "b")}
    assert same_row(kinds.table("kinds"), shown, row)
    if kinds.engine != "sqlite":
        assert row["b"] == Decimal("-0.5")
        assert row["g"] == dt.date(1, 1, 1)
        assert str(row["h"]) == str(values["h"])
        assert row["f"] == values["f"]
    assert not row["d"]


@pytest.mark.parametrize("value", [[1, 2], "[1, 2]", {"a": {"b": []}}, "3", 3, True, '"text"'])
async def test_json_is_given_as_a_structure_or_as_its_text(kinds: Base, value: object) -> None:
    for _ in range(2):
        await kinds.apply(await kinds.update("kinds", {"id": 1}, i=value))
        assert same_row(kinds.table("kinds"), {"i": value}, await kinds.row("kinds", id=1))


async def test_a_table_in_another_schema_is_written_to(base: Base) -> None:
    if base.engine == "sqlite":
        pytest.skip("a SQLite file is one schema")
    if base.engine == "mariadb":
        schema = base.location.rpartition("/")[2]
        other = f"{schema}_sales"
        base.ask(f"CREATE DATABASE {other}", f"CREATE TABLE {other}.orders (id INTEGER PRIMARY KEY, note VARCHAR(9))")
        base.databases = opened(base.location.rpartition("/")[0])
    else:
        other = "sales"
        base.ask("CREATE SCHEMA sales", "CREATE TABLE sales.orders (id INTEGER PRIMARY KEY, note VARCHAR(9))")
    await base.start()
    await base.apply(base.insert(f"{other}.orders", id=1, note="a"), base.insert(f"{other}.orders", id=2, note="b"))
    await base.apply(await base.update(f"{other}.orders", {"id": 1}, note="c"))
    await base.apply(await base.delete(f"{other}.orders", id=2))
    assert base.ask(f"SELECT * FROM {other}.orders") == [(1, "c")]
    with pytest.raises(WriteRefused) as caught:
        await base.apply(base.insert(f"{other}.orders", id=1))
    assert (caught.value.table, caught.value.columns) == (f"{other}.orders", ("id",))
    if base.engine == "mariadb":
        base.ask(f"DROP DATABASE {other}")


TEXT = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\x00"), max_size=30)


@settings(max_examples=4, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=st.dictionaries(st.integers(10, 20), st.none() | TEXT, min_size=1, max_size=3), changed=TEXT)
async def test_a_rehearsal_tells_what_will_be(base: Base, rows: dict[int, str | None], changed: str) -> None:
    for act in ("insert", "update", "delete"):
        match act:
            case "insert":
                writes = [base.insert("visits", id=id_, person_id=1, place=place) for id_, place in rows.items()]
            case "update":
                writes = [await base.update("visits", {"id": id_}, place=changed) for id_ in rows]  # type: ignore[misc]
            case _:
                writes = [await base.delete("visits", id=id_) for id_ in rows]  # type: ignore[misc]
        rehearsed = await base.rehearse(*writes)
        applied = await base.apply(*writes)
        assert (rehearsed.rows, rehearsed.follows) == (applied.rows, applied.follows)
