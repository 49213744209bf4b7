"""The description of the REST door, OpenAPI 3.1, and a page that shows it without loading anything from elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fastapi import FastAPI, Request
from fastapi.openapi.utils import get_openapi
from pydantic import TypeAdapter
from starlette.exceptions import HTTPException
from starlette.responses import Response

from quaestor import __version__
from quaestor.api.documents import document_response
from quaestor.api.page import read_files
from quaestor.api.problems import MEDIA_TYPE, ProblemDocument

PROBLEM = {
    "description": "What went wrong and what to do next (RFC 9457)",
    "content": {MEDIA_TYPE: {"schema": {"$ref": "#/components/schemas/ProblemDocument"}}},
}


def mount_openapi(app: FastAPI) -> None:
    described: dict[str, Any] = {}
    files = read_files(Path(__file__).parent / "reference", "/docs/")

    async def openapi() -> Response:
        if not described:
            described.update(describe(app))
        return document_response(described)

    async def reference(request: Request, name: str = "index.html") -> Response:
        file = files.get(f"/docs/{name}")
        if file is None:
            raise HTTPException(404)
        return file.response(request.headers)

    app.add_api_route("/openapi.json", openapi, include_in_schema=False)
    app.add_api_route("/docs", reference, include_in_schema=False)
    app.add_api_route("/docs/{name}", reference, include_in_schema=False)


def describe(app: FastAPI) -> dict[str, Any]:
    """What FastAPI derives from the routes; every operation may also answer with a problem."""
    document = get_openapi(
        title="Quaestor",
        version=__version__,
        openapi_version="3.1.0",
        summary="Ask, change and act on the data you already have, in plain language.",
        routes=app.routes,
    )
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    schemas["ProblemDocument"] = TypeAdapter(ProblemDocument).json_schema()
    for left in ("HTTPValidationError", "ValidationError"):
        schemas.pop(left, None)
    for path in document["paths"].values():
        for operation in path.values():
            operation["responses"].pop("422", None)
            operation["responses"]["default"] = PROBLEM
    return document
