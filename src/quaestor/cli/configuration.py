"""`quaestor config` and `quaestor doctor`."""

from __future__ import annotations

from dataclasses import asdict

import typer

from quaestor.cli.exits import DONE, FAILED
from quaestor.cli.running import Home, Json, opened, print_json, run, settings_from, tell_error

app = typer.Typer(help="Settings.", no_args_is_help=True)


@app.command("show")
def show(home: Home = None, as_json: Json = False) -> None:
    """Every setting with its value, and where the value came from."""
    from quaestor.core.errors import QuaestorError

    try:
        explained = settings_from(home).explain()
    except QuaestorError as error:
        from quaestor.cli.exits import exit_code

        tell_error(error, as_json=as_json)
        raise typer.Exit(exit_code(error)) from None
    if as_json:
        print_json({each.name: asdict(each) for each in explained})
        return
    from quaestor.cli.rendering import render_table

    render_table(
        ("setting", "value", "from", "meaning"),
        [(each.name, "-" if each.value is None else str(each.value), each.origin, each.help) for each in explained],
    )


def doctor(home: Home = None, as_json: Json = False) -> None:
    """Check the workspace, the state, the guard and every source."""

    async def work() -> int:
        from quaestor.flows.examine import examine

        async with opened(home) as (world, _):
            findings = await examine(world)
        healthy = all(finding.ok for finding in findings)
        if as_json:
            print_json({"healthy": healthy, "checks": [asdict(finding) for finding in findings]})
        else:
            for finding in findings:
                typer.echo(f"{'ok  ' if finding.ok else 'FAIL'}  {finding.name}: {finding.detail}")
                for warning in finding.warnings:
                    typer.echo(f"warn  {finding.name}: {warning}")
        return DONE if healthy else FAILED

    run(work(), as_json=as_json)
