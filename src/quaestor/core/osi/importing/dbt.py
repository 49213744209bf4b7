"""dbt's semantic layer: `semantic_models` and `metrics` of YAML files, or of a `manifest.json`.

Source: https://docs.getdbt.com/docs/build/semantic-models and https://docs.getdbt.com/docs/build/metrics-overview
(the specification with measures). Jinja is not run: `ref` and `Dimension` are read, anything else is left and told.
"""

from __future__ import annotations

import re
from typing import Any

from quaestor.core.osi.extension import Additions, SaidSnapshot, write_additions
from quaestor.core.osi.importing.parts import Found, Part, aggregated, of_dataset, parts, text
from quaestor.core.osi.model import Dataset, Expression, Field, Metric, Relationship

_REF = re.compile(r"ref\(\s*(?:['\"][^'\"]+['\"]\s*,\s*)?['\"]([^'\"]+)['\"]")
_DIMENSION = re.compile(r"\{\{\s*Dimension\(\s*['\"]([^'\"]+)['\"]\s*\)\s*\}\}")
MODEL_KEYS = """name description model label entities dimensions measures defaults config unique_id node_relation path
    original_file_path package_name resource_type fqn refs depends_on created_at primary_entity metadata group"""
METRIC_KEYS = """name description label type type_params filter config unique_id path original_file_path package_name
    resource_type fqn refs depends_on created_at metadata group meta tags unrendered_config sources metrics"""


class DbtImport:
    def __init__(self, content: Part) -> None:
        self.found = Found()
        self.models = list(parts(content.get("semantic_models")))
        self.metrics = {str(each.get("name")): each for each in parts(content.get("metrics"))}
        self.measures: dict[str, tuple[str, Part]] = {}
        """By name: the dataset and the measure."""
        self.fields: dict[str, str] = {}
        """`entity__dimension` -> `dataset.field`."""

    def read(self) -> Found:
        for model in self.models:
            self._dataset(model)
        self._relationships()
        for name, (_, measure) in self.measures.items():
            if str(measure.get("create_metric")).lower() == "true" and name not in self.metrics:
                self._metric({"name": name, "type": "simple", "type_params": {"measure": name}, **_said(measure)})
        for metric in self.metrics.values():
            self._metric(metric)
        return self.found

    def _dataset(self, model: Part) -> None:
        name = str(model.get("name"))
        where = f"semantic model {name}"
        self.found.leave_unknown(where, model, MODEL_KEYS)
        fields: list[Field] = []
        primary: tuple[str, ...] = ()
        entity = text(model.get("primary_entity")) or next(
            (str(each.get("name")) for each in parts(model.get("entities")) if each.get("type") == "primary"), name
        )
        for one in parts(model.get("entities")):
            column = text(one.get("expr")) or str(one.get("name"))
            if one.get("type") == "primary" and re.fullmatch(r"\w+", column):
                primary = (column,)
        for one in parts(model.get("dimensions")):
            label = str(one.get("name"))
            self.found.leave_unknown(
                f"{where}, dimension {label}", one, "name type expr description label type_params config is_partition"
            )
            self.fields[f"{entity}__{label}"] = f"{name}.{label}"
            fields.append(
                Field(
                    label,
                    (Expression(text(one.get("expr")) or label),),
                    is_time=one.get("type") == "time",
                    description=text(one.get("description")),
                    extensions=write_additions(Additions(label=text(one.get("label")))),
                )
            )
        for one in parts(model.get("measures")):
            self.measures[str(one.get("name"))] = (name, one)
        source = _table(model)
        if source is None:
            self.found.leave(where, "says no table (model: ref('…'))")
            return
        additions = write_additions(Additions(label=text(model.get("label"))))
        description = text(model.get("description"))
        self.found.datasets.append(
            Dataset(name, source, primary, description=description, fields=tuple(fields), extensions=additions)
        )

    def _relationships(self) -> None:
        """A foreign entity refers to the model whose primary or unique entity has its name."""
        keys = {
            str(one.get("name")): (str(model.get("name")), text(one.get("expr")) or str(one.get("name")))
            for model in self.models
            for one in parts(model.get("entities"))
            if one.get("type") in ("primary", "unique")
        }
        for model in self.models:
            for one in parts(model.get("entities")):
                name, start = str(one.get("name")), str(model.get("name"))
                if one.get("type") != "foreign":
                    continue
                column = text(one.get("expr")) or name
                if name not in keys:
                    self.found.leave(f"semantic model {start}", f"entity “{name}” is no other model's key")
                elif re.fullmatch(r"\w+", column) and re.fullmatch(r"\w+", keys[name][1]):
                    target, key = keys[name]
                    self.found.relationships.append(Relationship(f"{start}_{name}", start, target, (column,), (key,)))
                else:
                    self.found.leave(f"semantic model {start}", f"entity “{name}” is calculated, not a column")

    def _metric(self, metric: Part) -> None:
        name = str(metric.get("name"))
        where = f"metric {name}"
        self.found.leave_unknown(where, metric, METRIC_KEYS)
        try:
            sql, snapshot = self._expression(metric, ())
        except (ValueError, KeyError) as problem:
            self.found.leave(where, str(problem).strip("'\""))
            return
        extra = Additions(label=text(metric.get("label")), snapshot=snapshot)
        self.found.metrics.append(
            Metric(name, (Expression(sql),), text(metric.get("description")), extensions=write_additions(extra))
        )

    def _expression(self, metric: Part, seen: tuple[str, ...]) -> tuple[str, SaidSnapshot | None]:
        """Raises ValueError with what has no counterpart."""
        name, kind = str(metric.get("name")), metric.get("type")
        given = metric.get("type_params") or {}
        if name in seen:
            raise ValueError("refers to itself")
        condition = self._condition(metric.get("filter"))
        if kind == "simple":
            return self._measure(given.get("measure"), condition)
        if condition:
            raise ValueError("a filter on a metric made of others has no counterpart")
        if kind == "ratio":
            above, below = (self._part(given.get(each), (*seen, name)) for each in ("numerator", "denominator"))
            return f"{above} / {below}", None
        if kind == "derived":
            sql = str(given.get("expr"))
            for one in parts(given.get("metrics")):
                if one.get("offset_window") or one.get("offset_to_grain"):
                    raise ValueError("offsets in time have no counterpart")
                word = str(one.get("alias") or one.get("name"))
                inner = self._part(one, (*seen, name))
                sql = re.sub(rf"\b{re.escape(word)}\b", lambda _, inner=inner: f"({inner})", sql)  # type: ignore[misc]
            return sql, None
        raise ValueError(f"the type “{kind}” has no counterpart")

    def _part(self, given: Any, seen: tuple[str, ...]) -> str:
        name = str(given.get("name")) if isinstance(given, dict) else str(given)
        if isinstance(given, dict) and given.get("filter"):
            raise ValueError("a filter inside a metric made of others has no counterpart")
        if name in self.metrics:
            return self._expression(self.metrics[name], seen)[0]
        return self._measure(name, None)[0]

    def _measure(self, given: Any, condition: str | None) -> tuple[str, SaidSnapshot | None]:
        name = str(given.get("name")) if isinstance(given, dict) else str(given)
        if isinstance(given, dict):
            condition = " AND ".join(filter(None, (condition, self._condition(given.get("filter"))))) or None
        if name not in self.measures:
            raise ValueError(f"there is no measure “{name}”")
        dataset, measure = self.measures[name]
        function, written = str(measure.get("agg")).lower(), text(measure.get("expr")) or name
        sql = "1" if written == "1" else of_dataset(written, dataset)
        if written == "1" and function == "sum":
            key = next((each.primary_key for each in self.found.datasets if each.name == dataset), ())
            if len(key) != 1:
                raise ValueError("counts rows of a model without a primary key")
            function, sql = "count", f"{dataset}.{key[0]}"
        found = aggregated(function, sql, condition)
        if found is None:
            raise ValueError(f"the aggregation “{function}” has no counterpart")
        apart = measure.get("non_additive_dimension")
        if not isinstance(apart, dict):
            return found, None
        take = "first" if apart.get("window_choice") == "min" else "last"
        if apart.get("window_groupings"):
            self.found.leave(f"measure {name}", "“window_groupings” has no counterpart")
        return found, SaidSnapshot(f"{dataset}.{apart.get('name')}", take)

    def _condition(self, given: Any) -> str | None:
        """A filter, with `{{ Dimension('entity__name') }}` in it, as SQL. Raises ValueError for other Jinja."""
        if not given:
            return None
        if isinstance(given, dict):
            given = [each.get("where_sql_template") for each in given.get("where_filters", [])]
        said = [given] if isinstance(given, str) else [each for each in given if isinstance(each, str)]
        found = " AND ".join(f"({_DIMENSION.sub(self._field, each.strip())})" for each in said)
        if "{" in found:
            raise ValueError("its filter uses Jinja that has no counterpart")
        return found

    def _field(self, match: re.Match[str]) -> str:
        return self.fields.get(match[1], "{" + match[1])


def _table(model: Part) -> str | None:
    relation = model.get("node_relation")
    if isinstance(relation, dict) and relation.get("alias"):
        return ".".join(str(relation[each]) for each in ("schema_name", "alias") if relation.get(each))
    written = text(model.get("model"))
    match = _REF.search(written) if written else None
    return match[1] if match else None


def _said(measure: Part) -> dict[str, Any]:
    return {each: measure[each] for each in ("description", "label") if each in measure}
