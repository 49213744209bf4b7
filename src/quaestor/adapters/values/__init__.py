"""What people write, as the values of columns: numbers, dates, times, choices, addresses, texts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from quaestor.core.change.reading import Moment, Unreadable, Value
    from quaestor.core.change.slots import Slot


class TypedValues:
    """Implements `ports.ReadValues`. Every world has one, and a question never reads a value with it."""

    def read(self, text: str, slot: Slot, moment: Moment) -> Value | Unreadable:
        from quaestor.adapters.values.reader import read

        return read(text, slot, moment)
