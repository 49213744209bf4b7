"""A confirmation fits the change that was shown, and nothing else."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.catalog import Column, Kind, Table
from quaestor.core.change.confirmation import LIFETIME, Bound, fits, token_for
from quaestor.core.change.writes import Change, Delete, Insert, Update, Write

KEY = b"k" * 32
NOW = dt.datetime(2026, 5, 4, 12, tzinfo=dt.UTC)
TASK = Table("task", (Column("id", "INTEGER", Kind.INTEGER), Column("title", "TEXT", Kind.TEXT)), primary_key=("id",))
UPDATE = Update(TASK, {"id": 1}, {"id": 1, "title": "old"}, {"title": "new"})


def bound(*writes: Write) -> Bound:
    return Bound("ana", "d_1", 3, Change("shop", writes or (UPDATE,)))


def test_it_fits_what_it_was_made_for() -> None:
    assert fits(token_for(bound(), KEY, NOW), bound(), KEY, NOW + LIFETIME - dt.timedelta(seconds=1))


@pytest.mark.parametrize(
    "other",
    [
        replace(bound(), person="bob"),
        replace(bound(), draft="d_2"),
        replace(bound(), revision=4),
        bound(Update(TASK, {"id": 2}, {"id": 1, "title": "old"}, {"title": "new"})),
        bound(Update(TASK, {"id": 1}, {"id": 1, "title": "changed since"}, {"title": "new"})),
        bound(Update(TASK, {"id": 1}, {"id": 1, "title": "old"}, {"title": "newer"})),
        bound(Update(TASK, {"id": "1"}, {"id": 1, "title": "old"}, {"title": "new"})),
        bound(UPDATE, UPDATE),
        bound(Delete(TASK, {"id": 1}, {"id": 1, "title": "old"})),
        bound(Insert(TASK, {"title": "new"})),
        replace(bound(), change=Change("other", (UPDATE,))),
        replace(bound(), change=Change("shop", (replace(UPDATE, table=replace(TASK, name="tasks")),))),
    ],
)
def test_it_fits_nothing_else(other: Bound) -> None:
    assert not fits(token_for(bound(), KEY, NOW), other, KEY, NOW)


def test_it_expires_and_needs_its_key() -> None:
    token = token_for(bound(), KEY, NOW)
    assert not fits(token, bound(), KEY, NOW + LIFETIME)
    assert not fits(token, bound(), b"x" * 32, NOW)


def test_its_expiry_cannot_be_moved() -> None:
    expiry, _, digest = token_for(bound(), KEY, NOW).partition(".")
    assert not fits(f"{int(expiry) + 3600}.{digest}", bound(), KEY, NOW)


@given(st.text(max_size=90))
def test_no_other_text_fits(text: str) -> None:
    assert not fits(text, bound(), KEY, NOW)
