"""The application over the workspace, as `quaestor serve` runs it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from quaestor.api.app import create_app
from quaestor.api.fittings import Fittings
from quaestor.settings import Settings
from quaestor.wiring.serving import served_world


@asynccontextmanager
async def served_app(settings: Settings) -> AsyncIterator[FastAPI]:
    """Raises `Invalid` where *settings* would let other machines in."""
    async with served_world(settings) as served:
        yield create_app(served.world, settings, Fittings(export=served.export, metrics=served.metrics))
