"""`quaestor semantic`: the semantic models of a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import Home, Json, SourceOption, opened, print_json, run

app = typer.Typer(help="Semantic models: what the data means (Open Semantic Interchange).", no_args_is_help=True)


@app.command("validate")
def validate(
    file: Annotated[Path, typer.Argument(help="An OSI YAML file.", exists=False)],
    source: Annotated[str | None, typer.Option("--source", "-s", help="Check names against this source, too.")] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Check a model; every mistake is listed with its place."""

    async def work() -> int:
        from quaestor.core.people import OWNER
        from quaestor.core.wording import counted
        from quaestor.flows.browse import show
        from quaestor.wiring import check_model

        catalog = None
        if source is not None:
            async with opened(home, source) as (world, name):
                catalog, _ = await show(name, OWNER, world)
        meaning = check_model(file, catalog)
        counts = {
            "table": len(meaning.tables),
            "column": len(meaning.columns),
            "metric": len(meaning.metrics),
            "relationship": len(meaning.relationships),
        }
        if as_json:
            print_json({"valid": True, "name": meaning.name, **{f"{noun}s": count for noun, count in counts.items()}})
        else:
            typer.echo(f"{file.name}: valid. {', '.join(counted(count, noun) for noun, count in counts.items())}.")
        return DONE

    run(work(), as_json=as_json)


@app.command("export")
def export(source: SourceOption, home: Home = None) -> None:
    """The model of a source as OSI YAML; a skeleton from its catalog where it has none."""

    async def work() -> int:
        from quaestor.core.people import OWNER
        from quaestor.flows.browse import show
        from quaestor.wiring import model_text

        async with opened(home, source) as (world, name):
            typer.echo(model_text(*await show(name, OWNER, world)), nl=False)
        return DONE

    run(work())
