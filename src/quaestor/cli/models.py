"""`quaestor models`: the language models that may be asked."""

from __future__ import annotations

from typing import Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import AsUser, Home, Json, acting_anywhere, print_json, run

app = typer.Typer(help="Language models that may be asked.", no_args_is_help=True)


@app.command("list")
def list_(as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """The models that can be named, what they cost, and what is missing for the others."""

    async def work() -> int:
        from quaestor.operations.models import list_models
        from quaestor.operations.operation import Nothing

        async with acting_anywhere("models.list", "ask", as_user, home) as (world, person):
            found = (await list_models(Nothing(), person, world))["items"]
        if as_json:
            print_json({"items": [dict(each) for each in found]})
            return DONE
        from quaestor.cli.rendering import render_table

        def dollars(cost: float | None) -> str:
            return "" if cost is None else f"{cost:.2f}"

        render_table(
            ("model", "", "$ per 1M in", "$ per 1M out", "missing"),
            [
                (
                    each["name"],
                    "default" if each["default"] else "",
                    dollars(each["input_usd_per_million_tokens"]),
                    dollars(each["output_usd_per_million_tokens"]),
                    each["missing"] or "",
                )
                for each in found
            ],
        )
        return DONE

    run(work(), as_json=as_json)


@app.command("test")
def try_one(
    name: Annotated[str, typer.Argument(help="provider:name")],
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Ask a model for one word."""

    async def work() -> int:
        from quaestor.operations.models import ByModel, try_model

        async with acting_anywhere("models.test", "manage", as_user, home) as (world, person):
            tried = await try_model(ByModel.model_construct(name=name), person, world)
        if as_json:
            print_json(dict(tried))
        else:
            typer.echo(tried["message"])
        return DONE

    run(work(), as_json=as_json)
