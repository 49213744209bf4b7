"""A chart as a picture: our own Vega-Lite, drawn by vl-convert in a child process that can be killed.

vl-convert holds a JavaScript engine: it takes 200 MB and the interpreter's lock while it draws, so it never runs in
the server. Each picture gets a fresh child, with limits on memory, time and what it may open; it reaches no network.
"""

from __future__ import annotations

import asyncio
import importlib.util
from collections.abc import Mapping

from quaestor.adapters.databases.child import Child, ChildDied
from quaestor.core.chart import Chart, to_picture
from quaestor.core.errors import QuaestorError, Unavailable
from quaestor.core.exporting import Export, Format, file_name
from quaestor.core.rows import Rows

MODULE = "quaestor.adapters.pictures_child"
SECONDS = 30.0
AT_ONCE = 1
"""Children that draw at the same time; others wait."""
INSTALL = "pip install 'quaestor[charts]'"


async def picture(chart: Chart, rows: Rows, format: Format, name: str) -> Export:  # noqa: A002 - it is the format
    """*chart* of *rows* as PNG or SVG. Raises `Unavailable` where the extra is missing, or drawing failed."""
    if importlib.util.find_spec("vl_convert") is None:
        raise Unavailable("Pictures of charts cannot be drawn on this server.", action=f"Run: {INSTALL}")
    async with _places():
        content = await _drawn({"spec": to_picture(chart, rows), "format": format.value})
    return Export(file_name(name, format), format.media_type, content)


_waiting: dict[asyncio.AbstractEventLoop, asyncio.Semaphore] = {}


def _places() -> asyncio.Semaphore:
    loop = asyncio.get_running_loop()
    for other in [each for each in _waiting if each.is_closed()]:
        del _waiting[other]
    return _waiting.setdefault(loop, asyncio.Semaphore(AT_ONCE))


async def _drawn(request: Mapping[str, object]) -> bytes:
    child = await Child.start(MODULE)
    try:
        async with asyncio.timeout(SECONDS):
            answer = await child.ask(request)
    except (ChildDied, TimeoutError) as error:
        raise _failed() from error
    finally:
        await child.kill()
    if not isinstance(answer, bytes):
        raise _failed()
    return answer


def _failed() -> QuaestorError:
    return Unavailable(
        "The picture could not be drawn.", action="Try again, or export the rows and draw them elsewhere."
    )
