"""`quaestor policy`: who may see and do what."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import AsUser, Home, Json, acting, opened, print_json, run

if TYPE_CHECKING:
    from quaestor.core.policy import Policy

app = typer.Typer(help="Who may see and do what.", no_args_is_help=True)

PolicyName = Annotated[str, typer.Argument(help="The name that `policy list` shows.")]


@app.command("validate")
def validate(
    files: Annotated[
        list[Path] | None, typer.Argument(help="Policy files; without any, the workspace's policy.")
    ] = None,
    source: Annotated[str | None, typer.Option("--source", "-s", help="Check names against this source, too.")] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Check a policy: every mistake is listed with its place, and what protects nothing."""

    async def work() -> int:
        policy, warnings = await validated(files or [], source, home)
        if as_json:
            counts = {"roles": len(policy.roles), "groups": len(policy.groups), "people": len(policy.people)}
            print_json({"valid": True, **counts, "warnings": list(warnings)})
            return DONE
        for warning in warnings:
            typer.echo(f"warning: {warning}", err=True)
        typer.echo(f"Valid. Roles: {len(policy.roles)}, groups: {len(policy.groups)}, people: {len(policy.people)}.")
        return DONE

    run(work(), as_json=as_json)


async def validated(files: list[Path], source: str | None, home: str | None) -> tuple[Policy, tuple[str, ...]]:
    """The policy in *files*, or else of the workspace, with warnings. Raises `Invalid` with every mistake."""
    from quaestor.core.people import OWNER
    from quaestor.flows.access import access_for
    from quaestor.flows.govern import examined
    from quaestor.wiring.policies import policy_in

    if files and source is None:
        policy, warnings = policy_in(files)
        return policy, (*warnings, *examined(policy, ()))
    async with opened(home, source) as (world, name):
        if files:
            policy, warnings = policy_in(files)
        else:
            policy, warnings = await world.policies.policy(), await world.policies.warnings(())
        names = [name] if source is not None else [each.name for each in await world.store.sources()]
        catalogs = [(await access_for(each, OWNER, world)).catalog for each in names]
        return policy, (*warnings, *examined(policy, catalogs))


@app.command("list")
def list_(as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """The texts that the policy is made of: files of the workspace, documents of the store."""

    async def work() -> int:
        from quaestor.operations.operation import Nothing
        from quaestor.operations.policies import list_policies

        async with acting("policies.list", "manage", as_user, home) as (world, _, person):
            document = await list_policies(Nothing(), person, world)
        if as_json:
            print_json(dict(document))
            return DONE
        from quaestor.cli.rendering import render_table

        lines = [(each["name"], each["kept"], each["by"] or "", each["at"] or "") for each in document["items"]]
        render_table(("name", "kept in", "by", "at"), lines)
        for problem in document["problems"]:
            typer.echo(f"mistake: {problem}", err=True)
        if document["problems"]:
            typer.echo("While there is any mistake, nobody but the owner may do anything.", err=True)
        return DONE

    run(work(), as_json=as_json)


@app.command("show")
def show(
    name: PolicyName,
    history: Annotated[bool, typer.Option("--history", help="Who changed it, and when, instead.")] = False,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """A text of the policy."""

    async def work() -> int:
        from quaestor.operations.policies import ByName, show_policy

        async with acting("policies.show", "manage", as_user, home) as (world, _, person):
            document = await show_policy(ByName.model_construct(name=name), person, world)
        if as_json:
            print_json(dict(document))
        elif history:
            from quaestor.cli.rendering import render_table

            changes = [(each["at"], each["by"], "kept" if each["text"] else "removed") for each in document["history"]]
            render_table(("at", "by", "what"), changes)
        else:
            typer.echo(document["text"], nl=not document["text"].endswith("\n"))
        return DONE

    run(work(), as_json=as_json)


@app.command("add")
def add(
    file: Annotated[Path, typer.Argument(help="A policy file.")],
    name: Annotated[str | None, typer.Option("--name", help="What it is called; without it, as the file.")] = None,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Keep a policy in the store, in place of the one of that name; nothing is kept where it has mistakes."""

    async def work() -> int:
        from quaestor.operations.policies import AddPolicy, add_policy

        called = name or re.sub(r"[^A-Za-z0-9_-]+", "-", file.stem).strip("-")
        given = AddPolicy.model_construct(name=called, text=text_of(file))
        async with acting("policies.add", "manage", as_user, home) as (world, _, person):
            document = await add_policy(given, person, world)
        if as_json:
            print_json(dict(document))
        else:
            typer.echo(f"Kept as {document['name']}; it counts at once.")
        return DONE

    run(work(), as_json=as_json)


def text_of(file: Path) -> str:
    from quaestor.core.errors import BadInput

    try:
        return file.read_text(encoding="utf-8")
    except OSError as error:
        raise BadInput(f"{file.name} cannot be read: {error.strerror}.") from error
    except UnicodeDecodeError:
        raise BadInput(f"{file.name} is not UTF-8 text.") from None


@app.command("remove")
def remove(name: PolicyName, as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """Remove a policy from the store; what it was can still be seen with `show --history`."""

    async def work() -> int:
        from quaestor.operations.policies import ByName, remove_policy

        async with acting("policies.remove", "manage", as_user, home) as (world, _, person):
            await remove_policy(ByName.model_construct(name=name), person, world)
        if as_json:
            print_json({"removed": name})
        else:
            typer.echo(f"Removed {name}.")
        return DONE

    run(work(), as_json=as_json)


@app.command("check")
def check(
    about: Annotated[str, typer.Option("--as", help="The person it is about.")],
    statement: Annotated[str | None, typer.Argument(help="A statement to judge for the person; it is not run.")] = None,
    source: Annotated[str | None, typer.Option("--source", "-s", help="Only this source.")] = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """What somebody may see, and why: roles, tables, columns, rows, limits; how a statement of theirs would run."""

    async def work() -> int:
        from quaestor.operations.policies import CheckPolicy, check_policy

        given = CheckPolicy.model_construct(person=about, source=source, sql=statement)
        async with acting("policies.check", "manage", None, home, asking=statement is not None) as (world, _, person):
            document = await check_policy(given, person, world)
        if as_json:
            print_json(dict(document))
            return DONE
        from quaestor.cli.rights import lines_of
        from quaestor.cli.telling import safe

        for line in lines_of(document):
            typer.echo(safe(line))
        return DONE

    run(work(), as_json=as_json)


@app.command("schema")
def schema() -> None:
    """The format of a policy file, as JSON Schema."""
    from quaestor.wiring.policies import policy_schema

    typer.echo(json.dumps(policy_schema(), ensure_ascii=False, indent=2))
