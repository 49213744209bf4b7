"""A row is compared by value and kind, whichever driver gave the values."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from uuid import UUID

import pytest

from quaestor.core.catalog import Column, Kind, Table
from quaestor.core.change.sameness import same, same_row

UTC = dt.datetime(2024, 5, 6, 5, tzinfo=dt.UTC)
SAME = [
    (None, None), (1, 1.0), (1, Decimal("1.00")), (0.1, Decimal("0.1")), (Decimal("1.50"), Decimal("1.5")), ("a", "a"),
    (b"a", bytearray(b"a")), (float("nan"), float("nan")), (float("nan"), Decimal("NaN")), (True, True),
    (UTC, dt.datetime(2024, 5, 6, 7, tzinfo=dt.timezone(dt.timedelta(hours=2)))), (float("inf"), Decimal("Infinity")),
    ([1, {"a": 1}], (1.0, {"a": Decimal(1)})), (UUID(int=1), UUID(int=1)), (dt.date(2024, 1, 1), dt.date(2024, 1, 1)),
]  # fmt: skip
DIFFERENT = [
    (None, 0), (None, ""), (1, "1"), (1, True), (0, False), (1.5, "1.5"), ("a", "A"), ("a", "a "), ("a", b"a"),
    (dt.date(2024, 1, 1), dt.datetime(2024, 1, 1)), (UTC, UTC.replace(tzinfo=None)), (0.1, Decimal("0.10000001")),
    (2**53 + 1, Decimal(2**53)), ([1], [1, 2]), ({"a": 1}, {"b": 1}), ([True], [1]), (float("nan"), 1),
    (UUID(int=1), str(UUID(int=1))), (dt.time(1), dt.timedelta(hours=1)),
]  # fmt: skip


@pytest.mark.parametrize(("left", "right"), SAME)
def test_what_is_the_same_is_so_both_ways(left: object, right: object) -> None:
    assert same(left, right)
    assert same(right, left)


@pytest.mark.parametrize(("left", "right"), DIFFERENT)
def test_what_differs_differs_both_ways(left: object, right: object) -> None:
    assert not same(left, right)
    assert not same(right, left)


TABLE = Table("t", (Column("a", "integer", Kind.INTEGER), Column("j", "json", Kind.JSON)))


def test_json_is_compared_by_what_it_says() -> None:
    assert same_row(TABLE, {"j": '{"a": 1, "b": [2]}'}, {"a": 1, "j": {"b": [2], "a": 1}})
    assert same_row(TABLE, {"j": "not json"}, {"a": 1, "j": "not json"})
    assert not same_row(TABLE, {"j": '{"a": 1}'}, {"a": 1, "j": '{"a": 2}'})


def test_columns_that_were_not_shown_may_differ_and_those_that_are_gone_do() -> None:
    assert same_row(TABLE, {"a": 1}, {"a": 1, "j": "x"})
    assert not same_row(TABLE, {"a": 1, "j": "x"}, {"a": 1})
