"""What people write, as the values of columns: numbers, dates, times, choices, addresses, texts."""

from quaestor.adapters.values.reader import TypedValues

__all__ = ["TypedValues"]
