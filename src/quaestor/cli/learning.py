"""`quaestor learn`: corrections that wait for review, and the questions that were reviewed."""

from __future__ import annotations

from typing import Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import AsUser, Home, Json, acting, print_json, run

app = typer.Typer(help="Reviewed questions.", no_args_is_help=True)
Correction = Annotated[str, typer.Argument(help="The id that `learn review` shows.")]


@app.command("review")
def review(as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """Corrections that wait for review, oldest first."""

    async def work() -> int:
        from quaestor.operations.examples import list_corrections
        from quaestor.operations.operation import Nothing

        async with acting("corrections.list", "review", as_user, home) as (world, _, person):
            found = (await list_corrections(Nothing(), person, world))["items"]
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
def accept(correction: Correction, as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """Make a correction a verified question; the guard judges it again."""

    async def work() -> int:
        from quaestor.documents.models import example_document
        from quaestor.flows.review import accept as accept_correction

        async with acting("corrections.accept", "review", as_user, home) as (world, _, person):
            example = await accept_correction(correction, person, world)
        if as_json:
            print_json(dict(example_document(example)))
        else:
            typer.echo(f"Verified: {example.question}")
        return DONE

    run(work(), as_json=as_json)


@app.command("reject")
def reject(correction: Correction, as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """Turn a correction down."""

    async def work() -> int:
        from quaestor.flows.review import reject as reject_correction

        async with acting("corrections.reject", "review", as_user, home) as (world, _, person):
            await reject_correction(correction, person, world)
        if as_json:
            print_json({"id": correction, "accepted": False})
        else:
            typer.echo("Turned down.")
        return DONE

    run(work(), as_json=as_json)


@app.command("export")
def export(
    source: Annotated[str | None, typer.Option("--source", "-s", help="Only of this source.")] = None,
    as_user: AsUser = None,
    home: Home = None,
) -> None:
    """Every verified question as a line of JSON, for git or for a suite: id, source, question, sql, by, at."""

    async def work() -> int:
        from quaestor.documents.models import example_document
        from quaestor.flows.review import verified

        async with acting("verified.list", "ask", as_user, home) as (world, _, person):
            for example in reversed(await verified(source, person, world)):
                print_json(dict(example_document(example)))
        return DONE

    run(work())
