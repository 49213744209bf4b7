"""`quaestor catalog`: what a source holds."""

from __future__ import annotations

from typing import Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import Home, Json, SourceOption, opened, print_json, run

app = typer.Typer(help="Tables, columns and values of a source.", no_args_is_help=True)


@app.command("show")
def show(source: SourceOption, home: Home = None, as_json: Json = False) -> None:
    """Tables with their columns."""

    async def work() -> int:
        from quaestor.core.people import OWNER
        from quaestor.operations.operation import OfSource
        from quaestor.operations.sources import show_catalog

        async with opened(home, source) as (world, name):
            document = await show_catalog(OfSource(source=name), OWNER, world)
        if as_json:
            print_json(dict(document))
            return DONE
        from quaestor.cli.rendering import render_table

        for table in document["tables"]:
            rows = f", {table['rows']:,} rows" if table["rows"] is not None else ""
            typer.echo(f"\n{table['key']} ({'view' if table['is_view'] else 'table'}{rows})")
            lines = [
                (column["name"], column["type"], column["kind"], column["description"] or "")
                for column in table["columns"]
            ]
            render_table(("column", "type", "kind", "description"), lines)
        return DONE

    run(work(), as_json=as_json)


@app.command("search")
def search(
    text: Annotated[str, typer.Argument(help="A name or a value.")],
    source: SourceOption,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Tables, columns, metrics and values that a text may mean."""

    async def work() -> int:
        from quaestor.core.people import OWNER
        from quaestor.operations.sources import SearchCatalog, search_catalog

        async with opened(home, source) as (world, name):
            document = await search_catalog(SearchCatalog.model_construct(source=name, q=text), OWNER, world)
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
