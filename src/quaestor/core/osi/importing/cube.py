"""Cube's data model in YAML: cubes with dimensions, measures, joins and segments.

Source: https://cube.dev/docs/reference/data-model/cube. Jinja and JavaScript models are not run.
"""

from __future__ import annotations

import re

from quaestor.core.osi.extension import Additions, SaidDefinition, SaidHierarchy, write_additions
from quaestor.core.osi.importing.parts import Found, Part, aggregated, of_dataset, parts, text
from quaestor.core.osi.model import AiContext, Dataset, Expression, Extension, Field, Metric, Relationship

_REFERENCE = re.compile(r"\$?\{\s*([\w.]+)\s*\}(\.\w+)?")
_EQUAL = re.compile(r"\s*([\w.]+)\s*=\s*([\w.]+)\s*")
CUBE_KEYS = (
    "name sql_table sql sql_alias title description public shown joins dimensions measures segments hierarchies meta"
)


class CubeImport:
    def __init__(self, content: Part) -> None:
        self.found = Found()
        self.cubes = {str(cube.get("name")): cube for cube in parts(content.get("cubes"))}
        self.glossary: list[SaidDefinition] = []
        self.hierarchies: list[SaidHierarchy] = []
        for view in parts(content.get("views")):
            self.found.leave(f"view {view.get('name')}", "views have no counterpart")

    def read(self) -> Found:
        for name, cube in self.cubes.items():
            self.found.leave_unknown(f"cube {name}", cube, CUBE_KEYS)
            if not text(cube.get("sql_table")):
                self.found.leave(f"cube {name}", "is a query, not a table; make it a view")
                continue
            self._dataset(name, cube)
            self._joins(name, cube)
            self._measures(name, cube)
            for segment in parts(cube.get("segments")):
                self._segment(name, segment)
            for one in parts(cube.get("hierarchies")):
                levels = tuple(self._member(str(each), name) for each in one.get("levels") or ())
                self.hierarchies.append(SaidHierarchy(text(one.get("title")) or str(one.get("name")), levels))
        return self.found

    def extensions(self) -> tuple[Extension, ...]:
        return write_additions(Additions(glossary=tuple(self.glossary), hierarchies=tuple(self.hierarchies)))

    def _dataset(self, name: str, cube: Part) -> None:
        fields, keys = [], []
        for one in parts(cube.get("dimensions")):
            label, where = str(one.get("name")), f"cube {name}, dimension {one.get('name')}"
            self.found.leave_unknown(where, one, "name sql type primary_key title description public shown meta format")
            if not text(one.get("sql")):
                self.found.leave(where, f"a dimension without SQL ({one.get('type')}) has no counterpart")
                continue
            sql = self._sql(str(one["sql"]), name).replace(f"{name}.", "")
            if str(one.get("primary_key")).lower() == "true" and re.fullmatch(r"\w+", sql):
                keys.append(sql)
            fields.append(
                Field(
                    label,
                    (Expression(sql),),
                    is_time=one.get("type") == "time",
                    description=text(one.get("description")),
                    extensions=write_additions(Additions(label=text(one.get("title")), hidden=_hidden(one))),
                )
            )
        self.found.datasets.append(
            Dataset(
                name,
                str(cube["sql_table"]).strip(),
                tuple(keys),
                description=text(cube.get("description")),
                fields=tuple(fields),
                extensions=write_additions(Additions(label=text(cube.get("title")), hidden=_hidden(cube))),
            )
        )

    def _joins(self, name: str, cube: Part) -> None:
        for one in parts(cube.get("joins")):
            other, where = str(one.get("name")), f"cube {name}, join {one.get('name')}"
            match = _EQUAL.fullmatch(self._sql(str(one.get("sql") or ""), name))
            if match is None:
                self.found.leave(where, "only one equality of two columns has a counterpart")
                continue
            sides = dict(side.rpartition(".")[::2] for side in match.groups())
            kind = str(one.get("relationship"))
            if set(sides) != {name, other}:
                self.found.leave(where, "its columns are not of the two cubes")
            elif kind in ("one_to_many", "has_many", "hasMany"):
                link = Relationship(f"{other}_{name}", other, name, (sides[other],), (sides[name],))
                self.found.relationships.append(link)
            else:
                link = Relationship(f"{name}_{other}", name, other, (sides[name],), (sides[other],))
                self.found.relationships.append(link)

    def _measures(self, name: str, cube: Part) -> None:
        for one in parts(cube.get("measures")):
            where = f"cube {name}, measure {one.get('name')}"
            self.found.leave_unknown(where, one, "name sql type title description filters public shown meta format")
            try:
                sql = self._measure(name, one, ())
            except ValueError as problem:
                self.found.leave(where, str(problem))
                continue
            label, plain = text(one.get("title")), str(one.get("name"))
            taken = any(each.name == plain for each in self.found.metrics)
            said = f"{name}_{plain}" if taken or plain == "count" else plain
            self.found.metrics.append(
                Metric(
                    said,
                    (Expression(sql),),
                    text(one.get("description")),
                    AiContext(),
                    write_additions(Additions(label=label)),
                )
            )

    def _measure(self, name: str, one: Part, seen: tuple[str, ...]) -> str:
        """Raises ValueError with what has no counterpart."""
        kind, written = str(one.get("type")), text(one.get("sql"))
        if str(one.get("name")) in seen:
            raise ValueError("refers to itself")
        held = [self._sql(str(each.get("sql")), name) for each in parts(one.get("filters"))]
        condition = " AND ".join(f"({of_dataset(each, name)})" for each in held) or None
        if kind == "number" and written and condition is None:
            return self._over_measures(name, written, (*seen, str(one.get("name"))))
        if kind == "count" and written is None:
            written = self._key(name)
        if written is None:
            raise ValueError("says no SQL")
        found = aggregated(kind, of_dataset(self._sql(written, name), name), condition)
        if found is None:
            raise ValueError(f"the type “{kind}” has no counterpart")
        return found

    def _over_measures(self, name: str, written: str, seen: tuple[str, ...]) -> str:
        """`{revenue} / NULLIF({count}, 0)`: each measure in braces becomes what it is."""

        def put(match: re.Match[str]) -> str:
            cube, _, plain = match[1].rpartition(".")
            owner = name if cube in ("", "CUBE") else cube
            for one in parts(self.cubes.get(owner, {}).get("measures")):
                if one.get("name") == plain:
                    return f"({self._measure(owner, one, seen)})"
            return match[0]

        return of_dataset(self._sql(_REFERENCE.sub(put, written), name), name)

    def _key(self, name: str) -> str:
        dimensions = parts(self.cubes[name].get("dimensions"))
        keys = [str(each.get("sql")) for each in dimensions if str(each.get("primary_key")).lower() == "true"]
        if len(keys) != 1:
            raise ValueError("counts rows of a cube without one primary key")
        return keys[0]

    def _segment(self, name: str, segment: Part) -> None:
        term = text(segment.get("title")) or str(segment.get("name")).replace("_", " ")
        try:
            condition = of_dataset(self._sql(str(segment.get("sql")), name), name)
        except ValueError as problem:
            self.found.leave(f"cube {name}, segment {term}", str(problem))
            return
        self.glossary.append(SaidDefinition(term, text(segment.get("description")) or condition, condition=condition))

    def _sql(self, sql: str, name: str) -> str:
        """`{CUBE}.x`, `{CUBE.x}`, `${orders.x}` and `{x}` as columns of their datasets."""

        def put(match: re.Match[str]) -> str:
            inside, after = match[1], match[2] or ""
            if inside in self.cubes or inside == "CUBE":
                return f"{name if inside == 'CUBE' else inside}{after}"
            return self._member(inside, name) + after

        return _REFERENCE.sub(put, sql)

    def _member(self, member: str, name: str) -> str:
        owner, _, plain = member.rpartition(".")
        return f"{name if owner in ('', 'CUBE') else owner}.{plain}"


def _hidden(part: Part) -> bool:
    return any(str(part.get(each)).lower() == "false" for each in ("public", "shown"))
