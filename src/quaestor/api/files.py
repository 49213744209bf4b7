"""Files in and out: the operations of the table that streams of bytes make REST's own."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator
from typing import Annotated

from fastapi import Depends, FastAPI, Query, Request
from fastapi import Path as InPath
from starlette.datastructures import UploadFile
from starlette.responses import Response

from quaestor.api.connection import while_connected
from quaestor.api.documents import document_response
from quaestor.api.fittings import Fittings
from quaestor.api.people import who
from quaestor.api.routes import ROOT, Running, mount
from quaestor.core.errors import BadInput
from quaestor.core.exporting import Format
from quaestor.core.people import Person
from quaestor.documents.sources import SourceDocument, source_document
from quaestor.flows import browse, connect, reopen
from quaestor.operations import OPERATIONS
from quaestor.operations.operation import Name
from quaestor.ports import World

UPLOAD = f"{ROOT}/sources/upload"
FORM_OVERHEAD = 64 * 1024
"""Bytes of an upload's form beside the file itself."""
_CHUNK = 1024 * 1024

_FORM = {
    "requestBody": {
        "required": True,
        "content": {
            "multipart/form-data": {
                "schema": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {"type": "string", "contentMediaType": "application/octet-stream"},
                        "name": {"type": "string", "maxLength": 80, "description": "Else made from the file's name."},
                    },
                }
            }
        },
    }
}


def mount_files(app: FastAPI, running: Running, fittings: Fittings) -> None:
    by_name = {operation.name: operation for operation in OPERATIONS}

    async def upload(request: Request, person: Annotated[Person, Depends(who)]) -> Response:
        async with running.places.one(), request.form(max_files=1, max_fields=4, max_part_size=4096) as form:
            file, name = form.get("file"), form.get("name")
            if not isinstance(file, UploadFile) or not file.filename:
                raise BadInput("There is no file in the form.", action="Send the file as the form field `file`.")
            chosen = name.strip() if isinstance(name, str) else ""
            work = add_upload(file.filename, chunks_of(file), chosen or None, person, running.world)
            document = await while_connected(work, request.receive)
        return document_response(document, 201)

    async def export(
        request: Request,
        person: Annotated[Person, Depends(who)],
        id: Annotated[Name, InPath()],  # noqa: A002 - the field's name in the table
        format: Annotated[Format, Query()] = Format.CSV,  # noqa: A002
    ) -> Response:
        answer = (await reopen.own_answer(id, person, running.world)).answer
        file = await fittings.export(answer, format)
        disposition = f'attachment; filename="{safe(file.name)}"'
        return Response(file.content, headers={"Content-Disposition": disposition}, media_type=file.media_type)

    mount(app, by_name["sources.upload"], upload, running.world, openapi_extra=_FORM)
    mount(
        app,
        by_name["answers.export"],
        export,
        running.world,
        response_model=None,
        responses=_FILES,
        response_class=Response,
    )


_FILES = {
    200: {
        "content": {
            each.media_type.partition(";")[0]: {"schema": {"type": "object" if each is Format.JSON else "string"}}
            for each in Format
        },
        "description": "A file, as an attachment",
    }
}


async def add_upload(
    filename: str, chunks: AsyncIterator[bytes], name: str | None, person: Person, world: World
) -> SourceDocument:
    source, _ = await connect.add_upload(filename, chunks, world, name)
    return source_document(await browse.known(source, person, world))


async def chunks_of(file: UploadFile) -> AsyncIterator[bytes]:
    while chunk := await file.read(_CHUNK):
        yield chunk


def safe(name: str) -> str:
    """A file name that cannot end the header's quotes or line, whoever made it."""
    return re.sub(r"[^A-Za-z0-9._-]+", "-", name)
