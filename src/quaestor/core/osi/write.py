"""A catalog and what is known of its meaning, as a semantic model: for export, and as a skeleton to fill in."""

from __future__ import annotations

from dataclasses import replace

from sqlglot import exp

from quaestor.core import meaning as meant
from quaestor.core.catalog import Catalog, Column, ForeignKey, Table
from quaestor.core.meaning import NO_MEANING, ComputedField, Meaning, Place, Term, Words
from quaestor.core.osi.expressions import Unusable, as_expression, parse_one_of, rename
from quaestor.core.osi.extension import (
    Additions,
    SaidDefinition,
    SaidFilter,
    SaidHierarchy,
    SaidSnapshot,
    write_additions,
)  # fmt: skip
from quaestor.core.osi.model import AiContext, Dataset, Expression, Extension, Field, Metric, Model, Relationship
from quaestor.core.sensitivity import marked_sensitive


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
        metrics=tuple(_metric(each, names) for each in meaning.metrics),
        extensions=write_additions(_of_model(meaning, names)),
    )


def _of_model(meaning: Meaning, names: dict[str, str]) -> Additions:
    return Additions(
        questions=meaning.questions,
        glossary=tuple(
            SaidDefinition(
                each.term,
                each.meaning,
                _untranslated(each.synonyms, each.translations),
                each.translations,
                _by_dataset(each.condition, names) if each.condition else each.condition,
            )
            for each in meaning.glossary
        ),
        hierarchies=tuple(
            SaidHierarchy(each.name, tuple(_named(level, names) for level in each.levels), each.synonyms)
            for each in meaning.hierarchies
        ),
        fiscal_calendar=meaning.fiscal,
        queries=meaning.queries,
    )


def _metric(metric: meant.Metric, names: dict[str, str]) -> Metric:
    snapshot = metric.snapshot
    said = SaidSnapshot(
        _named(snapshot.over, names), snapshot.take, tuple(_named(each, names) for each in snapshot.per)
    ) if snapshot is not None else None  # fmt: skip
    return Metric(
        metric.name,
        (Expression(_by_dataset(metric.expression, names)),),
        metric.description,
        AiContext(synonyms=_untranslated(metric.synonyms, metric.translations)),
        write_additions(Additions(label=metric.label, units=metric.units, synonyms=metric.translations, snapshot=said)),
    )


def _by_dataset(expression: str, names: dict[str, str]) -> str:
    """*expression* with datasets for the tables that a schema is needed to name: no other tool knows those."""
    try:
        tree = parse_one_of((Expression(expression),))
    except Unusable:
        return expression
    if not any(column.db for column in tree.find_all(exp.Column)):
        return expression

    def of_dataset(column: exp.Column) -> exp.Expr:
        dataset = names.get(f"{column.db}.{column.table}".lower()) if column.db else None
        if dataset is None:
            return column
        return exp.column(column.this, table=exp.to_identifier(dataset, quoted=column.args["table"].quoted or None))

    return rename(tree, of_dataset).sql()


def _named(place: Place, names: dict[str, str]) -> str:
    return f"{names.get(place[0].lower(), place[0])}.{place[1]}"


def _untranslated(synonyms: tuple[str, ...], translations: Words) -> tuple[str, ...]:
    """Those that belong to no language: the others are written with theirs."""
    translated = {word for _, words in translations for word in words}
    return tuple(each for each in synonyms if each not in translated)


def _dataset_names(catalog: Catalog) -> dict[str, str]:
    """Dataset names by table key: the table's name, or the whole key where two schemas have such a table."""
    names = [table.name.lower() for table in catalog.tables]
    return {
        table.key.lower(): table.name if names.count(table.name.lower()) == 1 else table.key.replace(".", "_")
        for table in catalog.tables
    }


def _dataset(table: Table, name: str, meaning: Meaning) -> Dataset:
    term = meaning.table(table.key)
    computed = [each for each in meaning.fields if each.table.lower() == table.key.lower()]
    return Dataset(
        name=name,
        source=table.key,
        primary_key=table.primary_key,
        unique_keys=table.unique_keys,
        description=term.description or table.comment,
        ai_context=AiContext(synonyms=_without_own(_untranslated(term.synonyms, term.translations), name, table.name)),
        fields=(
            *(_field(table, column, meaning) for column in table.columns),
            *(_computed(each, name, table.key) for each in computed),
        ),
        extensions=write_additions(_of_dataset(table, name, term, meaning)),
    )


def _of_dataset(table: Table, name: str, term: Term, meaning: Meaning) -> Additions:
    return Additions(
        label=term.label,
        hidden=term.hidden,
        synonyms=term.translations,
        important=tuple(each.name for each in table.columns if meaning.column(table.key, each.name).important),
        default_filters=tuple(
            SaidFilter(each.name, _by_dataset(each.condition, {table.key.lower(): name}), each.lifted_by)
            for each in meaning.default_filters
            if each.table.lower() == table.key.lower()
        ),
    )


def _field(table: Table, column: Column, meaning: Meaning) -> Field:
    term = meaning.column(table.key, column.name)
    place = (table.key.lower(), column.name.lower())
    said = meaning.sensitivities.get(place)
    implied = marked_sensitive(table, column) if term.sensitive else None
    labels, words = meaning.value_labels.get(place, {}), meaning.value_words.get(place, {})
    return Field(
        name=column.name,
        expressions=(Expression(as_expression(column.name)),),
        is_time=True if column.seen_kind.is_temporal else None,
        description=term.description or column.comment,
        ai_context=AiContext(synonyms=_untranslated(term.synonyms, term.translations)),
        extensions=write_additions(
            replace(
                _additions(term, tuple(labels.items())),
                value_words=tuple(words.items()),
                sensitivity=said if said is not implied else None,
            )
        ),
    )


def _computed(field: ComputedField, dataset: str, key: str) -> Field:
    return Field(
        name=field.name,
        expressions=(Expression(_by_dataset(field.expression, {key.lower(): dataset})),),
        is_time=field.is_time or None,
        description=field.term.description,
        ai_context=AiContext(synonyms=_untranslated(field.term.synonyms, field.term.translations)),
        extensions=write_additions(_additions(field.term)),
    )


def _additions(term: Term, labels: tuple[tuple[str, str], ...] = ()) -> Additions:
    return Additions(term.label, term.units, term.hidden, labels, synonyms=term.translations, sensitive=term.sensitive)


def _without_own(synonyms: tuple[str, ...], name: str, stored: str) -> tuple[str, ...]:
    """Reading adds a dataset's name where it differs from the table's; writing takes it out again."""
    own = name.replace("_", " ") if name.lower() != stored.lower() else None
    return tuple(each for each in synonyms if each != own)


def _relationships(catalog: Catalog, meaning: Meaning, names: dict[str, str]) -> tuple[Relationship, ...]:
    links = [
        (link.name, link.from_table, ForeignKey(link.from_columns, link.to_table, link.to_columns), _of_link(link))
        for link in meaning.relationships
    ]
    said = {(start.lower(), key.columns, key.table.lower()) for _, start, key, _ in links}
    links += [
        (f"{table.name}_{'_'.join(key.columns)}", table.key, key, ())
        for table in catalog.tables
        for key in table.foreign_keys
        if (table.key.lower(), key.columns, key.table.lower()) not in said
    ]
    return tuple(
        Relationship(name, names[start.lower()], names[key.table.lower()], key.columns, key.referred, extensions=more)
        for name, start, key, more in links
        if start.lower() in names and key.table.lower() in names
    )


def _of_link(link: meant.Relationship) -> tuple[Extension, ...]:
    return write_additions(Additions(preferred=link.preferred, hint=link.hint))
