"""`quaestor catalog`: what a source holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import AsUser, Home, Json, SourceOption, acting, print_json, run

if TYPE_CHECKING:
    from quaestor.documents.sources import CatalogColumnDocument

app = typer.Typer(help="Tables, columns and values of a source.", no_args_is_help=True)


@app.command("show")
def show(source: SourceOption, as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """Tables with their columns."""

    async def work() -> int:
        from quaestor.operations.sources import ShowCatalog, show_catalog

        async with acting("catalog.show", "ask", as_user, home, source) as (world, name, person):
            document = await show_catalog(ShowCatalog(source=name), person, world)
        if as_json:
            print_json(dict(document))
            return DONE
        from quaestor.cli.rendering import render_table

        for table in document["tables"]:
            rows = f", {table['rows']:,} rows" if table["rows"] is not None else ""
            typer.echo(f"\n{table['key']} ({'view' if table['is_view'] else 'table'}{rows})")
            lines = [
                (column["name"], column["type"], column["kind"], private(column), column["description"] or "")
                for column in table["columns"]
            ]
            render_table(("column", "type", "kind", "private", "description"), lines)
            for key in table["foreign_keys"]:
                how = "" if not key["inferred"] else ", confirmed" if key["confirmed"] else ", inferred"
                typer.echo(f"  {', '.join(key['columns'])} → {key['table']}({', '.join(key['referred'])}){how}")
        for line in document["changes"]:
            typer.echo(f"changed: {line}")
        return DONE

    run(work(), as_json=as_json)


def private(column: CatalogColumnDocument) -> str:
    """How a column is treated and why; empty where it is open and nobody said so."""
    why = column["sensitivity_because"] or ""
    return why if not why or why.startswith(column["sensitivity"]) else f"{column['sensitivity']}: {why}"


@app.command("search")
def search(
    text: Annotated[str, typer.Argument(help="A name or a value.")],
    source: SourceOption,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Tables, columns, metrics and values that a text may mean."""

    async def work() -> int:
        from quaestor.operations.sources import SearchCatalog, search_catalog

        async with acting("catalog.search", "ask", as_user, home, source) as (world, name, person):
            document = await search_catalog(SearchCatalog.model_construct(source=name, q=text), person, world)
        if as_json:
            print_json(dict(document))
            return DONE
        from quaestor.cli.rendering import render_table

        lines = [
            (
                hit["kind"],
                hit["label"],
                f"{hit['table'] or ''}.{hit['column']}" if hit["column"] else hit["table"] or "",
            )
            for hit in document["items"]
        ]
        render_table(("kind", "found", "where"), lines)
        return DONE

    run(work(), as_json=as_json)


@app.command("keys")
def keys(source: SourceOption, as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """Keys that no database declares, and what people decided about them."""

    async def work() -> int:
        from quaestor.operations.operation import OfSource
        from quaestor.operations.sources import list_keys

        async with acting("catalog.keys", "ask", as_user, home, source) as (world, name, person):
            document = await list_keys(OfSource.model_construct(source=name), person, world)
        if as_json:
            print_json(dict(document))
            return DONE
        from quaestor.cli.rendering import render_table

        lines = [
            (
                f"{each['table']}({', '.join(each['columns'])})",
                f"{each['referred_table']}({', '.join(each['referred'])})",
                each["state"],
            )
            for each in document["items"]
        ]
        render_table(("key", "refers to", "state"), lines)
        return DONE

    run(work(), as_json=as_json)


@app.command("decide")
def decide(
    key: Annotated[str, typer.Argument(help="TABLE(COLUMN)")],
    refers_to: Annotated[str, typer.Argument(help="TABLE(COLUMN)")],
    source: SourceOption,
    reject: Annotated[bool, typer.Option("--reject", help="It is no key; without this, it is confirmed.")] = False,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Confirm or reject a key; the decision outlives every sync."""

    async def work() -> int:
        from quaestor.operations.sources import DecideKey, decide_key

        (table, columns), (other, referred) = written_key(key), written_key(refers_to)
        async with acting("catalog.decide", "manage", as_user, home, source) as (world, name, person):
            given = DecideKey.model_construct(
                source=name,
                table=table,
                columns=columns,
                referred_table=other,
                referred=referred,
                accepted=not reject,
            )
            document = await decide_key(given, person, world)
        if as_json:
            print_json(dict(document))
        else:
            typer.echo(f"{key} → {refers_to} is {document['state']}.")
        return DONE

    run(work(), as_json=as_json)


def written_key(text: str) -> tuple[str, list[str]]:
    """`orders(customer_id)` → table and columns."""
    table, _, columns = text.partition("(")
    return table.strip(), [name.strip() for name in columns.rstrip(") ").split(",") if name.strip()]
