from __future__ import annotations

import asyncio
import datetime as dt
import http.server
import sys
import threading
from collections.abc import Iterator

import pytest

from quaestor.adapters.pictures import _drawn, picture
from quaestor.core.chart import choose_chart, to_picture
from quaestor.core.errors import Unavailable
from quaestor.core.exporting import Format
from quaestor.core.rows import Rows, name_columns

pytestmark = pytest.mark.anyio

pytest.importorskip("vl_convert", reason="the extra [charts] is not installed")


def rows_of(*rows: tuple[object, ...]) -> Rows:
    return Rows(name_columns(["region", "sales"], rows), rows)


SALES = rows_of(("North & <South>", 12.5), ("East", 7.0), ("西", 3.0))


async def test_a_chart_becomes_an_svg_with_its_labels_as_text() -> None:
    chart = choose_chart(SALES)
    assert chart is not None
    drawn = await picture(chart, SALES, Format.SVG, "answer 1")
    text = drawn.content.decode()
    assert (drawn.name, drawn.media_type) == ("answer-1.svg", "image/svg+xml")
    assert text.startswith("<svg")
    assert "North &amp; &lt;South&gt;" in text
    assert "西" in text
    assert "<script" not in text
    assert "href" not in text.replace("xmlns:xlink", "").replace("http://www.w3.org/1999/xlink", "")


async def test_a_chart_becomes_a_png() -> None:
    rows = rows_of(*((dt.date(2024, 1, 1) + dt.timedelta(days), float(days)) for days in range(40)))
    chart = choose_chart(rows)
    assert chart is not None
    drawn = await picture(chart, rows, Format.PNG, "answer")
    assert drawn.content.startswith(b"\x89PNG\r\n\x1a\n")
    width = int.from_bytes(drawn.content[16:20], "big")
    assert width > 1_000


async def test_without_the_extra_the_line_that_installs_it_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "vl_convert", None)
    chart = choose_chart(SALES)
    assert chart is not None
    with pytest.raises(Unavailable) as missing:
        await picture(chart, SALES, Format.SVG, "answer")
    assert missing.value.action == "Run: pip install 'quaestor[charts]'"


@pytest.fixture
def visitors() -> Iterator[tuple[str, list[str]]]:
    """The address of a server, and the paths it was asked for."""
    seen: list[str] = []

    class Seen(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            seen.append(self.path)
            self.send_error(404)

        def log_message(self, *_: object) -> None: ...

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Seen)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/", seen
    server.shutdown()
    thread.join()
    server.server_close()


async def test_the_child_fetches_nothing_even_for_a_specification_that_asks(visitors: tuple[str, list[str]]) -> None:
    address, seen = visitors
    mark = {"type": "image", "width": 20, "height": 20}
    encoding = {"url": {"value": f"{address}image.png"}, "x": {"field": "a", "type": "quantitative"}}
    for spec in (
        {"data": {"url": f"{address}data.json"}, "mark": "bar", "encoding": {"x": {"field": "a", "type": "nominal"}}},
        {"data": {"url": "file:///etc/passwd", "format": {"type": "csv"}}, "mark": "point", "encoding": {}},
        {"data": {"values": [{"a": 1}]}, "mark": mark, "encoding": encoding},
    ):
        for kind in ("svg", "png"):
            try:
                content = await _drawn({"spec": spec, "format": kind})
            except Unavailable:
                continue
            assert b"root:" not in content
    assert seen == []


@pytest.mark.parametrize("request_", [None, [], {"spec": "no", "format": "svg"}, {"spec": {"mark": 7}}])
async def test_a_request_that_cannot_be_drawn_is_an_error_and_no_picture(request_: object) -> None:
    with pytest.raises(Unavailable):
        await _drawn(request_)  # type: ignore[arg-type]


async def test_cancelling_ends_the_child() -> None:
    chart = choose_chart(SALES)
    assert chart is not None
    task = asyncio.ensure_future(picture(chart, SALES, Format.PNG, "answer"))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await picture(chart, SALES, Format.SVG, "answer")).content


def test_the_specification_of_a_picture_has_a_size_and_only_its_rows() -> None:
    chart = choose_chart(SALES)
    assert chart is not None
    spec = to_picture(chart, SALES)
    assert isinstance(spec["width"], int)
    assert "tooltip" not in spec["encoding"]  # type: ignore[operator]
    assert list(spec["data"]) == ["values"]  # type: ignore[call-overload]
