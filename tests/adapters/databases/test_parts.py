"""The parts the engines share: messages, parameters, type names, caps."""

from __future__ import annotations

import datetime as dt
import json
import string
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.adapters.databases.capping import CappedRows
from quaestor.adapters.databases.parameters import for_duckdb, for_psycopg, without_end
from quaestor.adapters.databases.structures import read_json
from quaestor.adapters.databases.types import kind_of_type
from quaestor.adapters.databases.wire import LENGTH, pack, unpack
from quaestor.core.catalog import Kind

CELLS = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.binary()
    | st.decimals(allow_nan=False)
    | st.dates()
    | st.datetimes(timezones=st.none() | st.just(dt.UTC))
    | st.times()
    | st.timedeltas()
    | st.uuids(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text() | st.integers(), inner),
    max_leaves=20,
)


@given(CELLS)
def test_every_value_crosses_the_wire_unchanged(value: object) -> None:
    frame = pack(value)
    (length,) = LENGTH.unpack(frame[: LENGTH.size])
    assert length == len(frame) - LENGTH.size
    back = unpack(frame[LENGTH.size :])
    assert back == value
    assert type(back) is type(value)


@given(
    st.binary()
    | st.recursive(st.text(), lambda inner: st.dictionaries(st.sampled_from("tvx"), inner)).map(
        lambda value: str(value).replace("'", '"').encode()
    )
)
def test_what_is_no_message_is_refused_without_running_anything(body: bytes) -> None:
    try:
        unpack(body)
    except ValueError:
        return


def test_what_is_nested_too_deeply_to_be_read_is_not_sent() -> None:
    deep: object = 1
    for _ in range(2_000):
        deep = [deep]
    with pytest.raises(ValueError, match="deeply"):
        pack({"rows": [deep]})
    with pytest.raises(ValueError, match="deeply"):
        unpack(b"[" * 100_000 + b"]" * 100_000)


@given(st.recursive(st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner), max_leaves=10))
def test_json_is_read_as_a_structure(value: object) -> None:
    assert read_json(json.dumps(value)) == value
    assert read_json(json.dumps(value, ensure_ascii=False).encode("utf-8", "surrogatepass").decode()) == value


def test_json_nested_too_deeply_stays_text() -> None:
    deep = "[" * 101 + "]" * 101
    assert read_json(deep) == deep
    assert read_json("[" * 100_000) == "[" * 100_000
    broad = json.dumps([[]] * 1_000 + ["[" * 1_000])
    assert read_json(broad) == json.loads(broad)


def test_a_mapping_cannot_pose_as_a_tagged_value() -> None:
    value = {"t": "d", "v": "1.5"}
    assert unpack(pack(value)[LENGTH.size :]) == value
    assert unpack(pack(Decimal("1.5"))[LENGTH.size :]) == Decimal("1.5")


@pytest.mark.parametrize(
    ("sql", "written"),
    [
        ("SELECT :a", "SELECT $a"),
        ("SELECT ':a', \":a\", x::a, :b", "SELECT ':a', \":a\", x::a, :b"),
        ("SELECT 1 -- :a\n+ :a", "SELECT 1 -- :a\n+ $a"),
        ("SELECT /* :a */ $$ :a $$, $q$ ' :a $q$, :a", "SELECT /* :a */ $$ :a $$, $q$ ' :a $q$, $a"),
        ("SELECT 'it''s :a', E'\\' :a', :a", "SELECT 'it''s :a', E'\\' :a', $a"),
        ("SELECT 10 % :a", "SELECT 10 % $a"),
    ],
)
def test_parameters_are_found_outside_texts_names_and_comments(sql: str, written: str) -> None:
    assert for_duckdb(sql, {"a"}) == written
    assert for_psycopg(sql, {"a"}) == written.replace("%", "%%").replace("$a", "%(a)s")


@pytest.mark.parametrize(
    ("sql", "bare"),
    [
        ("SELECT 1", "SELECT 1"),
        ("SELECT 1 ; ;\n", "SELECT 1"),
        ("SELECT 1; -- end", "SELECT 1"),
        ("SELECT 1 /* ; */ -- ;", "SELECT 1 /* ; */ -- ;"),
        ("SELECT ';'", "SELECT ';'"),
        ("SELECT 'a;--'", "SELECT 'a;--'"),
        ("SELECT 1; SELECT 2", "SELECT 1; SELECT 2"),
    ],
)
def test_the_end_of_a_statement_is_told_from_what_only_looks_like_it(sql: str, bare: str) -> None:
    assert without_end(sql) == bare


@given(st.text(alphabet=string.printable))
def test_a_statement_without_parameters_stays_as_it_is(sql: str) -> None:
    assert for_duckdb(sql, ()) == sql
    assert for_psycopg(sql, ()) == sql


@pytest.mark.parametrize(
    ("native", "kind"),
    [
        ("VARCHAR(40)", Kind.TEXT),
        ("character varying(20)", Kind.TEXT),
        ("NVARCHAR2(7)", Kind.TEXT),
        ("INT", Kind.INTEGER),
        ("unsigned big int", Kind.INTEGER),
        ("HUGEINT", Kind.INTEGER),
        ("DECIMAL(10, 2)", Kind.NUMBER),
        ("double precision", Kind.NUMBER),
        ("timestamp without time zone", Kind.TIMESTAMP),
        ("TIMESTAMP WITH TIME ZONE", Kind.TIMESTAMP),
        ("datetime", Kind.TIMESTAMP),
        ("date", Kind.DATE),
        ("time without time zone", Kind.TIME),
        ("bytea", Kind.BINARY),
        ("jsonb", Kind.JSON),
        ("integer[]", Kind.JSON),
        ("STRUCT(a INTEGER)", Kind.JSON),
        ("ENUM('a', 'b')", Kind.TEXT),
        ("bool", Kind.BOOLEAN),
        ("uuid", Kind.OTHER),
        ("", Kind.OTHER),
        ("whatever", Kind.OTHER),
    ],
)
def test_type_names_have_kinds(native: str, kind: Kind) -> None:
    assert kind_of_type(native) is kind


@given(st.lists(st.tuples(st.text()), max_size=30), st.integers(0, 30), st.integers(0, 200))
def test_caps_are_never_exceeded_and_truncation_is_told(rows: list[tuple[str]], most: int, size: int) -> None:
    collected = CappedRows(most, size)
    wants_more = collected.add(rows)
    assert len(collected.rows) <= most
    assert sum(len(cell) for (cell,) in collected.rows) <= size
    assert collected.rows == rows[: len(collected.rows)]
    assert collected.truncated is not wants_more
    assert wants_more == (len(collected.rows) == len(rows))
