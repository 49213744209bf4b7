"""Pictures of figures: an interval as a bar, and what was stated against what came true."""

from __future__ import annotations

from collections.abc import Sequence
from math import sqrt
from xml.etree.ElementTree import Element

from quaestor.adapters.evaluation_page.markup import element
from quaestor.core.evaluation.calibration import Bin
from quaestor.core.evaluation.intervals import Interval

SIZE, LEFT, TOP, BELOW = 280, 52, 10, 44
LARGEST, SMALLEST = 11.0, 3.0
"""Radii of the dots: their area is how many drafts they stand for."""


def calibration_chart(bins: Sequence[Bin]) -> Element:
    """A dot for each bin; on the diagonal, stated confidence came true."""
    most = max(each.count for each in bins)
    ticks = [at / 4 for at in range(5)]
    return element(
        "svg",
        element("title", "Stated confidence against the share that is right"),
        *(_line(0, at, 1, at, "grid") for at in ticks),
        *(_line(at, 0, at, 1, "grid") for at in ticks),
        _line(0, 0, 1, 1, "diagonal"),
        *(_text(at, 0, f"{at:.0%}", dy="1.5em", text_anchor="middle") for at in ticks),
        *(_text(0, at, f"{at:.0%}", dx="-0.5em", dy="0.35em", text_anchor="end") for at in ticks),
        _text(0.5, 0, "stated", dy="3em", text_anchor="middle"),
        element("text", "right", text_anchor="middle", transform=f"translate(10 {TOP + SIZE / 2:.0f}) rotate(-90)"),
        *(_line(each.stated, each.stated, each.stated, each.right, "gap") for each in bins),
        *(_dot(each, most) for each in bins),
        role="img",
        class_="calibration",
        viewBox=f"0 0 {LEFT + SIZE + 16} {TOP + SIZE + BELOW}",
    )


def interval_bar(share: float, interval: Interval) -> Element:
    """The share as a mark on a line from nothing to all, its interval as a band."""
    band = f"left: {interval.low:.2%}; width: {interval.high - interval.low:.2%}"
    return element(
        "span",
        element("span", class_="band", style=band),
        element("span", class_="mark", style=f"left: {share:.2%}"),
        class_="interval",
        aria_hidden="true",
    )


def _at(across: float, up: float) -> tuple[str, str]:
    return f"{LEFT + across * SIZE:.1f}", f"{TOP + (1 - up) * SIZE:.1f}"


def _line(x1: float, y1: float, x2: float, y2: float, kind: str) -> Element:
    (left, top), (right, bottom) = _at(x1, y1), _at(x2, y2)
    return element("line", x1=left, y1=top, x2=right, y2=bottom, class_=kind)


def _text(across: float, up: float, said: str, **attributes: str) -> Element:
    x, y = _at(across, up)
    return element("text", said, x=x, y=y, **attributes)


def _dot(one: Bin, most: int) -> Element:
    x, y = _at(one.stated, one.right)
    radius = max(SMALLEST, LARGEST * sqrt(one.count / most))
    told = f"{one.count} drafts: stated {one.stated:.0%}, right {one.right:.0%}"
    return element("circle", element("title", told), cx=x, cy=y, r=f"{radius:.1f}")
