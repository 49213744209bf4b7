"""`quaestor guard`: judge statements without running them."""

from __future__ import annotations

from typing import Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import Json, print_json, run

app = typer.Typer(help="Judge SQL statements; nothing is run.", no_args_is_help=True)


@app.command("check")
def check(
    dialect: Annotated[
        str | None, typer.Option(help="The dialect of lines that name none, as sqlglot names it.")
    ] = None,
    catalog: Annotated[
        str | None,
        typer.Option(help="Resolve names against this DDL script, database file or URL, or exported catalog."),
    ] = None,
    policy: Annotated[str | None, typer.Option(help="A policy file (not possible yet).")] = None,
    as_user: Annotated[str | None, typer.Option("--as", help="The person of the policy (not possible yet).")] = None,
    attributes: Annotated[str | None, typer.Option(help="The person's attributes as JSON (not possible yet).")] = None,
) -> None:
    """JSON lines in, verdicts out: {"id", "sql", "dialect"?} gives {"id", "verdict", "reasons", "sql"}."""

    async def work() -> int:
        import sys

        from quaestor.core.errors import Unavailable
        from quaestor.flows.check import check as check_lines
        from quaestor.wiring.guarding import guard_alone

        if policy is not None or as_user is not None or attributes is not None:
            raise Unavailable("Policies cannot be checked yet.", action="Leave --policy, --as and --attributes out.")
        async with guard_alone(catalog, dialect) as (guard, known):
            async for verdict in check_lines(sys.stdin.buffer, guard, known, dialect):
                print_json(verdict)
        return DONE

    run(work(), as_json=True)


@app.command("codes")
def codes(as_json: Json = False) -> None:
    """The reasons for which a statement can be refused."""
    from quaestor.core.guard.reasons import CODES

    if as_json:
        print_json(dict(CODES))
        return
    from quaestor.cli.rendering import render_table

    render_table(("code", "meaning"), sorted(CODES.items()))
