import datetime as dt
import json
from decimal import Decimal
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.catalog import Kind
from quaestor.core.rows import iso_duration, kind_of, name_columns, to_json


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (None, None),
        (True, True),
        (2**53, 2**53),
        (2**53 + 1, str(2**53 + 1)),
        (Decimal("10.50"), "10.50"),
        (Decimal("1E+3"), "1000"),
        (Decimal("NaN"), None),
        (float("inf"), None),
        (dt.date(2024, 2, 29), "2024-02-29"),
        (dt.datetime(2024, 2, 29, 1, 2, 3, tzinfo=dt.UTC), "2024-02-29T01:02:03+00:00"),
        (b"\x00\xff", "AP8="),
        ([1, Decimal("2.5")], [1, "2.5"]),
        ({"a": dt.date(2024, 1, 1)}, {"a": "2024-01-01"}),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
)
def test_cells_leave_as_the_contract_says(cell: object, shown: object) -> None:
    assert to_json(cell) == shown


@pytest.mark.parametrize(
    ("duration", "text"),
    [
        (dt.timedelta(), "P0DT0H0M0S"),
        (dt.timedelta(days=1, hours=2, minutes=3, seconds=4, microseconds=500_000), "P1DT2H3M4.5S"),
        (-dt.timedelta(hours=1), "-P0DT1H0M0S"),
    ],
)
def test_durations_are_iso_8601(duration: dt.timedelta, text: str) -> None:
    assert iso_duration(duration) == text


@given(
    st.recursive(
        st.one_of(
            st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.binary(), st.dates(), st.decimals()
        ),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
        max_leaves=5,
    )
)
def test_every_cell_becomes_strict_json(cell: object) -> None:
    json.dumps(to_json(cell), allow_nan=False)


def test_kinds_are_read_from_the_cells_where_nothing_is_declared() -> None:
    assert kind_of([1, None, 2.5]) is Kind.NUMBER
    assert kind_of([None]) is Kind.OTHER
    assert kind_of([dt.date(2024, 1, 1), dt.datetime(2024, 1, 1)]) is Kind.TIMESTAMP
    named = name_columns(["a", "b"], [(1, "x")], [Kind.BOOLEAN])
    assert [column.kind for column in named] == [Kind.BOOLEAN, Kind.TEXT]
