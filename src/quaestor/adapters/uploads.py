"""Keeping uploaded files in the workspace: named by us, written whole or not at all."""

from __future__ import annotations

import asyncio
import os
import re
import secrets
import unicodedata
from collections.abc import AsyncIterable, Callable, Iterable
from io import BufferedWriter
from pathlib import Path
from typing import ParamSpec, TypeVar

from quaestor.adapters.workspace import sync_folder
from quaestor.core.errors import BadInput, Conflict, Unavailable

LONGEST_NAME = 100

P = ParamSpec("P")
T = TypeVar("T")

_ODD = re.compile(r"[^\w.-]+")


class UploadFolder:
    """Implements `ports.Uploads` in *folder*, for files of at most *limit* bytes."""

    def __init__(self, folder: Path, limit: int) -> None:
        self.folder = folder
        self.limit = limit

    async def keep(self, name: str, chunks: AsyncIterable[bytes], suffixes: Iterable[str]) -> str:
        return str(await keep_upload(self.folder, name, chunks, limit=self.limit, suffixes=suffixes))

    async def remove(self, location: str) -> None:
        await asyncio.to_thread(remove_upload, self.folder, Path(location))


async def keep_upload(
    folder: Path, name: str, chunks: AsyncIterable[bytes], *, limit: int, suffixes: Iterable[str] | None = None
) -> Path:
    """Stream *chunks* into *folder* under a safe form of *name*, at most *limit* bytes, and give the path.

    Raises `BadInput` for an unusable name, a suffix not among *suffixes*, an empty or too large file, and `Conflict`
    where a file of that name is there already. A broken stream leaves nothing behind.
    """
    target = folder / safe_name(name, suffixes)
    draft = folder / f".upload-{secrets.token_hex(8)}"
    try:
        await _write(draft, chunks, limit)
        # A hard link fails where a rename would silently replace somebody else's file.
        await _on_disk(os.link, draft, target)
        await _on_disk(sync_folder, folder)
    except FileExistsError:
        raise Conflict(
            f"A file named {target.name} was uploaded before.",
            action="Rename the file, or remove the earlier one first.",
        ) from None
    finally:
        draft.unlink(missing_ok=True)
    return target


def safe_name(name: str, suffixes: Iterable[str] | None = None) -> str:
    """The last part of *name*, with only letters, digits, `_`, `-` and `.`: never a path, never hidden."""
    last = re.split(r"[/\\]", unicodedata.normalize("NFC", name))[-1]
    cleaned = _ODD.sub("_", last).strip("._-")
    stem, dot, suffix = cleaned.rpartition(".")
    if not dot or not stem:
        stem, suffix = cleaned, ""
    suffix = suffix.lower()[:16]
    if not stem:
        raise BadInput("The file needs a name.", action="Rename the file using letters and digits.")
    allowed = None if suffixes is None else sorted(suffixes)
    if allowed is not None and f".{suffix}" not in allowed:
        raise BadInput(f"Files of this kind cannot be read: choose one ending in {', '.join(allowed)}.")
    while len(stem.encode()) > LONGEST_NAME:
        stem = stem[:-1]
    return f"{stem}.{suffix}" if suffix else stem


def remove_upload(folder: Path, path: Path) -> None:
    """Delete an uploaded file; anything outside *folder* is left alone."""
    if path.parent.resolve() == folder.resolve() and not path.is_symlink():
        path.unlink(missing_ok=True)


async def _write(path: Path, chunks: AsyncIterable[bytes], limit: int) -> None:
    file = await _on_disk(_create, path)
    with file:
        size = 0
        async for chunk in chunks:
            size += len(chunk)
            if size > limit:
                raise BadInput(f"The file is larger than {limit:,} bytes.", action="Send a smaller file.")
            await _on_disk(file.write, chunk)
        if not size:
            raise BadInput("The file is empty.", action="Choose a file that holds data.")
        await _on_disk(file.flush)
        await _on_disk(os.fsync, file.fileno())


def _create(path: Path) -> BufferedWriter:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    return os.fdopen(descriptor, "wb")


async def _on_disk(act: Callable[P, T], *arguments: P.args, **options: P.kwargs) -> T:
    """Run *act* in a thread; what the disk refuses is `Unavailable`, and never mistaken for a broken stream."""
    try:
        return await asyncio.to_thread(act, *arguments, **options)
    except FileExistsError:
        raise
    except OSError as error:
        raise Unavailable(
            f"The file could not be kept: {error.strerror}.", action="Check the server's free space."
        ) from error
