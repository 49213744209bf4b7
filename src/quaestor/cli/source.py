"""`quaestor source`: add, list, test, synchronise and remove data sources."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import AsUser, Home, Json, acting, acting_anywhere, print_json, run

if TYPE_CHECKING:
    from quaestor.ports import World

app = typer.Typer(help="Data sources: databases and files.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(help="The name of the source.")]
Location = Annotated[str, typer.Argument(help="A database URL or a file.")]


@app.command("add")
def add(
    name: Name,
    location: Location,
    description: Annotated[str | None, typer.Option(help="What it holds, in a sentence.")] = None,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Connect a source and read its catalog; nothing is kept when that fails."""

    async def work() -> int:
        from quaestor.core.wording import counted
        from quaestor.operations.sources import AddSource, add_source

        async with acting("sources.add", "manage", as_user, home, create=True) as (world, _, person):
            document = await add_source(
                AddSource.model_construct(name=name, url=absolute(location), description=description), person, world
            )
        if as_json:
            print_json(dict(document))
        else:
            typer.echo(f"Added {name}: {counted(document['tables'] or 0, 'table')} in {document['engine']}.")
        return DONE

    run(work(), as_json=as_json)


@app.command("list")
def list_(as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """The configured sources."""

    async def work() -> int:
        from quaestor.operations.operation import Nothing
        from quaestor.operations.sources import list_sources

        async with acting("sources.list", "ask", as_user, home) as (world, _, person):
            document = await list_sources(Nothing(), person, world)
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
def try_(location: Location, as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """Connect once, without keeping anything."""

    async def work() -> int:
        from quaestor.operations.sources import TrySource, try_source

        async with acting_anywhere("sources.test", "manage", as_user, home) as (world, person):
            document = await try_source(TrySource.model_construct(url=absolute(location)), person, world)
        if as_json:
            print_json(dict(document))
        else:
            typer.echo(document["message"])
        return DONE

    run(work(), as_json=as_json)


@app.command("sync")
def sync(
    name: Name,
    full: Annotated[bool, typer.Option("--full", help="Everything, whether it seems to have changed or not.")] = False,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Read the catalog of a source again, as far as it changed."""

    async def work() -> int:
        from quaestor.core.wording import counted
        from quaestor.operations.sources import ByName, sync_source

        async with acting("sources.sync", "manage", as_user, home) as (world, _, person):
            document = await sync_source(ByName(name=name), person, watched(world), full=full)
        if as_json:
            print_json(dict(document))
            return DONE
        typer.echo(f"Read {counted(document['tables'] or 0, 'table')} of {name}.")
        if document["waiting"]:
            typer.echo(f"The time did not reach {document['waiting']} of them; the next sync takes them first.")
        for line in document["changes"]:
            typer.echo(f"  - {line}")
        return DONE

    run(work(), as_json=as_json)


@app.command("copy")
def copy(
    name: Name,
    new_name: Annotated[str | None, typer.Option("--to", help="Name of the copy; without it, NAME_date.")] = None,
    table: Annotated[
        list[str] | None, typer.Option("--table", "-t", help="TABLE or TABLE:COLUMN,COLUMN; may be repeated.")
    ] = None,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Copy a source as it is now into the workspace, to ask the copy instead."""

    async def work() -> int:
        from quaestor.core.events import Copied, Event
        from quaestor.core.wording import counted, listed
        from quaestor.operations.sources import CopySource, TableChoice, copy_source

        left_out: list[str] = []

        class LeftOut:
            async def hear(self, event: Event) -> None:
                if isinstance(event, Copied):
                    left_out.extend(event.left_out)

        chosen = []
        for each in table or ():
            key, _, columns = each.partition(":")
            names = [part.strip() for part in columns.split(",") if part.strip()]
            chosen.append(TableChoice.model_construct(table=key, columns=tuple(names)))
        async with acting("sources.copy", "manage", as_user, home) as (world, _, person):
            given = CopySource.model_construct(name=name, new_name=new_name, tables=tuple(chosen))
            document = await copy_source(given, person, watched(world).heard_by(LeftOut()))
        if as_json:
            print_json(dict(document))
        else:
            tables = counted(document["tables"] or 0, "table")
            typer.echo(f"Copied {tables} of {name} to {document['name']}, as of {document['read_at']}.")
            if left_out:
                typer.echo(f"Left out, since they may hold secrets: {listed(left_out)}.")
        return DONE

    run(work(), as_json=as_json)


@app.command("remove")
def remove(name: Name, as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """Forget a source; its data is not touched."""

    async def work() -> int:
        from quaestor.flows.connect import remove as forget

        async with acting("sources.remove", "manage", as_user, home) as (world, _, _person):
            await forget(name, world)
        if as_json:
            print_json({"removed": name})
        else:
            typer.echo(f"Removed {name}. Its data was not touched.")
        return DONE

    run(work(), as_json=as_json)


@app.command("script")
def script(
    engine: Annotated[str, typer.Argument(help="postgresql, mysql, mssql, snowflake or bigquery.")],
    database: Annotated[str, typer.Option(help="The database (BigQuery: the dataset) to be read.")],
    schema: Annotated[str | None, typer.Option(help="The schema in it; without it, the engine's default.")] = None,
    login: Annotated[str, typer.Option(help="What the login is to be called.")] = "quaestor_reader",
    strict: Annotated[
        bool, typer.Option("--strict", help="PostgreSQL: also take from everybody what no reader needs.")
    ] = False,
    as_json: Json = False,
) -> None:
    """Print the SQL that makes a login which may only read; a new password is in it each time."""

    async def work() -> int:
        from quaestor.wiring.logins import login_script

        text = login_script(engine, login, database, schema, strict=strict)
        if as_json:
            print_json({"script": text})
        else:
            typer.echo(text, nl=False)
        return DONE

    run(work(), as_json=as_json)


def watched(world: World) -> World:
    """*world*, telling on a terminal how far a long work is."""
    from quaestor.core.events import Copied, Event, Synced
    from quaestor.core.narration import label

    class Line:
        async def hear(self, event: Event) -> None:
            if isinstance(event, Synced | Copied) and sys.stderr.isatty():
                end = "\n" if event.done == event.total else ""
                sys.stderr.write(f"\r\x1b[K{label(event)[:100]}{end}")
                sys.stderr.flush()

    return world.heard_by(Line())


def absolute(location: str) -> str:
    """A file by its full path, since the server may later run elsewhere; URLs as they are."""
    from pathlib import Path

    return location if "://" in location else str(Path(location).expanduser().resolve())
