"""JSON that a database holds, as a structure; one nested too deeply for what comes after stays text.

Whoever reads, checks or prints a structure goes down a level of its own stack for each of its levels.
"""

from __future__ import annotations

import json
import re

DEEPEST = 100
_BRACKETS = re.compile(r'"(?:\\.|[^"\\])*"|([\[{])|([\]}])', re.DOTALL)


def read_json(text: str | bytes) -> object:
    """Raises `ValueError` where *text* is no JSON."""
    written = text if isinstance(text, str) else bytes(text).decode()
    if written.count("[") + written.count("{") > DEEPEST and _depth(written) > DEEPEST:
        return written
    return json.loads(written)


def _depth(text: str) -> int:
    depth = deepest = 0
    for found in _BRACKETS.finditer(text):
        depth += bool(found[1]) - bool(found[2])
        deepest = max(deepest, depth)
    return deepest
