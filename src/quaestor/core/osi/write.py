"""A catalog and what is known of its meaning, as a semantic model: for export, and as a skeleton to fill in."""

from __future__ import annotations

from sqlglot import exp

from quaestor.core.catalog import Catalog, Column, ForeignKey, Table
from quaestor.core.meaning import NO_MEANING, ComputedField, Meaning, Term
from quaestor.core.osi.expressions import Unusable, as_column, parse_one_of
from quaestor.core.osi.extension import Additions, write_additions
from quaestor.core.osi.model import AiContext, Dataset, Expression, Field, Metric, Model, Relationship


def write_model(catalog: Catalog, meaning: Meaning = NO_MEANING) -> Model:
    """Every table of *catalog* with everything *meaning* says; without a meaning, a skeleton.

    Descriptions come from the meaning, else from the comments in the database; relationships from the declared keys
    and the meaning. Reading the model again gives the same meaning, with those descriptions and keys in it.
    """
    names = _dataset_names(catalog)
    return Model(
        name=meaning.name or catalog.source,
        datasets=tuple(_dataset(table, names[table.key.lower()], meaning) for table in catalog.tables),
        description=meaning.description,
        ai_context=AiContext(instructions=meaning.instructions),
        relationships=_relationships(catalog, meaning, names),
        metrics=tuple(
            Metric(each.name, (Expression(each.expression),), each.description, AiContext(synonyms=each.synonyms))
            for each in meaning.metrics
        ),
        extensions=write_additions(Additions(questions=meaning.questions)),
    )


def _dataset_names(catalog: Catalog) -> dict[str, str]:
    """Dataset names by table key: the table's name, or the whole key where two schemas have such a table."""
    names = [table.name.lower() for table in catalog.tables]
    return {
        table.key.lower(): table.name if names.count(table.name.lower()) == 1 else table.key.replace(".", "_")
        for table in catalog.tables
    }


def _dataset(table: Table, name: str, meaning: Meaning) -> Dataset:
    term = meaning.table(table.key)
    computed = (each for each in meaning.fields if each.table.lower() == table.key.lower())
    return Dataset(
        name=name,
        source=table.key,
        primary_key=table.primary_key,
        unique_keys=table.unique_keys,
        description=term.description or table.comment,
        ai_context=AiContext(synonyms=_without_own(term.synonyms, name, table.name)),
        fields=(*(_field(table, column, meaning) for column in table.columns), *(_computed(each) for each in computed)),
        extensions=write_additions(_additions(term)),
    )


def _field(table: Table, column: Column, meaning: Meaning) -> Field:
    term = meaning.column(table.key, column.name)
    labels = meaning.value_labels.get((table.key.lower(), column.name.lower()), {})
    return Field(
        name=column.name,
        expressions=(Expression(_as_expression(column.name)),),
        is_time=True if column.seen_kind.is_temporal else None,
        description=term.description or column.comment,
        ai_context=AiContext(synonyms=term.synonyms),
        extensions=write_additions(_additions(term, tuple(labels.items()))),
    )


def _computed(field: ComputedField) -> Field:
    return Field(
        name=field.name,
        expressions=(Expression(field.expression),),
        is_time=field.is_time or None,
        description=field.term.description,
        ai_context=AiContext(synonyms=field.term.synonyms),
        extensions=write_additions(_additions(field.term)),
    )


def _additions(term: Term, labels: tuple[tuple[str, str], ...] = ()) -> Additions:
    return Additions(term.label, term.units, term.hidden, labels)


def _without_own(synonyms: tuple[str, ...], name: str, stored: str) -> tuple[str, ...]:
    """Reading adds a dataset's name where it differs from the table's; writing takes it out again."""
    own = name.replace("_", " ") if name.lower() != stored.lower() else None
    return tuple(each for each in synonyms if each != own)


def _relationships(catalog: Catalog, meaning: Meaning, names: dict[str, str]) -> tuple[Relationship, ...]:
    links = [
        (link.name, link.from_table, ForeignKey(link.from_columns, link.to_table, link.to_columns))
        for link in meaning.relationships
    ]
    said = {(start.lower(), key.columns, key.table.lower()) for _, start, key in links}
    links += [
        (f"{table.name}_{'_'.join(key.columns)}", table.key, key)
        for table in catalog.tables
        for key in table.foreign_keys
        if (table.key.lower(), key.columns, key.table.lower()) not in said
    ]
    return tuple(
        Relationship(name, names[start.lower()], names[key.table.lower()], key.columns, key.referred)
        for name, start, key in links
        if start.lower() in names and key.table.lower() in names
    )


def _as_expression(name: str) -> str:
    """A column name as an SQL expression; quoted where SQL would not read it as that column."""
    try:
        column = as_column(parse_one_of((Expression(name),)))
    except Unusable:
        column = None
    plain = column is not None and not column.table and column.name == name
    return name if plain else exp.to_identifier(name, quoted=True).sql()
