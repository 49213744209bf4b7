"""`quaestor learn`: corrections that wait for review, and the questions that were reviewed."""

from __future__ import annotations

from typing import Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import Home, Json, opened, print_json, run

app = typer.Typer(help="Reviewed questions.", no_args_is_help=True)
Correction = Annotated[str, typer.Argument(help="The id that `learn review` shows.")]


@app.command("review")
def review(home: Home = None, as_json: Json = False) -> None:
    """Corrections that wait for review, oldest first."""

    async def work() -> int:
        from quaestor.core.people import OWNER
        from quaestor.operations.examples import list_corrections
        from quaestor.operations.operation import Nothing

        async with opened(home) as (world, _):
            found = (await list_corrections(Nothing(), OWNER, world))["items"]
        if as_json:
            print_json({"items": [dict(each) for each in found]})
            return DONE
        from quaestor.cli.telling import safe

        for each in found:
            typer.echo(f"{each['id']}  {safe(each['source'])}: {safe(each['question'])}  (by {safe(each['by'])})")
            typer.echo(f"    was  {safe(each['answered_sql'] or '-')}")
            typer.echo(f"    now  {safe(each['corrected_sql'])}")
        if not found:
            typer.echo("Nothing waits for review.")
        return DONE

    run(work(), as_json=as_json)


@app.command("accept")
def accept(correction: Correction, home: Home = None, as_json: Json = False) -> None:
    """Make a correction a verified question; the guard judges it again."""

    async def work() -> int:
        from quaestor.core.people import OWNER
        from quaestor.documents.models import example_document
        from quaestor.flows.review import accept as accept_correction

        async with opened(home) as (world, _):
            example = await accept_correction(correction, OWNER, world)
        if as_json:
            print_json(dict(example_document(example)))
        else:
            typer.echo(f"Verified: {example.question}")
        return DONE

    run(work(), as_json=as_json)


@app.command("reject")
def reject(correction: Correction, home: Home = None, as_json: Json = False) -> None:
    """Turn a correction down."""

    async def work() -> int:
        from quaestor.core.people import OWNER
        from quaestor.flows.review import reject as reject_correction

        async with opened(home) as (world, _):
            await reject_correction(correction, OWNER, world)
        if as_json:
            print_json({"id": correction, "accepted": False})
        else:
            typer.echo("Turned down.")
        return DONE

    run(work(), as_json=as_json)


@app.command("export")
def export(
    source: Annotated[str | None, typer.Option("--source", "-s", help="Only of this source.")] = None,
    home: Home = None,
) -> None:
    """Every verified question as a line of JSON, for git or for a suite: id, source, question, sql, by, at."""

    async def work() -> int:
        from quaestor.documents.models import example_document

        async with opened(home) as (world, _):
            for example in reversed(await world.store.examples(source)):
                print_json(dict(example_document(example)))
        return DONE

    run(work())
