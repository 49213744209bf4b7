"""Is it alive, can it work, how much did it do."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from fastapi import FastAPI
from prometheus_client import CONTENT_TYPE_LATEST
from starlette.responses import Response
from typing_extensions import TypedDict

from quaestor import __version__
from quaestor.api.documents import document_response
from quaestor.core.catalog import Catalog
from quaestor.core.errors import ModelProblem, QuaestorError
from quaestor.core.verdict import Allowed
from quaestor.ports import World

NEEDED = {"state", "guard"}
"""Without any of these nothing works; without another, something does not."""
PATIENCE = 3.0
"""Seconds for all checks together: whoever asks for readiness does not wait long."""

_log = structlog.get_logger("quaestor.api")


class HealthDocument(TypedDict):
    status: str
    version: str


class CheckDocument(TypedDict):
    name: str
    status: str
    detail: str


class ReadyDocument(TypedDict):
    """`ready`; `degraded` where the server works with less; `down` (503) where it cannot work."""

    status: str
    checks: list[CheckDocument]


def mount_health(app: FastAPI, world: World, metrics: Callable[[], bytes]) -> None:
    """*metrics* gives Prometheus text."""

    async def health() -> Response:
        return document_response({"status": "alive", "version": __version__})

    async def ready() -> Response:
        document = await readiness(world)
        return document_response(document, 503 if document["status"] == "down" else 200)

    async def measured() -> Response:
        return Response(metrics(), media_type=CONTENT_TYPE_LATEST)

    down: dict[int | str, dict[str, Any]] = {503: {"model": ReadyDocument, "description": "Down"}}
    app.add_api_route("/health", health, response_model=HealthDocument, summary="Alive", tags=["health"])
    app.add_api_route(
        "/ready", ready, response_model=ReadyDocument, responses=down, summary="Able to work", tags=["health"]
    )
    app.add_api_route("/metrics", measured, summary="Prometheus metrics", include_in_schema=False)


async def readiness(world: World) -> ReadyDocument:
    """Each dependency. Sources are only counted: opening all of them at each probe would be a load of its own.

    Nor is a model asked, which would cost money: what questions saw of it counts.
    """
    checks = await asyncio.gather(
        checked("state", state_answers(world)),
        checked("guard", guard_answers(world)),
        checked("sources", sources_known(world)),
        checked("policy", policy_readable(world)),
        checked("models", models_askable(world)),
    )
    failed = {check["name"] for check in checks if check["status"] != "ok"}
    status = "down" if failed & NEEDED else "degraded" if failed else "ready"
    return {"status": status, "checks": list(checks)}


async def checked(name: str, check: Awaitable[str]) -> CheckDocument:
    try:
        async with asyncio.timeout(PATIENCE):
            return {"name": name, "status": "ok", "detail": await check}
    except TimeoutError:
        return {"name": name, "status": "failed", "detail": "No answer in time."}
    except QuaestorError as error:
        return {"name": name, "status": "failed", "detail": error.message}
    except Exception:  # noqa: BLE001 - the door: a probe reports what fails, and the log says why
        _log.exception("check failed", check=name)
        return {"name": name, "status": "failed", "detail": "Failed; the log says why."}


async def state_answers(world: World) -> str:
    await world.store.check()
    return "Read and written."


async def guard_answers(world: World) -> str:
    verdict = await world.guard.judge("SELECT 1", Catalog("", "sqlite", ()), world.caps)
    if not isinstance(verdict, Allowed):
        raise QuaestorError("The guard did not judge in time.")
    return "Judges."


async def sources_known(world: World) -> str:
    count = len(await world.store.sources())
    return f"{count} configured."


async def policy_readable(world: World) -> str:
    """Raises `Invalid` where it cannot be read: the owner still works, and nobody else does."""
    people = len((await world.policies.policy()).people)
    return f"People named: {people}." if people else "Names nobody: only the owner may do anything."


async def models_askable(world: World) -> str:
    """Raises `Unavailable` where the default model is not set up, `ModelProblem` where a model is left alone."""
    default = world.models.default
    if default is not None:
        world.models.check(default)
    resting = world.models.resting()
    if resting:
        left = ", ".join(f"{name} for {seconds:.0f} s" for name, seconds in resting.items())
        raise ModelProblem(f"Not asked because of failures: {left}.")
    return f"{default} by default." if default is not None else "None by default: the built-in interpreter answers."
