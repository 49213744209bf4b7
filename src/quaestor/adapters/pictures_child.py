"""What runs inside the child process of `quaestor.adapters.pictures`: one request, one picture."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import sys
from collections.abc import Mapping

from quaestor.adapters.databases.confinement import end_with_parent
from quaestor.adapters.databases.wire import LENGTH, pack, unpack

MEMORY = 1_536 * 1024 * 1024
"""Of memory that is written to: the engine reserves far more address space than it uses."""
PROCESSOR_SECONDS = 25
SCALE = 2.0
"""Pixels of a PNG for each of the picture's own, so that print and dense screens show it sharp."""
VEGA_LITE = "6.4"
ACTIVE = ("<image", "<a ", "<script", "<foreignObject")
"""Elements that none of our charts has; a text that says so is escaped."""


def main() -> None:
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    # Nothing that prints may get between the frames.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    end_with_parent()
    limit_process()
    head = sys.stdin.buffer.read(LENGTH.size)
    answers.write(pack(drawn(unpack(sys.stdin.buffer.read(LENGTH.unpack(head)[0])))))
    answers.flush()


def limit_process() -> None:
    for limit, value in (
        (resource.RLIMIT_DATA, MEMORY),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_NOFILE, 256),
        (resource.RLIMIT_CPU, PROCESSOR_SECONDS),
    ):
        # A platform may not know a limit, or have a lower one already.
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(limit, (value, value))


def drawn(request: object) -> bytes | None:
    """The picture; None for a request that is none of ours, or that cannot be drawn."""
    if not isinstance(request, Mapping):
        return None
    import vl_convert

    # No address is allowed: left to itself, vl-convert would fetch whatever a specification names.
    closed: list[str] = []
    try:
        svg: str = vl_convert.vegalite_to_svg(
            json.dumps(request.get("spec")), vl_version=VEGA_LITE, allowed_base_urls=closed
        )
        if any(active in svg for active in ACTIVE):
            return None
        # By way of the SVG that was looked at: turning a specification into pixels fetches images despite the above.
        png: bytes = svg.encode() if request.get("format") == "svg" else vl_convert.svg_to_png(svg, scale=SCALE)
        return png
    except ValueError:
        return None


if __name__ == "__main__":
    main()
