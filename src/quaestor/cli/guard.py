"""`quaestor guard`: judge statements without running them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import Json, print_json, run

if TYPE_CHECKING:
    from quaestor.core.catalog import Catalog
    from quaestor.core.policy import Access, Policy

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
    policy: Annotated[
        list[Path] | None, typer.Option(help="Judge under this policy file; may be repeated for several that are one.")
    ] = None,
    as_user: Annotated[str | None, typer.Option("--as", help="The person of the policy.")] = None,
    attributes: Annotated[
        str | None, typer.Option(help="Attributes of the person as JSON, over those that the policy gives them.")
    ] = None,
    source: Annotated[
        str | None, typer.Option(help="Which source of the policy the catalog is; the only one it names.")
    ] = None,
) -> None:
    """JSON lines in, verdicts out: {"id", "sql", "dialect"?} gives {"id", "verdict", "reasons", "sql"}."""

    async def work() -> int:
        import sys

        from quaestor.flows.check import check as check_lines
        from quaestor.wiring.guarding import guard_alone

        known_policy = policy_for(policy, catalog, as_user, attributes, source)
        async with guard_alone(catalog, dialect) as (guard, known):
            access = access_of(known_policy, known, as_user, attributes, source)
            async for verdict in check_lines(sys.stdin.buffer, guard, known, dialect, access=access):
                print_json(verdict)
        return DONE

    run(work(), as_json=True)


def policy_for(
    files: list[Path] | None, catalog: str | None, as_user: str | None, attributes: str | None, source: str | None
) -> Policy | None:
    """The policy in *files*. Raises `BadInput` where options are missing that only make sense together."""
    from quaestor.core.errors import BadInput
    from quaestor.wiring.policies import policy_in

    if not files:
        if (as_user, attributes, source) != (None, None, None):
            raise BadInput(
                "Without a policy there are no people and no sources.", action="Add --policy FILE, or leave them out."
            )
        return None
    if as_user is None:
        raise BadInput("A policy is judged for somebody.", action="Say for whom: --as USER.")
    if catalog is None:
        raise BadInput("What a policy hides is only known with a catalog.", action="Add --catalog.")
    return policy_in(files)[0]


def access_of(
    policy: Policy | None, catalog: Catalog | None, as_user: str | None, attributes: str | None, source: str | None
) -> Access | None:
    from quaestor.flows.check import read_attributes, rights

    if policy is None or catalog is None or as_user is None:
        return None
    return rights(as_user, read_attributes(attributes) if attributes is not None else {}, policy, catalog, source)


@app.command("codes")
def codes(as_json: Json = False) -> None:
    """The reasons for which a statement can be refused."""
    from quaestor.core.guard.reasons import CODES

    if as_json:
        print_json(dict(CODES))
        return
    from quaestor.cli.rendering import render_table

    render_table(("code", "meaning"), sorted(CODES.items()))
