"""Documents as bytes. They are JSON-ready when they come out of an operation, so nothing looks at each cell again."""

from __future__ import annotations

import json

from starlette.responses import Response

from quaestor.core.rows import to_json


def as_json(document: object) -> bytes:
    """Compact UTF-8. What JSON or UTF-8 cannot hold (NaN, half a surrogate pair) is replaced or escaped, never sent."""
    try:
        text = json.dumps(document, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
        return text.encode("utf-8")
    except (TypeError, ValueError):  # UnicodeEncodeError is a ValueError
        clean = to_json(document)
        return json.dumps(clean, ensure_ascii=True, allow_nan=False, separators=(",", ":")).encode("ascii")


def document_response(document: object, status: int = 200) -> Response:
    return Response(None if status == 204 else as_json(document), status, media_type="application/json")
