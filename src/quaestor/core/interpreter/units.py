"""Units people put behind numbers, and the conversion to what a column is counted in."""

from __future__ import annotations

from collections.abc import Iterable


def _units(kind: str, **sizes: float) -> dict[str, tuple[str, float]]:
    return {word: (kind, size) for word, size in sizes.items()}


UNITS: dict[str, tuple[str, float]] = {
    **_units("time", ms=0.001, millisecond=0.001, milliseconds=0.001, sec=1, secs=1, second=1, seconds=1),
    **_units("time", minute=60, minutes=60, min=60, mins=60, hour=3600, hours=3600, hrs=3600, days=86400, weeks=604800),
    **_units("length", mm=0.001, cm=0.01, metre=1, metres=1, meter=1, meters=1, km=1000, kilometres=1000),
    **_units("length", kilometers=1000, feet=0.3048, ft=0.3048, miles=1609.344),
    **_units("mass", gram=1, grams=1, kg=1000, kilos=1000, kilograms=1000, tonnes=1e6, pounds=453.59237, lbs=453.59237),
    **_units("money", dollar=1, dollars=1, usd=1),
    **_units("euros", euro=1, euros=1, eur=1),
    **_units("share", percent=1),
}
"""Word -> (what it measures, how many of the smallest agreed unit it is)."""


class Amount(float):
    """A number that was said with its unit."""

    unit: str

    @classmethod
    def of(cls, number: float, unit: str) -> Amount:
        amount = cls(number)
        amount.unit = unit
        return amount

    def plain(self) -> float | int:
        value = float(self)
        return int(value) if value.is_integer() else value


def fitting(amount: Amount, low: float, high: float) -> float | int | None:
    """*amount* in the only unit of time in which it lies from *low* to *high*; None where several or none would do."""
    kind, size = UNITS[amount.unit]
    if kind != "time" or low <= float(amount) <= high:
        return None
    units = {other for told, other in UNITS.values() if told == kind and other <= 86400}
    values = [value for value in sorted(float(amount) * size / unit for unit in units) if low <= value <= high]
    if len(values) != 1:
        return None
    return int(values[0]) if values[0].is_integer() else values[0]


def converted(amount: float | int, words: Iterable[str]) -> float | int:
    """*amount* in the unit that *words*, a column's unit or name, tell; as it is where none does."""
    if not isinstance(amount, Amount):
        return amount
    kind, size = UNITS[amount.unit]
    for word in words:
        other = UNITS.get(word.lower())
        if other is not None and other[0] == kind:
            value = round(float(amount) * size / other[1], 6)
            return int(value) if value == int(value) else value
    return amount.plain()
