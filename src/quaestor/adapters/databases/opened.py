"""The configured sources, each opened when first needed and kept open."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from pathlib import Path

from quaestor.adapters.databases import open_database
from quaestor.adapters.databases.children import ReadInChild
from quaestor.core.errors import QuaestorError
from quaestor.ports import Database, Source, Writer


class OpenedDatabases:
    """Answers `ports.Databases`. *find* gives the source of a name or raises `UnknownName`.

    A source whose location changed is opened anew; *folders* bounds the files of sources that people uploaded. A
    configured source may be reached through a Unix socket: whether its location may name one was asked when it was
    added, and *sockets* is that answer, for locations that are not configured yet.
    """

    def __init__(
        self,
        find: Callable[[str], Awaitable[Source]],
        *,
        folders: Sequence[Path] | None = None,
        sockets: bool = False,
    ) -> None:
        self._find = find
        self._folders = folders
        self._sockets = sockets
        self._opened: dict[str, tuple[str, Database]] = {}
        self._written: dict[str, tuple[Database, Writer]] = {}
        self._opening = asyncio.Lock()

    async def open(self, source: str) -> Database:
        found = await self._find(source)
        async with self._opening:
            known = self._opened.get(source)
            if known is not None:
                location, database = known
                if location == found.location:
                    return database
                del self._opened[source]
                await database.close()
            folders = self._folders if found.uploaded else None
            database = await asyncio.to_thread(open_database, found.location, folders=folders, sockets=True)
            self._opened[source] = (found.location, database)
            return database

    async def begin(self, source: str) -> None:
        """Let what reads *source* get ready, since it is sure to be asked; what is wrong with it, asking it says."""
        with contextlib.suppress(QuaestorError):
            database = await self.open(source)
            if isinstance(database, ReadInChild):
                await database.begin()

    async def open_location(self, location: str) -> Database:
        """Opened beside the configured ones; the caller closes it."""
        return await asyncio.to_thread(open_database, location, sockets=self._sockets)

    async def writer(self, source: str) -> Writer:
        found = await self._find(source)
        database = await self.open(source)
        async with self._opening:
            known = self._written.get(source)
            if known is not None:
                if known[0] is database:
                    return known[1]
                del self._written[source]
                await known[1].close()
            from quaestor.adapters.databases.writers import open_writer  # all that writing needs, for whoever writes

            folders = self._folders if found.uploaded else None
            writer = await asyncio.to_thread(open_writer, found, database, folders)
            self._written[source] = (database, writer)
            return writer

    async def forget(self, source: str) -> None:
        """Close *source*, for instance before its file is removed."""
        async with self._opening:
            known = self._opened.pop(source, None)
            written = self._written.pop(source, None)
        if written is not None:
            await written[1].close()
        if known is not None:
            await known[1].close()

    async def close(self) -> None:
        written, self._written = self._written, {}
        for _, writer in written.values():
            await writer.close()
        opened, self._opened = self._opened, {}
        for _, database in opened.values():
            await database.close()
