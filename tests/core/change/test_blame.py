"""Which way a reference points, and which columns a refusal is about, by the write alone."""

from __future__ import annotations

import pytest

from quaestor.core.catalog import Column, ForeignKey, Kind, Table
from quaestor.core.change.blame import blamed, named_columns
from quaestor.core.change.outcome import Fault, WriteRefused
from quaestor.core.change.writes import Delete, Insert, Update, Write

TABLE = Table(
    "visits",
    (
        Column("id", "integer", Kind.INTEGER, nullable=False),
        Column("person_id", "integer", Kind.INTEGER),
        Column("place", "character varying(5)", Kind.TEXT),
        Column("note", "text", Kind.TEXT),
    ),
    primary_key=("id",),
    foreign_keys=(ForeignKey(("person_id",), "people", ("id",)),),
)
INSERT = Insert(TABLE, {"id": 1, "person_id": 2, "place": "Bern"})
DELETE = Delete(TABLE, {"id": 1}, {"id": 1})


def update(**values: object) -> Update:
    return Update(TABLE, {"id": 1}, {"id": 1, "person_id": 1, "place": "x", "note": "y"}, values)


@pytest.mark.parametrize(
    ("write", "fault"),
    [
        (INSERT, Fault.NO_SUCH_ROW),
        (DELETE, Fault.STILL_USED),
        (update(person_id=9), Fault.NO_SUCH_ROW),
        (update(id=9), Fault.STILL_USED),
        (update(person_id=None), Fault.STILL_USED),
    ],
)
@pytest.mark.parametrize("told", [Fault.NO_SUCH_ROW, Fault.STILL_USED])
def test_a_reference_points_the_way_that_the_write_can(write: Write, fault: Fault, told: Fault) -> None:
    error = blamed(WriteRefused(told), write)
    assert (error.fault, error.table) == (fault, "visits")


def test_a_reference_of_another_table_is_one_to_this_row() -> None:
    assert blamed(WriteRefused(Fault.NO_SUCH_ROW, "orders"), update(person_id=9)).fault is Fault.STILL_USED


def test_the_text_that_is_longer_than_its_column_is_to_blame() -> None:
    write = update(place="Wetzikon", note="a long note")
    assert blamed(WriteRefused(Fault.TOO_LONG), write).columns == ("place",)


@pytest.mark.parametrize("fault", [Fault.BAD_VALUE, Fault.OUT_OF_RANGE])
def test_the_only_value_is_to_blame_and_none_of_several(fault: Fault) -> None:
    assert blamed(WriteRefused(fault), update(id="x")).columns == ("id",)
    assert blamed(WriteRefused(fault), update(id="x", note="y")).columns == ()
    assert blamed(WriteRefused(fault), DELETE).columns == ()


def test_what_the_engine_said_stands() -> None:
    error = blamed(WriteRefused(Fault.BAD_VALUE, "other", ("column",), "name"), update(id="x"))
    assert (error.table, error.columns, error.constraint) == ("other", ("column",), "name")


@pytest.mark.parametrize(
    ("named", "columns"),
    [
        ("visits.id", ("id",)),
        ("visits.place, visits.note", ("place", "note")),
        ("CHECK((id > 0))", ("id",)),
        ("length(place) < 9 AND note <> ''", ("place", "note")),
        ("people.id, visits.id", ("id",)),
        ("an_index", ()),
        ("idle", ()),
    ],
)
def test_only_columns_of_the_catalog_are_named(named: str, columns: tuple[str, ...]) -> None:
    assert named_columns(TABLE, named) == columns
