"""`quaestor`: the commands. Each lives in the module of its subject."""

from __future__ import annotations

import gc
from typing import Annotated

import typer

from quaestor import __version__
from quaestor.cli import (
    answering,
    catalog,
    configuration,
    evaluation,
    guard,
    learning,
    models,
    policy,
    semantic,
    serving,
    source,
)

app = typer.Typer(
    name="quaestor",
    help="Ask, change and act on the data you already have, in plain language.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
app.command("demo")(serving.demo)
app.command("serve")(serving.serve)
app.command("ask")(answering.ask)
app.command("chat")(answering.chat)
app.add_typer(source.app, name="source")
app.add_typer(catalog.app, name="catalog")
app.add_typer(semantic.app, name="semantic")
app.add_typer(guard.app, name="guard")
app.command("eval")(evaluation.evaluate)
app.add_typer(models.app, name="models")
app.add_typer(learning.app, name="learn")
app.add_typer(policy.app, name="policy")
app.add_typer(configuration.app, name="config")
app.command("doctor")(configuration.doctor)


def tell_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"quaestor {__version__}")
        raise typer.Exit


@app.callback()
def root(
    version: Annotated[
        bool, typer.Option("--version", callback=tell_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Ask, change and act on the data you already have, in plain language."""


def main() -> None:
    # A command builds much that lives until its end; the collector would walk over all of it again and again.
    gc.set_threshold(50_000, 20, 20)
    app()
