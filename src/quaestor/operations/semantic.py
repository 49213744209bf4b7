"""Semantic models: metrics compiled to SQL, and the words they explain."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from quaestor.core.metrics import Sorting
from quaestor.core.metrics.grains import Grain
from quaestor.core.metrics.named import Operator, Wanted, WantedDimension, WantedFilter
from quaestor.core.people import Person
from quaestor.documents.semantic import (
    CompiledDocument,
    GlossaryDocument,
    SuggestedDocument,
    compiled_document,
    glossary_document,
    suggested_document,
)
from quaestor.flows import browse
from quaestor.flows.measure import measure
from quaestor.flows.suggest import suggest_model
from quaestor.operations.operation import Input, OfSource
from quaestor.operations.operation import Operation as Declared
from quaestor.ports import World

Word = Annotated[str, StringConstraints(min_length=1, max_length=200)]
GrainName = Literal["day", "week", "month", "quarter", "year", "fiscal_quarter", "fiscal_year"]


class DimensionInput(Input):
    field: Word
    """`dataset.field`, a field, its label or a synonym."""
    grain: GrainName | None = None
    via: list[Word] = Field([], max_length=6)
    """Relationships that lead to it, where several ways would do."""


class FilterInput(Input):
    field: Word
    """A field; without an operator, a term of the glossary."""
    operator: Operator | None = None
    values: list[str | int | float | bool] = Field([], max_length=1_000)
    via: list[Word] = Field([], max_length=6)


class OrderInput(Input):
    by: Word
    descending: bool = False


class Compile(OfSource):
    metrics: list[Word] = Field(min_length=1, max_length=20)
    dimensions: list[DimensionInput | Word] = Field([], max_length=20)
    filters: list[FilterInput] = Field([], max_length=50)
    order: list[OrderInput] = Field([], max_length=20)
    limit: int | None = Field(None, ge=1, le=100_000)
    grain: GrainName | None = None
    lift: list[Word] = Field([], max_length=50)
    """Default filters to leave out, by a word that lifts them; `*` for all."""
    overlap: bool = False
    """Let a row count in several groups, once in each."""
    run: bool = False
    rows: int = Field(1_000, ge=1, le=10_000)
    """The most rows to return when run."""


async def compile_metrics(given: Compile, person: Person, world: World) -> CompiledDocument:
    found = await measure(wanted(given), given.source, person, world, execute=given.run, rows=given.rows)
    return compiled_document(found)


class Suggest(OfSource):
    kinds: list[Literal[
        "label", "description", "synonyms", "value_labels", "time", "hidden", "sensitive", "relationship", "metric",
        "hierarchy",
    ]] = Field([], max_length=10)  # fmt: skip
    """Only these; all where it is empty."""
    only: list[Word] = Field([], max_length=10_000)
    """Ids of proposals; all where it is empty."""
    write: bool = False
    """Keep them as a new file of the source, beside those that people wrote."""


async def suggest_additions(given: Suggest, person: Person, world: World) -> SuggestedDocument:
    found = await suggest_model(given.source, person, world, kinds=given.kinds, only=given.only, write=given.write)
    return suggested_document(found)


async def show_glossary(given: OfSource, person: Person, world: World) -> GlossaryDocument:
    return glossary_document(*await browse.show(given.source, person, world))


def wanted(given: Compile) -> Wanted:
    return Wanted(
        tuple(given.metrics),
        tuple(_dimension(each) for each in given.dimensions),
        tuple(WantedFilter(each.field, each.operator, tuple(each.values), tuple(each.via)) for each in given.filters),
        tuple(Sorting(each.by, each.descending) for each in given.order),
        given.limit,
        Grain(given.grain) if given.grain else None,
        tuple(given.lift),
        given.overlap,
    )


def _dimension(given: DimensionInput | str) -> WantedDimension:
    if isinstance(given, str):
        return WantedDimension(given)
    return WantedDimension(given.field, Grain(given.grain) if given.grain else None, tuple(given.via))


SEMANTIC: tuple[Declared, ...] = (
    Declared(
        "semantic.compile", "Metrics by dimensions and filters as SQL, run on request", "ask", "POST",
        "/semantic/compile", Compile, CompiledDocument, compile_metrics, "semantic compile",
    ),
    Declared(
        "semantic.glossary", "All that the semantic model of a source says", "ask", "GET",
        "/semantic/glossary", OfSource, GlossaryDocument, show_glossary, "semantic glossary",
    ),
    Declared(
        "semantic.suggest", "What a model could say about a source, to review", "manage", "POST",
        "/semantic/suggest", Suggest, SuggestedDocument, suggest_additions, "semantic suggest",
    ),
)  # fmt: skip
