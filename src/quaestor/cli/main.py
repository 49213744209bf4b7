"""`quaestor`: the commands. Each lives in the module of its subject."""

from __future__ import annotations

import gc
import sys
from importlib import import_module
from typing import Annotated, Any

import typer
from typer.core import TyperGroup
from typer.main import get_group

from quaestor import __version__

PLACES = {
    "demo": "serving.demo",
    "serve": "serving.serve",
    "ask": "answering.ask",
    "chat": "answering.chat",
    "change": "changing.app",
    "undo": "changing.undo",
    "ledger": "changing.ledger",
    "eval": "evaluation.evaluate",
    "doctor": "configuration.doctor",
    "source": "source.app",
    "catalog": "catalog.app",
    "semantic": "semantic.app",
    "guard": "guard.app",
    "models": "models.app",
    "learn": "learning.app",
    "policy": "policy.app",
    "config": "configuration.app",
}
"""A command's function, or the group of commands, in `quaestor.cli`. In the order in which `--help` shows them."""
STYLE: dict[str, Any] = {"add_completion": False, "pretty_exceptions_enable": False, "rich_markup_mode": None}


class Commands(TyperGroup):
    """Makes a command when it is named, so that none waits for the others."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(PLACES)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        # What is no command was meant to be one: Typer finds which among all of them.
        for name in (cmd_name,) if cmd_name in PLACES else PLACES:
            if name not in self.commands:
                self.commands[name] = made(name)
        return super().get_command(ctx, cmd_name)


def made(name: str) -> Any:
    module, _, attribute = PLACES[name].partition(".")
    found = getattr(import_module(f"quaestor.cli.{module}"), attribute)
    around = typer.Typer(**STYLE)
    if isinstance(found, typer.Typer):
        around.add_typer(found, name=name)
    else:
        around.command(name)(found)
    return get_group(around).commands[name]


app = typer.Typer(
    name="quaestor",
    cls=Commands,
    help="Ask, change and act on the data you already have, in plain language.",
    no_args_is_help=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    **STYLE,
)


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
    collect_rarely()
    try:
        app()
    finally:
        # Whatever is left goes with the process: without this, Python looks at all of it several times more.
        if "duckdb" not in sys.modules:  # it would call what is not collected a leak, in a hundred lines
            gc.freeze()


def collect_rarely() -> None:
    """A process builds much that lives until its end; the collector would walk over all of it again and again."""
    gc.set_threshold(50_000, 20, 20)
