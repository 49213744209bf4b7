"""The real application over a small world, reached through ASGI."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

import httpx
import pytest
from fastapi import FastAPI

from quaestor.adapters.exporting import export
from quaestor.adapters.uploads import keep_upload, remove_upload
from quaestor.api.app import Fittings, create_app
from quaestor.ports import World
from quaestor.settings import Settings
from tests.api.world import MemoryDatabase, MemoryStore, small_world

HERE = "http://127.0.0.1:8000"


@dataclass
class Door:
    """One application, the parts of its world, and a way in."""

    uploads: Path
    world: World
    database: MemoryDatabase
    store: MemoryStore
    settings: Settings = Settings(upload_max_bytes=1000)  # noqa: RUF009 - frozen
    changes: dict[str, object] = field(default_factory=dict)

    @property
    def app(self) -> FastAPI:
        fittings = Fittings(
            keep_upload=partial(keep_upload, self.uploads, limit=self.settings.upload_max_bytes),
            remove_upload=partial(remove_upload, self.uploads),
            export=export,
            metrics=lambda: b"# HELP quaestor_product_total\n",
        )
        return create_app(self.world, self.settings, replace(fittings, **self.changes))  # type: ignore[arg-type]

    def client(self, app: FastAPI | None = None) -> httpx.AsyncClient:
        return httpx.AsyncClient(transport=httpx.ASGITransport(app or self.app), base_url=HERE)


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def door(tmp_path: Path) -> Door:
    uploads = tmp_path / "uploads"
    uploads.mkdir()
    return Door(uploads, *small_world())


@pytest.fixture
async def client(door: Door) -> AsyncIterator[httpx.AsyncClient]:
    async with door.client() as client:
        yield client
