"""The REST door: middleware in order, every route, and the page for what is left."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI

from quaestor import __version__
from quaestor.api.bodies import Bodies
from quaestor.api.files import FORM_OVERHEAD, UPLOAD, mount_files
from quaestor.api.fittings import Fittings
from quaestor.api.headers import CarefulHeaders
from quaestor.api.health import mount_health
from quaestor.api.heavy import Places
from quaestor.api.identifiers import RequestIds
from quaestor.api.loopback import LoopbackOnly, require_loopback
from quaestor.api.measures import Measures
from quaestor.api.openapi import mount_openapi
from quaestor.api.page import Page
from quaestor.api.problems import catch_problems
from quaestor.api.routes import Running, mount_operations
from quaestor.ports import World
from quaestor.settings import Settings

__all__ = ["Fittings", "create_app"]

LARGEST_BODY = 1024 * 1024
"""Bytes of a JSON body: the longest statement ten times over."""


def create_app(world: World, settings: Settings, fittings: Fittings) -> FastAPI:
    """The application over *world*. Raises `Invalid` where *settings* would let other machines in."""
    require_loopback(settings.host)
    measures = Measures()
    running = Running(world, Places(settings.parallel_heavy, fittings.patience), fittings.keep_alive)

    @asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        yield
        if fittings.on_shutdown is not None:
            await fittings.on_shutdown()

    app = FastAPI(
        title="Quaestor",
        version=__version__,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
    )
    # The last one added is the outermost.
    app.add_middleware(Bodies, json_bytes=LARGEST_BODY, forms={UPLOAD: settings.upload_max_bytes + FORM_OVERHEAD})
    app.add_middleware(LoopbackOnly)
    app.add_middleware(CarefulHeaders)
    app.add_middleware(RequestIds, measures=measures)
    catch_problems(app)
    mount_operations(app, running)
    mount_files(app, running, fittings)
    mount_health(app, world, lambda: fittings.metrics() + measures.exposed())
    mount_openapi(app)
    app.router.default = Page(fittings.page)
    return app
