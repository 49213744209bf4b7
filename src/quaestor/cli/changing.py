"""`quaestor change`, `undo` and `ledger`: records changed from the shell, without the chat."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from quaestor.cli.exits import DONE, FAILED, REFUSED, UNSURE
from quaestor.cli.running import AsUser, Home, Json, SourceOption, acting, print_json, run

if TYPE_CHECKING:
    from quaestor.core.change.requests.request import Request, RowsMeant
    from quaestor.core.change.telling import Message
    from quaestor.core.people import Person
    from quaestor.flows.recall import Recalled
    from quaestor.ports import World

app = typer.Typer(help="Change records: previewed, confirmed, undoable.", no_args_is_help=True)
Yes = Annotated[bool, typer.Option("--yes", "-y", help="Confirm the preview without being asked.")]
Change = Annotated[str, typer.Argument(help="The change's id.")]
BY_STATE = {"applied": DONE, "failed": FAILED, "abandoned": FAILED}
"""What still waits for something ends with 3."""


@app.command("new")
def new(
    source: SourceOption,
    text: Annotated[str | None, typer.Argument(help="What to change, in plain language.")] = None,
    table: Annotated[str | None, typer.Option(help="The table, instead of a text.")] = None,
    operation: Annotated[str | None, typer.Option(help="insert, update or delete.")] = None,
    values: Annotated[list[str] | None, typer.Option("--set", help="FIELD=VALUE; may be given several times.")] = None,
    where: Annotated[list[str] | None, typer.Option("--where", help="FIELD=VALUE of the row that is meant.")] = None,
    yes: Yes = False,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Begin a change; on a terminal, go on with it until it is done."""

    async def work() -> int:
        async with acting("changes.propose", "change", as_user, home, source, asking=True) as (world, name, person):
            from quaestor.flows.change import propose, requested

            if text is not None:
                message = await requested(text, name, person, world)
            else:
                message = await propose(told(table, operation, values, where), name, person, world)
            return await go_on(message, person, world, yes=yes, as_json=as_json)

    run(work(), as_json=as_json)


@app.command("show")
def show(change: Change, as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """A change as it stands: its question, its preview, or how it ended."""

    async def work() -> int:
        async with acting("changes.open", "change", as_user, home) as (world, _, person):
            from quaestor.flows.change import look

            return tell(await look(change, person, world), as_json=as_json)

    run(work(), as_json=as_json)


@app.command("answer")
def answer(
    change: Change,
    text: Annotated[str, typer.Argument(help="The answer to what it asks.")],
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Answer what a change asks."""

    async def work() -> int:
        async with acting("changes.answer", "change", as_user, home) as (world, _, person):
            from quaestor.flows import change as flow

            return tell(await flow.answer(change, text, person, world), as_json=as_json)

    run(work(), as_json=as_json)


@app.command("confirm")
def confirm(
    change: Change,
    token: Annotated[str, typer.Argument(help="The token of the preview.")],
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Say yes to exactly what was shown."""

    async def work() -> int:
        async with acting("changes.confirm", "change", as_user, home) as (world, _, person):
            from quaestor.flows import change as flow

            return tell(await flow.confirm(change, token, person, world), as_json=as_json)

    run(work(), as_json=as_json)


@app.command("list")
def list_changes(
    waiting: Annotated[bool, typer.Option("--waiting", help="Those of others that wait for your approval.")] = False,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Changes in the making, newest first."""

    async def work() -> int:
        async with acting("changes.list", "change", as_user, home) as (world, _, person):
            from quaestor.operations.changes import ListChanges
            from quaestor.operations.changes import list_changes as listed

            found = await listed(ListChanges(waiting=waiting, limit=50), person, world)
        if as_json:
            print_json(dict(found))
        for each in () if as_json else found["items"]:
            typer.echo(f"{each['id']}  {each['state']:<10} {each['operation']} {each['source']}.{each['table']}")
        return DONE

    run(work(), as_json=as_json)


def undo(change: Change, yes: Yes = False, as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """Take a change back, after a preview."""

    async def work() -> int:
        async with acting("changes.undo", "change", as_user, home) as (world, _, person):
            from quaestor.flows.undo import undo as take_back

            return await go_on(await take_back(change, person, world), person, world, yes=yes, as_json=as_json)

    run(work(), as_json=as_json)


def ledger(
    source: Annotated[str | None, typer.Option("--source", "-s", help="Only changes of this source.")] = None,
    table: Annotated[str | None, typer.Option(help="Only changes of this table.")] = None,
    by: Annotated[str | None, typer.Option(help="Only changes by this person.")] = None,
    limit: Annotated[int, typer.Option(help="At most so many, newest first.")] = 50,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """What was changed, by whom, and how it was before."""

    async def work() -> int:
        async with acting("ledger.read", "change", as_user, home) as (world, _, person):
            from quaestor.flows.recall import recall

            found = await recall(person, world, source=source, table=table, by=by, limit=limit)
        if as_json:
            from quaestor.documents.changes import ledger_document

            items = [dict(ledger_document(each.entry, list(each.before), list(each.after))) for each in found]
            print_json({"items": items})
        for each in () if as_json else found:
            typer.echo(line_of(each))
        return DONE

    run(work(), as_json=as_json)


def line_of(recalled: Recalled) -> str:
    entry = recalled.entry
    undone = f", taken back by {entry.taken_back_by}" if entry.taken_back_by else ""
    what = f"{entry.operation.value} {entry.rows} in {entry.source}.{entry.table}"
    return f"{entry.id}  {entry.at:%Y-%m-%d %H:%M}  {entry.person}: {what} ({entry.standing.value}{undone})"


async def go_on(message: Message, person: Person, world: World, *, yes: bool, as_json: bool) -> int:
    """Confirm what is shown where that was said before; else ask, where somebody is there to answer."""
    from quaestor.flows.change import answer as answered
    from quaestor.flows.change import confirm as confirmed

    if yes and message.preview is not None:
        message = await confirmed(message.draft.id, message.preview.token, person, world)
    code = tell(message, as_json=as_json)
    while not as_json and not message.draft.state.is_over and sys.stdin.isatty():
        line = await asyncio.to_thread(sys.stdin.readline)
        if not line:
            break
        message = await answered(message.draft.id, line.rstrip("\r\n"), person, world)
        code = tell(message, as_json=False)
    return code


def tell(message: Message, *, as_json: bool) -> int:
    if as_json:
        from quaestor.documents.changes import change_document

        print_json(dict(change_document(message)))
    else:
        from quaestor.cli.telling import tell_change

        tell_change(message)
    if message.error is not None and message.error.code in ("not_allowed", "forbidden"):
        return REFUSED
    return BY_STATE.get(message.draft.state.value, UNSURE)


def told(table: str | None, operation: str | None, values: list[str] | None, where: list[str] | None) -> Request:
    """A request by its parts. Raises `BadInput` where one is missing or cannot be read."""
    from quaestor.core.change.operation import Operation
    from quaestor.core.change.requests.request import Request, RowsMeant
    from quaestor.core.errors import BadInput

    if table is None or operation not in tuple(Operation):
        raise BadInput("Say what to change, or give --table and --operation (insert, update or delete).")
    rows: RowsMeant | None = RowsMeant("", pairs(where)) if where else None
    return Request(operation, Operation(operation), table, pairs(values), rows=rows)


def pairs(given: list[str] | None) -> dict[str, str]:
    from quaestor.core.errors import BadInput

    found: dict[str, str] = {}
    for each in given or ():
        name, equals, value = each.partition("=")
        if not equals or not name.strip():
            raise BadInput(f"“{each[:80]}” is not of the form FIELD=VALUE.")
        found[name.strip()] = value
    return found
