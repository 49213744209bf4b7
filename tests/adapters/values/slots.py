"""Slots and a moment that the tests of values share."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Any

from quaestor.adapters.values import TypedValues
from quaestor.core.catalog import Kind
from quaestor.core.change.reading import Moment, Unreadable, Value
from quaestor.core.change.slots import Slot

WEDNESDAY = Moment(dt.datetime(2026, 11, 25, 14, 20, tzinfo=dt.UTC), zone="Europe/Berlin")


def read(text: str, kind: Kind, moment: Moment = WEDNESDAY, **about: Any) -> Value | Unreadable:
    return TypedValues().read(text, replace(Slot("field", "field", kind, required=False), **about), moment)


def cell(text: str, kind: Kind, moment: Moment = WEDNESDAY, **about: Any) -> object:
    """The cell of a text that can be read."""
    found = read(text, kind, moment, **about)
    assert isinstance(found, Value), found
    return found.cell


def refusal(text: str, kind: Kind, moment: Moment = WEDNESDAY, **about: Any) -> str:
    """The code of a text that cannot be."""
    found = read(text, kind, moment, **about)
    assert isinstance(found, Unreadable), found
    assert found.message, "a refusal says what would do"
    return found.code
