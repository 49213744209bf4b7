from __future__ import annotations

import datetime as dt
import math
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quaestor.adapters.store.encoding import (
    Codec,
    Codecs,
    codec_for,
    decode_answer,
    decode_cell,
    decode_inspection,
    decode_rows,
    encode_answer,
    encode_cell,
    encode_inspection,
    encode_rows,
)
from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Profile, Table
from quaestor.core.question import Answer, Choice, Origin, Outcome, Usage, Verified
from quaestor.core.rows import ResultColumn, Rows
from quaestor.core.values import StoredValue
from quaestor.ports import Inspection

texts = st.text(alphabet=st.characters(), max_size=20)  # half surrogate pairs and NUL included
offsets = st.integers(-23 * 3600, 23 * 3600).map(lambda seconds: dt.timezone(dt.timedelta(seconds=seconds)))
scalars = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**40), 10**40),
    st.floats(allow_nan=False),
    st.decimals(allow_nan=False),
    texts,
    st.binary(max_size=20),
    st.dates(),
    st.datetimes(timezones=st.none() | offsets),
    st.times(),
    st.timedeltas(),
    st.uuids(),
)
cells = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts, inner, max_size=3) | st.tuples(inner, inner),
    max_leaves=8,
)


@given(cells)
def test_a_cell_comes_back_as_it_was(cell: object) -> None:
    back = decode_cell(encode_cell(cell))
    assert back == cell
    assert type(back) is type(cell)


def test_not_a_number_comes_back_as_such() -> None:
    rows = Rows((ResultColumn("x", Kind.NUMBER),), ((math.nan,), (math.inf,)))
    back = decode_rows(encode_rows(rows))
    assert math.isnan(back.rows[0][0])  # type: ignore[arg-type]
    assert back.rows[1] == (math.inf,)


def test_what_no_type_is_known_for_is_kept_as_text() -> None:
    class Point:
        def __str__(self) -> str:
            return "(1,2)"

    assert decode_cell(encode_cell(Point())) == "(1,2)"
    assert decode_cell(encode_cell(memoryview(b"ab"))) == b"ab"
    assert decode_cell(encode_cell(UUID(int=1))) == UUID(int=1)


@given(st.lists(st.tuples(texts, st.sampled_from(Kind)), min_size=1, max_size=4), st.data())
def test_rows_come_back_as_they_were(columns: list[tuple[str, Kind]], data: st.DataObject) -> None:
    row = st.tuples(*[cells] * len(columns))
    rows = Rows(
        tuple(ResultColumn(*column) for column in columns),
        tuple(data.draw(st.lists(row, max_size=4))),
        truncated=data.draw(st.booleans()),
        seconds=data.draw(st.floats(0, 100)),
    )
    assert decode_rows(encode_rows(rows)) == rows


samples = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | texts
profiles = st.builds(
    Profile,
    rows=st.integers(0),
    nulls=st.integers(0),
    distinct=st.integers(0),
    kind=st.sampled_from(Kind),
    minimum=samples,
    maximum=samples,
    frequent=st.lists(st.tuples(samples, st.integers(1)), max_size=3).map(tuple),
    complete=st.booleans(),
)
columns_of_tables = st.builds(
    Column, name=texts, type=texts, kind=st.sampled_from(Kind), comment=st.none() | texts, profile=st.none() | profiles
)
names = st.lists(texts, max_size=2).map(tuple)
tables = st.builds(
    Table,
    name=texts,
    columns=st.lists(columns_of_tables, max_size=3).map(tuple),
    schema=st.none() | texts,
    primary_key=names,
    unique_keys=st.lists(names, max_size=2).map(tuple),
    foreign_keys=st.lists(st.builds(ForeignKey, names, texts, names, st.booleans()), max_size=2).map(tuple),
    rows=st.none() | st.integers(0),
)
stored = st.builds(StoredValue, st.sampled_from("ab"), st.sampled_from("xy"), texts, st.integers(1))


@settings(max_examples=60)
@given(st.lists(tables, max_size=3).map(tuple), st.lists(stored, max_size=6).map(tuple))
def test_an_inspection_comes_back_as_it_was(found: tuple[Table, ...], values: tuple[StoredValue, ...]) -> None:
    inspection = Inspection(Catalog("shop", "sqlite", found, "v1", "2026-01-01T00:00:00Z"), values)
    back = decode_inspection(encode_inspection(inspection))
    assert back == inspection
    for before, after in zip(inspection.catalog.columns(), back.catalog.columns(), strict=True):
        if before[1].profile and after[1].profile:
            assert type(after[1].profile.minimum) is type(before[1].profile.minimum)


answers = st.builds(
    Answer,
    id=texts,
    question=texts,
    outcome=st.sampled_from(Outcome),
    text=texts,
    source=texts,
    sql=st.none() | texts,
    rows=st.none(),
    chart=st.none(),
    plan=st.none(),
    assumptions=names,
    choices=st.lists(st.builds(Choice, texts, texts, st.none() | texts), max_size=2).map(tuple),
    confidence=st.none() | st.floats(0, 1),
    origin=st.none() | st.sampled_from(Origin),
    verified=st.none() | st.builds(Verified, texts, texts),
    models=st.dictionaries(texts, texts, max_size=2),
    usage=st.none() | st.builds(Usage, st.integers(0), st.floats(0, 9)),
    seconds=st.floats(0, 9),
    error=st.none() | st.dictionaries(texts, texts, max_size=2),
)


@given(answers)
def test_an_answer_comes_back_as_it_was(answer: Answer) -> None:
    assert decode_answer(encode_answer(answer, Codecs()), None, Codecs()) == answer


@dataclass(frozen=True, slots=True)
class Picture:
    title: str
    sizes: tuple[int, ...] = ()
    labels: Mapping[str, str] | None = None


ANSWER = Answer("a", "q", Outcome.ANSWERED, "t", "s")
PICTURE: Any = Picture("bars", (1, 2), {"x": "y"})


def test_parts_that_others_own_go_through_their_codec() -> None:
    codecs = Codecs(plan=Codec(lambda plan: {"kept": plan}, lambda kept: kept["kept"]), chart=codec_for(Picture))
    answer = replace(ANSWER, plan="a plan", chart=PICTURE)
    assert decode_answer(encode_answer(answer, codecs), None, codecs) == answer


def test_a_part_of_another_version_is_left_out_and_the_answer_still_opens() -> None:
    codecs = Codecs(chart=codec_for(Picture))
    document = encode_answer(replace(ANSWER, chart=PICTURE), codecs)
    for changed in ('"title": 7', '"heading": "x"'):
        assert decode_answer(document.replace('"title": "bars"', changed), None, codecs) == ANSWER


def test_documents_of_older_and_newer_versions_open() -> None:
    document = '{"id": "a", "question": "q", "outcome": "answered", "text": "t", "source": "s", "from_the_future": [1]}'
    assert decode_answer(document, None, Codecs()) == ANSWER


def test_the_plan_of_a_choice_is_kept_too() -> None:
    codecs = Codecs(plan=codec_for(Picture))
    answer = replace(ANSWER, choices=(Choice("1", "bars", plan=PICTURE), Choice("2", "lines")))
    assert decode_answer(encode_answer(answer, codecs), None, codecs) == answer


@pytest.mark.parametrize(
    "value", [{"title": None}, {"title": "x", "sizes": ["1"]}, {"title": "x", "sizes": 1}, [], "x", 1]
)
def test_what_does_not_fit_the_type_is_refused(value: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        codec_for(Picture).decode(value)
