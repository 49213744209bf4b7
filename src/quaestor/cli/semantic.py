"""`quaestor semantic`: the semantic models of a workspace."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from quaestor.cli.exits import DONE
from quaestor.cli.running import AsUser, Home, Json, SourceOption, acting, opened, print_json, run

if TYPE_CHECKING:
    from quaestor.operations.semantic import Compile

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
        from quaestor.flows.access import access_for
        from quaestor.wiring.semantic import check_model

        catalog = None
        if source is not None:
            async with opened(home, source) as (world, name):
                # Not what the workspace's own model makes of it, which may hide a column, or be the one to be mended.
                catalog = (await access_for(name, OWNER, world)).catalog
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
def export(source: SourceOption, as_user: AsUser = None, home: Home = None) -> None:
    """The model of a source as OSI YAML; a skeleton from its catalog where it has none."""

    async def work() -> int:
        from quaestor.flows.export import export_model

        async with acting("catalog.show", "ask", as_user, home, source) as (world, name, person):
            typer.echo(await export_model(name, person, world), nl=False)
        return DONE

    run(work())


@app.command("compile")
def compile_metrics(
    source: SourceOption,
    metrics: Annotated[list[str], typer.Option("--metric", "-M", help="A metric; may be repeated.")],
    dimensions: Annotated[
        list[str] | None, typer.Option("--by", "-b", help="field, field:month, field@relationship; may be repeated.")
    ] = None,
    filters: Annotated[
        list[str] | None,
        typer.Option("--where", "-w", help="“country = Spain”, “placed_on during FY24”, or a glossary term."),
    ] = None,
    order: Annotated[list[str] | None, typer.Option("--order", help="A metric or field; -NAME for descending.")] = None,
    limit: Annotated[int | None, typer.Option("--limit")] = None,
    lift: Annotated[list[str] | None, typer.Option("--lift", help="A default filter to leave out; * for all.")] = None,
    overlap: Annotated[bool, typer.Option("--overlap", help="Rows may count in several groups.")] = False,
    execute: Annotated[bool, typer.Option("--run", help="Run it, too.")] = False,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """Metrics by dimensions and filters as SQL, without a question and without a model."""

    async def work() -> int:
        from quaestor.operations.semantic import compile_metrics as compiled

        given = _given(source, metrics, dimensions, filters, order, limit, lift, overlap, execute)
        async with acting("semantic.compile", "ask", as_user, home, source) as (world, name, person):
            document = await compiled(given.model_copy(update={"source": name}), person, world)
        if as_json:
            print_json(dict(document))
            return DONE
        from quaestor.cli.rendering import render_table

        typer.echo(document["sql"])
        for assumption in document["assumptions"]:
            typer.echo(f"  note: {assumption}")
        for drill in document["drills"]:
            for which, step in (("coarser", drill["up"]), ("finer", drill["down"])):
                if step is not None:
                    typer.echo(f"  {which}: --by {step['field']}{':' + step['grain'] if step['grain'] else ''}")
        if document["rows"] is not None and document["columns"] is not None:
            rows = [["" if cell is None else str(cell) for cell in row] for row in document["rows"]]
            render_table([column["name"] for column in document["columns"]], rows)
        return DONE

    run(work(), as_json=as_json)


@app.command("import")
def import_model(
    file: Annotated[Path, typer.Argument(help="dbt YAML or manifest.json, Cube YAML, Snowflake Cortex YAML.")],
    source: SourceOption,
    kind: Annotated[str | None, typer.Option("--format", help="dbt, cube or cortex; seen from the file.")] = None,
    write: Annotated[bool, typer.Option("--write", help="Keep it as a new file of the source.")] = False,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """A semantic model of another tool as OSI YAML; what did not map is listed."""

    async def work() -> int:
        from quaestor.core.people import OWNER
        from quaestor.flows.access import access_for
        from quaestor.wiring.semantic import imported_model

        async with opened(home, source) as (world, name):
            catalog = (await access_for(name, OWNER, world)).catalog
            found = imported_model(file, name, catalog, kind)
            kept = world.semantics.add(name, "imported", found.text) if write else None
        problems = [str(problem) for problem in found.problems]
        if as_json:
            left = list(found.left)
            print_json({"format": found.format, "text": found.text, "left": left, "problems": problems, "file": kept})
            return DONE
        if kept is None:
            typer.echo(found.text, nl=False)
        for line in found.left:
            typer.echo(f"not mapped: {line}", err=True)
        for line in problems:
            typer.echo(f"problem: {line}", err=True)
        if kept is not None:
            typer.echo(f"Written to semantic/{kept}.", err=True)
        return DONE

    run(work(), as_json=as_json)


@app.command("suggest")
def suggest(
    source: Annotated[str, typer.Argument(help="A configured source, a database URL or a file.")],
    kinds: Annotated[list[str] | None, typer.Option("--kind", "-k", help="Only these kinds; may be repeated.")] = None,
    as_yaml: Annotated[bool, typer.Option("--yaml", help="Print the model instead of the lines.")] = False,
    write: Annotated[bool, typer.Option("--write", help="Keep it as a new file beside those that are there.")] = False,
    as_user: AsUser = None,
    home: Home = None,
    as_json: Json = False,
) -> None:
    """What a semantic model could say about a source, from names, keys and values: additions to review."""

    async def work() -> int:
        from quaestor.core.errors import BadInput
        from quaestor.core.suggesting import KINDS
        from quaestor.operations.semantic import Suggest, suggest_additions

        unknown = [each for each in kinds or () if each not in KINDS]
        if unknown:
            raise BadInput(f"There is no kind “{unknown[0]}”.", action=f"Kinds are {', '.join(KINDS)}.")
        async with acting("semantic.suggest", "manage", as_user, home, source) as (world, name, person):
            given = Suggest.model_validate({"source": name, "kinds": kinds or [], "write": write})
            document = await suggest_additions(given, person, world)
        if as_json:
            print_json(dict(document))
            return DONE
        typer.echo(document["text"] if as_yaml else "\n".join(document["lines"]), nl=not as_yaml)
        if document["file"] is not None:
            typer.echo(f"Written to semantic/{document['file']}; nothing else was touched.", err=True)
        elif not document["items"]:
            typer.echo("Nothing to add.", err=True)
        return DONE

    run(work(), as_json=as_json)


@app.command("glossary")
def glossary(source: SourceOption, as_user: AsUser = None, home: Home = None, as_json: Json = False) -> None:
    """The words of the business: terms, metrics, hierarchies, the fiscal calendar."""

    async def work() -> int:
        from quaestor.operations.operation import OfSource
        from quaestor.operations.semantic import show_glossary

        async with acting("semantic.glossary", "ask", as_user, home, source) as (world, name, person):
            document = await show_glossary(OfSource(source=name), person, world)
        if as_json:
            print_json(dict(document))
            return DONE
        from quaestor.cli.rendering import render_table

        lines = [(each["term"], each["meaning"], each["condition"] or "") for each in document["terms"]]
        lines += [(each["name"], each["description"] or "", each["expression"]) for each in document["metrics"]]
        lines += [(each["name"], "from coarse to fine", " > ".join(each["levels"])) for each in document["hierarchies"]]
        lines += [(each["table"], each["name"], each["condition"]) for each in document["default_filters"]]
        render_table(("word", "means", "as"), lines)
        return DONE

    run(work(), as_json=as_json)


@app.command("schema")
def schema() -> None:
    """What may stand under “quaestor” in the extensions of a model, as JSON Schema."""
    import json

    from quaestor.core.osi.extension_schema import json_schema

    typer.echo(json.dumps(json_schema(), ensure_ascii=False, indent=2))


def _given(
    source: str,
    metrics: list[str],
    dimensions: list[str] | None,
    filters: list[str] | None,
    order: list[str] | None,
    limit: int | None,
    lift: list[str] | None,
    overlap: bool,
    execute: bool,
) -> Compile:
    from pydantic import ValidationError

    from quaestor.core.errors import Invalid
    from quaestor.operations.semantic import Compile

    try:
        return Compile.model_validate(
            {
                "source": source[:80],
                "metrics": metrics,
                "dimensions": [_dimension(each) for each in dimensions or ()],
                "filters": [_filter(each) for each in filters or ()],
                "order": [{"by": each.removeprefix("-"), "descending": each.startswith("-")} for each in order or ()],
                "limit": limit,
                "lift": lift or [],
                "overlap": overlap,
                "run": execute,
            }
        )
    except ValidationError as error:
        details = tuple(f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in error.errors())
        raise Invalid("The request cannot be used.", details=details) from None


def _dimension(text: str) -> dict[str, object]:
    """`customers.city:month@relationship`"""
    field, _, via = text.partition("@")
    name, _, grain = field.partition(":")
    return {"field": name, "grain": grain or None, "via": [each for each in via.split(",") if each]}


_OPERATORS = ("is not null", "is null", "not in", "in", "during", "contains", "!=", ">=", "<=", "=", ">", "<")


def _filter(text: str) -> dict[str, object]:
    """`field operator value, value`; without an operator a term of the glossary."""
    import re

    for operator in _OPERATORS:
        word = rf"\s{operator}(?=\s|$)" if operator[0].isalpha() else rf"\s*{operator}\s*"
        found = re.search(word, text, re.IGNORECASE)
        if found is not None:
            rest = text[found.end() :].strip()
            several = operator in ("in", "not in")
            values = [each.strip() for each in rest.split(",")] if several else [rest] if rest else []
            return {"field": text[: found.start()].strip(), "operator": operator, "values": values}
    return {"field": text.strip()}
