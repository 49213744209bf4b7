"""The shape of an Open Semantic Interchange document, as pydantic models that make `quaestor.core.osi` values.

Unknown keys are kept out, not refused, so that a document of a later specification can be used; they are reported by
`unknown_keys`. `OsiDocument.model_json_schema()` is the shape as JSON Schema.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints
from pydantic_core import PydanticCustomError

from quaestor.core.osi import model as osi
from quaestor.core.problems import Path, Problem, nearest

Name = Annotated[str, StringConstraints(min_length=1, max_length=200, strip_whitespace=True)]
Text = Annotated[str, StringConstraints(max_length=20_000)]
Words = tuple[Annotated[str, StringConstraints(min_length=1, max_length=500)], ...]


def _listed(value: object) -> object:
    """A section that is written but left empty."""
    return [] if value is None else value


def _as_context(value: object) -> object:
    return {"instructions": value} if isinstance(value, str) else value


def _as_key(value: object) -> object:
    """The specification shows a primary key as a list of columns and, in a comment, as a list of one such list."""
    return value[0] if isinstance(value, list) and len(value) == 1 and isinstance(value[0], list) else _listed(value)


def _not_empty(value: tuple[object, ...]) -> tuple[object, ...]:
    # Not `min_length`, which also complains of a list whose items are all wrong.
    if not value:
        raise PydanticCustomError("too_short", "empty")
    return value


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, strict=False, extra="allow", populate_by_name=False)


class OsiExtension(Part):
    vendor_name: Literal["COMMON", "SNOWFLAKE", "SALESFORCE", "DBT", "DATABRICKS"]
    data: Annotated[str, StringConstraints(max_length=200_000)]

    def value(self) -> osi.Extension:
        return osi.Extension(self.vendor_name, self.data)


class OsiContext(Part):
    instructions: Text | None = None
    synonyms: Annotated[Words, BeforeValidator(_listed)] = ()
    examples: Annotated[Words, BeforeValidator(_listed)] = ()

    def value(self) -> osi.AiContext:
        return osi.AiContext(self.instructions, self.synonyms, self.examples)


class OsiDialectExpression(Part):
    dialect: Literal["ANSI_SQL", "SNOWFLAKE", "MDX", "TABLEAU", "DATABRICKS"] = "ANSI_SQL"
    expression: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]


class OsiExpression(Part):
    dialects: Annotated[tuple[OsiDialectExpression, ...], AfterValidator(_not_empty)]

    def value(self) -> tuple[osi.Expression, ...]:
        return tuple(osi.Expression(each.expression, each.dialect) for each in self.dialects)


class OsiDimension(Part):
    is_time: bool | None = None


class Described(Part):
    """What every part of a model may carry."""

    name: Name
    description: Text | None = None
    ai_context: Annotated[OsiContext | None, BeforeValidator(_as_context)] = None
    custom_extensions: Annotated[tuple[OsiExtension, ...], BeforeValidator(_listed)] = ()

    def context(self) -> osi.AiContext:
        return self.ai_context.value() if self.ai_context else osi.NO_CONTEXT

    def extensions(self) -> tuple[osi.Extension, ...]:
        return tuple(each.value() for each in self.custom_extensions)


class OsiField(Described):
    expression: OsiExpression
    dimension: OsiDimension | None = None
    label: Name | None = None

    def value(self) -> osi.Field:
        return osi.Field(
            self.name,
            self.expression.value(),
            self.dimension.is_time if self.dimension else None,
            self.label,
            self.description,
            self.context(),
            self.extensions(),
        )


class OsiDataset(Described):
    source: Annotated[str, StringConstraints(min_length=1, max_length=20_000)]
    primary_key: Annotated[tuple[Name, ...], BeforeValidator(_as_key)] = ()
    unique_keys: Annotated[tuple[tuple[Name, ...], ...], BeforeValidator(_listed)] = ()
    fields: Annotated[tuple[OsiField, ...], BeforeValidator(_listed)] = ()

    def value(self) -> osi.Dataset:
        return osi.Dataset(
            self.name,
            self.source,
            self.primary_key,
            self.unique_keys,
            self.description,
            self.context(),
            tuple(each.value() for each in self.fields),
            self.extensions(),
        )


class OsiRelationship(Described):
    from_dataset: Name = Field(alias="from")
    to_dataset: Name = Field(alias="to")
    from_columns: tuple[Name, ...]
    to_columns: tuple[Name, ...]

    def value(self) -> osi.Relationship:
        return osi.Relationship(
            self.name,
            self.from_dataset,
            self.to_dataset,
            self.from_columns,
            self.to_columns,
            self.context(),
            self.extensions(),
        )


class OsiMetric(Described):
    expression: OsiExpression

    def value(self) -> osi.Metric:
        return osi.Metric(self.name, self.expression.value(), self.description, self.context(), self.extensions())


class OsiModel(Described):
    datasets: Annotated[tuple[OsiDataset, ...], BeforeValidator(_listed)]
    relationships: Annotated[tuple[OsiRelationship, ...], BeforeValidator(_listed)] = ()
    metrics: Annotated[tuple[OsiMetric, ...], BeforeValidator(_listed)] = ()

    def value(self) -> osi.Model:
        return osi.Model(
            self.name,
            tuple(each.value() for each in self.datasets),
            self.description,
            self.context(),
            tuple(each.value() for each in self.relationships),
            tuple(each.value() for each in self.metrics),
            self.extensions(),
        )


class OsiDocument(Part):
    version: str | None = None
    semantic_model: Annotated[tuple[OsiModel, ...], AfterValidator(_not_empty)]


def unknown_keys(part: BaseModel, path: Path = ()) -> Iterator[Problem]:
    """A warning for each key in *part*, and in what is in it, that the specification does not have."""
    names = {field.alias or name: name for name, field in type(part).model_fields.items()}
    for extra in part.model_extra or {}:
        yield Problem("warning", (*path, extra), f"“{extra}” is not part of the format.{nearest(extra, names)}")
    for alias, name in names.items():
        value = getattr(part, name)
        if isinstance(value, BaseModel):
            yield from unknown_keys(value, (*path, alias))
        elif isinstance(value, tuple):
            for index, item in enumerate(value):
                if isinstance(item, BaseModel):
                    yield from unknown_keys(item, (*path, alias, index))
