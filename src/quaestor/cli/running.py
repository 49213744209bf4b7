"""Runs a command: opens the world it needs, turns errors into one clear message and an exit code.

What takes long to import is imported where it is needed, so that `--help` does not pay for it.
"""

from __future__ import annotations

import contextlib
import json
import signal
import sys
from collections.abc import AsyncIterator, Coroutine, Mapping
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer

from quaestor.cli.exits import FAILED, exit_code
from quaestor.core.errors import BadInput, QuaestorError

if TYPE_CHECKING:
    from quaestor.core.people import Person
    from quaestor.ports import World
    from quaestor.settings import Settings
    from quaestor.wiring.guards import BegunGuard

Home = Annotated[str | None, typer.Option("--home", help="The workspace folder [QUAESTOR_HOME, ./quaestor].")]
Json = Annotated[bool, typer.Option("--json", help="Print JSON only.")]
SourceOption = Annotated[str, typer.Option("--source", "-s", help="A configured source, a database URL or a file.")]
ModelOption = Annotated[str | None, typer.Option("--model", "-m", help="`provider:name`, or `builtin` for none.")]
ReasoningOption = Annotated[
    str | None, typer.Option("--reasoning-model", help="A model that thinks the question over first.")
]
AsUser = Annotated[str | None, typer.Option("--as", help="Act as this person; without it, as the workspace's owner.")]


def run(work: Coroutine[Any, Any, int | None], *, as_json: bool = False) -> NoReturn:
    """Run *work* to its end and leave with its exit code. Ctrl-C cancels it, so that statements stop."""
    import asyncio

    try:
        code = asyncio.run(work)
    except QuaestorError as error:
        tell_error(error, as_json=as_json)
        code = exit_code(error)
    except (KeyboardInterrupt, asyncio.CancelledError):
        code = 128 + signal.SIGINT
    except BrokenPipeError:
        code = FAILED
    raise typer.Exit(code or 0)


def tell_error(error: QuaestorError, *, as_json: bool) -> None:
    if as_json:
        print_json({"error": {"code": error.code, "message": error.message, "action": error.action}})
        return
    lines = [f"{error.message}", *(f"  - {detail}" for detail in error.details), error.action]
    print("\n".join(lines), file=sys.stderr)  # noqa: T201 - the CLI's voice


def print_json(document: Mapping[str, object] | list[object]) -> None:
    """One line, flushed: whoever reads line by line must not wait for a buffer."""
    sys.stdout.write(json.dumps(document, ensure_ascii=False, allow_nan=False) + "\n")
    sys.stdout.flush()


def settings_from(home: str | None, **overrides: object) -> Settings:
    from quaestor.settings import load

    return load({"home": home, **overrides})


@contextlib.asynccontextmanager
async def opened(
    home: str | None, source: str | None = None, *, create: bool = False, asking: bool = False
) -> AsyncIterator[tuple[World, str]]:
    """The world for one command, and the name under which it knows *source*.

    A name needs the workspace, which *create* makes where there is none; a URL or file is opened beside it, and leaves
    no trace in it. *asking* gets the guard ready meanwhile, and what reads the source.
    """
    from quaestor.wiring.guards import guard_from

    settings = settings_from(home)
    async with (
        guard_from(settings, begun=asking) as guard,
        _opened(settings, guard, source, create=create, asking=asking) as found,
    ):
        yield found


@contextlib.asynccontextmanager
async def _opened(
    settings: Settings, guard: BegunGuard, source: str | None, *, create: bool, asking: bool
) -> AsyncIterator[tuple[World, str]]:
    from quaestor.wiring.worlds import ad_hoc_world, log_quietly, make_workspace, workspace_world

    log_quietly(settings)
    location = as_location(source) if source is not None else None
    if location is None:
        if create:
            make_workspace(settings)
        async with workspace_world(settings, guard=guard, asking=source if asking else None, sockets=True) as world:
            yield world, source or ""
        return
    from quaestor.flows.connect import name_from

    name = name_from(location.partition("://")[2].partition("?")[0] if "://" in location else location)
    async with ad_hoc_world(settings, {name: location}, guard=guard, asking=name if asking else None) as world:
        yield world, name


@contextlib.asynccontextmanager
async def acting(
    operation: str,
    needs: str,
    as_user: str | None,
    home: str | None,
    source: str | None = None,
    *,
    create: bool = False,
    asking: bool = False,
) -> AsyncIterator[tuple[World, str, Person]]:
    """What `opened` gives, with the person who acts: the owner, or who is named, where they have what *operation*
    *needs*.

    Raises `UnknownName` for somebody the policy does not name, and `Forbidden`.
    """
    from quaestor.core.people import OWNER
    from quaestor.flows.permit import permit

    if as_user not in (None, OWNER.id) and source is not None and as_location(source) is not None:
        raise BadInput(
            "What people may see is said of configured sources, not of a URL or file.",
            action="Name a source of the workspace, or leave --as out to act as its owner.",
        )
    async with opened(home, source, create=create, asking=asking) as (world, name):
        person = await world.policies.person(as_user or OWNER.id)
        await permit(person, needs, operation, world)
        yield world, name, person


def as_location(source: str) -> str | None:
    """*source* when it is a URL or file rather than a configured name; a missing file is one by its suffix."""
    from pathlib import Path

    from quaestor.core.engines import engine_for

    if "://" in source or "/" in source or Path(source).exists() or engine_for(source) is not None:
        return source
    return None


def required(text: str) -> str:
    if not text.strip():
        raise BadInput("The question is empty.", action='Type a question: quaestor ask "How many …?" --source NAME')
    return text.strip()


@contextlib.asynccontextmanager
async def acting_anywhere(
    operation: str, needs: str, as_user: str | None, home: str | None
) -> AsyncIterator[tuple[World, Person]]:
    """What `acting` gives, for what needs no workspace: who somebody else than the owner is, only a workspace says."""
    from quaestor.core.people import OWNER
    from quaestor.wiring.worlds import ad_hoc_world, log_quietly

    if as_user is not None:
        async with acting(operation, needs, as_user, home) as (world, _, person):
            yield world, person
        return
    settings = settings_from(home)
    log_quietly(settings)
    async with ad_hoc_world(settings, {}) as world:
        yield world, OWNER
