"""`quaestor source`: add, list, test, synchronise and remove data sources."""

from __future__ import annotations

from typing import Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import Home, Json, opened, print_json, run, settings_from

app = typer.Typer(help="Data sources: databases and files.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(help="The name of the source.")]
Location = Annotated[str, typer.Argument(help="A database URL or a file.")]


@app.command("add")
def add(
    name: Name,
    location: Location,
    description: Annotated[str | None, typer.Option(help="What it holds, in a sentence.")] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Connect a source and read its catalog; nothing is kept when that fails."""

    async def work() -> int:
        from quaestor.core.people import OWNER
        from quaestor.core.wording import counted
        from quaestor.operations.sources import AddSource, add_source

        async with opened(home, create=True) as (world, _):
            document = await add_source(
                AddSource.model_construct(name=name, url=absolute(location), description=description), OWNER, world
            )
        if as_json:
            print_json(dict(document))
        else:
            typer.echo(f"Added {name}: {counted(document['tables'] or 0, 'table')} in {document['engine']}.")
        return DONE

    run(work(), as_json=as_json)


@app.command("list")
def list_(home: Home = None, as_json: Json = False) -> None:
    """The configured sources."""

    async def work() -> int:
        from quaestor.core.people import OWNER
        from quaestor.operations.operation import Nothing
        from quaestor.operations.sources import list_sources

        async with opened(home) as (world, _):
            document = await list_sources(Nothing(), OWNER, world)
        if as_json:
            print_json(dict(document))
            return DONE
        from quaestor.cli.rendering import render_table

        lines = [
            (each["name"], each["engine"] or "", str(each["tables"] or "not read"), each["description"] or "")
            for each in document["items"]
        ]
        render_table(("name", "engine", "tables", "description"), lines)
        return DONE

    run(work(), as_json=as_json)


@app.command("test")
def try_(location: Location, home: Home = None, as_json: Json = False) -> None:
    """Connect once, without keeping anything."""

    async def work() -> int:
        from quaestor.core.people import OWNER
        from quaestor.operations.sources import TrySource, try_source
        from quaestor.wiring import ad_hoc_world

        async with ad_hoc_world(settings_from(home), {}) as world:
            document = await try_source(TrySource.model_construct(url=absolute(location)), OWNER, world)
        if as_json:
            print_json(dict(document))
        else:
            typer.echo(document["message"])
        return DONE

    run(work(), as_json=as_json)


@app.command("sync")
def sync(name: Name, home: Home = None, as_json: Json = False) -> None:
    """Read the catalog of a source again."""

    async def work() -> int:
        from quaestor.core.people import OWNER
        from quaestor.core.wording import counted
        from quaestor.operations.sources import ByName, sync_source

        async with opened(home) as (world, _):
            document = await sync_source(ByName(name=name), OWNER, world)
        if as_json:
            print_json(dict(document))
        else:
            typer.echo(f"Read {counted(document['tables'] or 0, 'table')} of {name}.")
        return DONE

    run(work(), as_json=as_json)


@app.command("remove")
def remove(name: Name, home: Home = None, as_json: Json = False) -> None:
    """Forget a source; its data is not touched."""

    async def work() -> int:
        from quaestor.flows.connect import remove as forget

        async with opened(home) as (world, _):
            await forget(name, world)
        if as_json:
            print_json({"removed": name})
        else:
            typer.echo(f"Removed {name}. Its data was not touched.")
        return DONE

    run(work(), as_json=as_json)


def absolute(location: str) -> str:
    """A file by its full path, since the server may later run elsewhere; URLs as they are."""
    from pathlib import Path

    return location if "://" in location else str(Path(location).expanduser().resolve())
