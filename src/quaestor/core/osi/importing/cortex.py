"""Snowflake Cortex Analyst's semantic model.

Source: https://docs.snowflake.com/en/user-guide/snowflake-cortex/cortex-analyst/semantic-model-spec
"""

from __future__ import annotations

from quaestor.core.meaning import VerifiedQuery
from quaestor.core.osi.extension import Additions, SaidDefinition, write_additions
from quaestor.core.osi.importing.parts import Found, Part, aggregated, of_dataset, parts, text, words
from quaestor.core.osi.model import AiContext, Dataset, Expression, Extension, Field, Metric, Relationship

DIALECT = "SNOWFLAKE"
TABLE_KEYS = """name description synonyms base_table primary_key dimensions time_dimensions facts measures metrics
    filters"""
COLUMN_KEYS = "name synonyms description expr data_type default_aggregation access_modifier is_enum"


class CortexImport:
    def __init__(self, content: Part) -> None:
        self.content, self.found = content, Found()
        self.glossary: list[SaidDefinition] = []

    def read(self) -> Found:
        known = "name description comments tables relationships metrics verified_queries custom_instructions"
        self.found.leave_unknown("model", self.content, f"{known} module_custom_instructions")
        for table in parts(self.content.get("tables")):
            self._table(table)
        for one in parts(self.content.get("relationships")):
            self._relationship(one)
        for one in parts(self.content.get("metrics")):
            self._metric(one, None)
        return self.found

    def extensions(self) -> tuple[Extension, ...]:
        queries = tuple(
            VerifiedQuery(
                str(one.get("question")),
                str(one.get("sql")).strip(),
                verified_by=text(one.get("verified_by")),
                verified_at=text(one.get("verified_at")),
            )
            for one in parts(self.content.get("verified_queries"))
            if text(one.get("question")) and text(one.get("sql"))
        )
        if any("__" in query.sql for query in queries):
            message = "statements name logical tables (“__table”); check each before it is used"
            self.found.leave("verified queries", message)
        return write_additions(Additions(glossary=tuple(self.glossary), queries=queries))

    def instructions(self) -> str | None:
        said = [text(self.content.get("custom_instructions"))]
        said += [text(each) for each in (self.content.get("module_custom_instructions") or {}).values()]
        return "\n".join(filter(None, said)) or None

    def _table(self, table: Part) -> None:
        name = str(table.get("name"))
        where = f"table {name}"
        self.found.leave_unknown(where, table, TABLE_KEYS)
        base = table.get("base_table")
        if not isinstance(base, dict) or not base.get("table"):
            self.found.leave(where, "says no base table")
            return
        key = table.get("primary_key")
        fields = [
            self._field(one, name, is_time=kind == "time_dimensions")
            for kind in ("dimensions", "time_dimensions", "facts", "measures")
            for one in parts(table.get(kind))
            if not (kind == "measures" and text(one.get("default_aggregation")) is None and _aggregates(one))
        ]
        self.found.datasets.append(
            Dataset(
                name,
                ".".join(str(base[each]) for each in ("database", "schema", "table") if base.get(each)),
                words(key.get("columns")) if isinstance(key, dict) else (),
                description=text(table.get("description")),
                ai_context=AiContext(synonyms=words(table.get("synonyms"))),
                fields=tuple(fields),
            )
        )
        self._measured(table, name)
        for one in parts(table.get("filters")):
            self._filter(one, name)

    def _measured(self, table: Part, name: str) -> None:
        for one in parts(table.get("metrics")):
            self._metric(one, name)
        for kind in ("facts", "measures"):
            for one in parts(table.get(kind)):
                function = text(one.get("default_aggregation"))
                sql = aggregated(function.lower(), str(one.get("expr"))) if function else None
                if sql is not None:
                    self._metric({**one, "expr": sql, "name": f"{function}_{one.get('name')}".lower()}, name)
                elif function:
                    self.found.leave(f"table {name}, {one.get('name')}", f"“{function}” has no counterpart")
                elif _aggregates(one):
                    self._metric(one, name)

    def _field(self, one: Part, table: str, *, is_time: bool) -> Field:
        label = str(one.get("name"))
        self.found.leave_unknown(f"table {table}, {label}", one, COLUMN_KEYS)
        hidden = one.get("access_modifier") == "private_access"
        return Field(
            label,
            (Expression(str(one.get("expr") or label), DIALECT),),
            is_time=is_time or None,
            description=text(one.get("description")),
            ai_context=AiContext(synonyms=words(one.get("synonyms"))),
            extensions=write_additions(Additions(hidden=hidden)),
        )

    def _metric(self, one: Part, table: str | None) -> None:
        name = str(one.get("name"))
        try:
            written = str(one.get("expr"))
            sql = of_dataset(written, table, "snowflake") if table is not None else written
        except ValueError as problem:
            self.found.leave(f"metric {name}", str(problem))
            return
        self.found.metrics.append(
            Metric(
                name,
                (Expression(sql, DIALECT),),
                text(one.get("description")),
                AiContext(synonyms=words(one.get("synonyms"))),
            )
        )

    def _filter(self, one: Part, table: str) -> None:
        name = str(one.get("name")).replace("_", " ")
        try:
            condition = of_dataset(str(one.get("expr")), table)
        except ValueError as problem:
            self.found.leave(f"filter {name}", str(problem))
            return
        meaning = text(one.get("description")) or condition
        self.glossary.append(SaidDefinition(name, meaning, words(one.get("synonyms")), condition=condition))

    def _relationship(self, one: Part) -> None:
        name = str(one.get("name"))
        pairs = list(parts(one.get("relationship_columns")))
        left = tuple(str(each.get("left_column")) for each in pairs)
        right = tuple(str(each.get("right_column")) for each in pairs)
        if not pairs:
            self.found.leave(f"relationship {name}", "says no columns")
            return
        link = Relationship(name, str(one.get("left_table")), str(one.get("right_table")), left, right)
        self.found.relationships.append(link)
        if text(one.get("join_type")) not in (None, "left_outer", "inner"):
            self.found.leave(f"relationship {name}", f"“join_type: {one.get('join_type')}” has no counterpart")


def _aggregates(one: Part) -> bool:
    return any(
        f"{word}(" in str(one.get("expr")).lower().replace(" ", "") for word in ("sum", "count", "avg", "min", "max")
    )
