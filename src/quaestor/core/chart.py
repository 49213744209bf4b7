"""Which chart, if any, helps to read a result, and its Vega-Lite form.

Nobody but this module writes a chart: a specification is a program for the viewer's browser (CVE-2025-26619,
CVE-2025-27793, CVE-2025-59840), so there are no expressions, transforms, URLs or names from the data in it, only
marks, encodings over numbered fields, and inline rows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from quaestor.core.catalog import Kind
from quaestor.core.rows import Cell, Rows, to_json
from quaestor.core.wording import show

LARGEST = 5_000
"""Rows a chart may hold; more is not readable and slows the page."""
MOST_BARS = 60
MOST_SERIES = 8
PICTURE_WIDTH, PICTURE_HEIGHT, PICTURE_STEP = 640, 360, 24
"""Of a picture, in pixels; bars on their side get a step each."""
SCHEMA = "https://vega.github.io/schema/vega-lite/v6.json"


class Mark(StrEnum):
    BAR = "bar"
    LINE = "line"
    POINT = "point"


class Scale(StrEnum):
    """How a field is laid out, in Vega-Lite's words."""

    NOMINAL = "nominal"
    ORDINAL = "ordinal"
    QUANTITATIVE = "quantitative"
    TEMPORAL = "temporal"


@dataclass(frozen=True, slots=True)
class Encoding:
    column: int
    """Index of a result column."""
    scale: Scale
    title: str


@dataclass(frozen=True, slots=True)
class Chart:
    mark: Mark
    x: Encoding
    y: Encoding
    color: Encoding | None = None
    horizontal: bool = False
    """Bars lie on their side where their labels are long."""


def choose_chart(rows: Rows) -> Chart | None:
    """The chart that shows *rows* best, or None where a table says it better."""
    if not 2 <= len(rows) <= LARGEST or not 2 <= len(rows.columns) <= 4:
        return None
    scales = [scale_of(rows, index) for index in range(len(rows.columns))]
    measures = [index for index, scale in enumerate(scales) if scale is Scale.QUANTITATIVE]
    times = [index for index, scale in enumerate(scales) if scale in (Scale.TEMPORAL, Scale.ORDINAL)]
    labels = [index for index, scale in enumerate(scales) if scale is Scale.NOMINAL]
    if not measures:
        return None
    if times:
        return over_time(rows, times[0], measures[0], labels)
    if labels:
        return by_label(rows, labels, measures[0])
    if len(measures) == 2 and len(rows) >= 8:
        return Chart(Mark.POINT, encode(rows, 0, Scale.QUANTITATIVE), encode(rows, 1, Scale.QUANTITATIVE))
    return None


def over_time(rows: Rows, time: int, measure: int, labels: list[int]) -> Chart | None:
    """A line along time, one for each series; None where a moment has several rows and no series tells them apart."""
    series = labels[0] if labels and len(set(rows.column(labels[0]))) <= MOST_SERIES else None
    points = [(row[time], row[series] if series is not None else None) for row in rows.rows]
    if len(set(points)) < len(points) or len(labels) > 1 or (labels and series is None):
        return None
    return Chart(
        Mark.LINE,
        encode(rows, time, scale_of(rows, time) or Scale.ORDINAL),
        encode(rows, measure, Scale.QUANTITATIVE),
        encode(rows, series, Scale.NOMINAL) if series is not None else None,
    )


def by_label(rows: Rows, labels: list[int], measure: int) -> Chart | None:
    """Bars, one for each label; a second label becomes the colour. Identifiers make no chart."""
    if len(labels) > 2 or len(rows) > MOST_BARS:
        return None
    first, *more = labels
    keys = [tuple(row[index] for index in labels) for row in rows.rows]
    if len(set(keys)) < len(keys):
        return None
    if more and len(set(rows.column(more[0]))) > MOST_SERIES:
        return None
    longest = max(len(str(cell)) for cell in rows.column(first))
    return Chart(
        Mark.BAR,
        encode(rows, first, Scale.NOMINAL),
        encode(rows, measure, Scale.QUANTITATIVE),
        encode(rows, more[0], Scale.NOMINAL) if more else None,
        horizontal=longest > 8 or len(rows) > 12,
    )


def scale_of(rows: Rows, index: int) -> Scale | None:
    """How column *index* would be laid out; None for what no axis can carry."""
    name, cells = rows.columns[index].name, [cell for cell in rows.column(index) if cell is not None]
    match rows.columns[index].kind:
        case Kind.DATE | Kind.TIMESTAMP:
            return Scale.TEMPORAL
        case Kind.INTEGER if is_period(name, cells):
            return Scale.ORDINAL
        case Kind.INTEGER if re.search(r"(^|_|\b)id$", name, re.IGNORECASE):
            return Scale.NOMINAL
        case Kind.INTEGER | Kind.NUMBER:
            return Scale.QUANTITATIVE
        case Kind.TEXT if cells and all(re.fullmatch(r"\d{4}(-\d{2}(-\d{2})?|-?Q[1-4])?", str(cell)) for cell in cells):
            return Scale.ORDINAL
        case Kind.TEXT | Kind.BOOLEAN:
            return Scale.NOMINAL
        case _:
            return None


def is_period(name: str, cells: list[Cell]) -> bool:
    """Whether integers are years, quarters or months: by the column's name and by their size."""
    if not cells or not all(isinstance(cell, int) for cell in cells):
        return False
    smallest, largest = min(cells), max(cells)  # type: ignore[type-var]
    lowered = name.lower()
    if "year" in lowered:
        return smallest >= 1000 and largest <= 2999  # type: ignore[operator]
    if "month" in lowered or "quarter" in lowered:
        return smallest >= 1 and largest <= 12  # type: ignore[operator]
    return False


def encode(rows: Rows, index: int, scale: Scale) -> Encoding:
    return Encoding(index, scale, rows.columns[index].name.replace("_", " "))


def to_vega_lite(chart: Chart, rows: Rows) -> dict[str, object]:
    """The Vega-Lite specification of *chart*, its rows inline as `c0`, `c1` … so that no column name is a path."""
    across, up = (chart.y, chart.x) if chart.horizontal else (chart.x, chart.y)
    encoding: dict[str, object] = {"x": channel(across, chart), "y": channel(up, chart)}
    if chart.mark is Mark.BAR and chart.horizontal and chart.color is None and in_alphabetical_order(rows, chart.x):
        # A database gives groups by name where no order was asked for; a picture is read from the longest bar down.
        encoding["y"] = {**channel(up, chart), "sort": "-x"}
    if chart.color is not None:
        encoding["color"] = channel(chart.color, chart)
        if chart.mark is Mark.BAR:
            encoding["yOffset" if chart.horizontal else "xOffset"] = {"field": field(chart.color), "type": "nominal"}
    used = [chart.x, chart.y] + ([chart.color] if chart.color is not None else [])
    encoding["tooltip"] = [{"field": field(each), "type": each.scale.value, "title": each.title} for each in used]
    return {
        "$schema": SCHEMA,
        "data": {"values": [{field(each): plot(row[each.column], each) for each in used} for row in rows.rows]},
        "mark": {"type": chart.mark.value, "point": True} if chart.mark is Mark.LINE else {"type": chart.mark.value},
        "encoding": encoding,
        "width": "container",
    }


def in_alphabetical_order(rows: Rows, encoding: Encoding) -> bool:
    labels = [str(cell).casefold() for cell in rows.column(encoding.column) if cell is not None]
    return labels == sorted(labels)


def to_picture(chart: Chart, rows: Rows) -> dict[str, object]:
    """The specification for a picture: of its own size, on white, without what only a pointer can reach."""
    spec = to_vega_lite(chart, rows)
    encoding = spec["encoding"]
    shown = {key: value for key, value in encoding.items() if key != "tooltip"} if isinstance(encoding, dict) else {}
    height: object = {"step": PICTURE_STEP} if chart.horizontal else PICTURE_HEIGHT
    return {
        **spec,
        "encoding": shown,
        "width": PICTURE_WIDTH,
        "height": height,
        "background": "white",
        "padding": 16,
    }


def channel(encoding: Encoding, chart: Chart) -> dict[str, object]:
    shown: dict[str, object] = {"field": field(encoding), "type": encoding.scale.value, "title": encoding.title}
    if encoding.scale is Scale.NOMINAL and encoding is chart.x:
        # Rows come in the order the answer gives them; alphabetical order would undo a ranking.
        shown["sort"] = None
    return shown


def field(encoding: Encoding) -> str:
    return f"c{encoding.column}"


def plot(cell: Cell, encoding: Encoding) -> object:
    """A cell as the viewer needs it: decimals become numbers here, and only here, since a pixel is less exact."""
    if cell is None and encoding.scale is Scale.NOMINAL:
        return show(None)
    shown = to_json(cell)
    if encoding.scale is Scale.QUANTITATIVE and isinstance(shown, str):
        return float(shown)
    return shown
