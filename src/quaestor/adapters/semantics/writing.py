"""Models as text of an Open Semantic Interchange document, as people would write it."""

from __future__ import annotations

from collections.abc import Sequence

import yaml

from quaestor.core.osi import model as osi


def write_document(models: Sequence[osi.Model]) -> str:
    content = {"semantic_model": [_model(model) for model in models]}
    return yaml.dump(content, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110)


class _Dumper(yaml.SafeDumper):
    """Lists indented under their key, as the specification's example has them; no aliases, which we refuse to read."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: object) -> bool:
        return True


class _Flow(list[str]):
    """A list written on one line."""


def _represent_text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    """Text of several lines is written as it reads."""
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style="|" if "\n" in text else None)


_Dumper.add_representer(str, _represent_text)
_Dumper.add_representer(
    _Flow, lambda dumper, items: dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=True)
)


Described = osi.Model | osi.Dataset | osi.Field | osi.Relationship | osi.Metric


def _model(model: osi.Model) -> dict[str, object]:
    return {
        **_kept(name=model.name, description=model.description, ai_context=_context(model)),
        "datasets": [_dataset(each) for each in model.datasets],
        **_kept(
            relationships=[_relationship(each) for each in model.relationships],
            metrics=[_metric(each) for each in model.metrics],
            custom_extensions=_extensions(model),
        ),
    }


def _dataset(dataset: osi.Dataset) -> dict[str, object]:
    return _kept(
        name=dataset.name,
        source=dataset.source,
        primary_key=_Flow(dataset.primary_key),
        unique_keys=[_Flow(key) for key in dataset.unique_keys],
        description=dataset.description,
        ai_context=_context(dataset),
        fields=[_field(each) for each in dataset.fields],
        custom_extensions=_extensions(dataset),
    )


def _field(field: osi.Field) -> dict[str, object]:
    return _kept(
        name=field.name,
        expression=_expression(field.expressions),
        dimension=None if field.is_time is None else {"is_time": field.is_time},
        label=field.label,
        description=field.description,
        ai_context=_context(field),
        custom_extensions=_extensions(field),
    )


def _relationship(relationship: osi.Relationship) -> dict[str, object]:
    ends: dict[str, object] = {
        "from": relationship.from_dataset,
        "to": relationship.to_dataset,
        "from_columns": _Flow(relationship.from_columns),
        "to_columns": _Flow(relationship.to_columns),
    }
    return {
        "name": relationship.name,
        **ends,
        **_kept(ai_context=_context(relationship), custom_extensions=_extensions(relationship)),
    }


def _metric(metric: osi.Metric) -> dict[str, object]:
    return _kept(
        name=metric.name,
        expression=_expression(metric.expressions),
        description=metric.description,
        ai_context=_context(metric),
        custom_extensions=_extensions(metric),
    )


def _context(part: Described) -> dict[str, object]:
    context = part.ai_context
    return _kept(instructions=context.instructions, synonyms=_Flow(context.synonyms), examples=list(context.examples))


def _extensions(part: Described) -> list[dict[str, str]]:
    return [{"vendor_name": each.vendor, "data": each.data} for each in part.extensions]


def _expression(expressions: Sequence[osi.Expression]) -> dict[str, object]:
    return {"dialects": [{"dialect": each.dialect, "expression": each.expression} for each in expressions]}


def _kept(**entries: object) -> dict[str, object]:
    """Without what is empty."""
    return {name: value for name, value in entries.items() if value is not None and value not in ([], {})}
