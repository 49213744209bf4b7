"""Training questions moved to other databases: the same sentence about other tables, columns and values.

There are seven thousand questions and few schemas to learn from; what a sentence asks for is the same wherever it is
asked. Only sentences that name what they speak of can be moved.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, fields, is_dataclass, replace
from typing import Any

import numpy as np

from quaestor.core.catalog import Kind
from quaestor.core.interpreter import plan as p
from quaestor.core.interpreter.joins import Edge
from quaestor.core.interpreter.lexicon import Lexicon
from quaestor.core.interpreter.linking import Linked, Mentioned, Span
from quaestor.core.interpreter.parts import blocks, compared, parts
from quaestor.core.interpreter.reader.vectors import Vectors
from quaestor.core.interpreter.tokens import TokenKind
from quaestor.core.interpreter.vocabulary import FUNCTION_WORDS
from training.databases import rows_of

MOST_TABLES, MOST_UNKNOWN, DEAREST = 4, 2, 1.3


@dataclass(frozen=True)
class Slot:
    """Words of a sentence that name something: characters from *start* until before *end*."""

    start: int
    end: int
    what: p.Field | str | p.Constant
    """A column, a table's key, or a value."""
    plural: bool
    quoted: bool


@dataclass(frozen=True)
class Template:
    """A question of which every name can be changed."""

    id: str
    text: str
    plan: p.Plan
    slots: tuple[Slot, ...]
    needs: dict[p.Field, str]
    """What kind of column may stand for each."""
    tables: tuple[str, ...]
    edges: tuple[Edge, ...]
    compared: dict[str, p.Field]
    """The column that each value, in lower case, is compared with."""


def template_of(name: str, text: str, plan: p.Plan, seen: Linked, lexicon: Lexicon) -> Template | None:
    """None where *text* speaks of something that *plan* does not name, or leaves unsaid what it does."""
    within = list(blocks(plan))
    tables = tuple(dict.fromkeys(table for block in within for table in p.tables_of(block)))
    edges: list[Edge] = []
    for block in within:
        steps = lexicon.graph.connect(p.tables_of(block))
        if steps is None or any(step.edge.cost > DEAREST or len(step.edge.left_columns) != 1 for step in steps):
            return None
        edges += [step.edge for step in steps if step.edge not in edges]
    tables = tuple(dict.fromkeys([*tables, *(end for edge in edges for end in (edge.left, edge.right))]))
    read = list(dict.fromkeys(one for block in within for part in parts(block) for one in p.fields_of(part)))
    joined = {p.Field(edge.left, edge.left_columns[0]) for edge in edges}
    joined |= {p.Field(edge.right, edge.right_columns[0]) for edge in edges}
    needs = {one: _need(one, lexicon) for one in read if one not in joined}
    values_of = {str(value).lower(): one for block in within for one, value in compared(block)}
    slots = _slots(text, seen, set(read), set(tables), values_of, lexicon)
    if slots is None or len(tables) > MOST_TABLES:
        return None
    said = {one.what for one in slots}
    if any(one not in said and need not in ("key", "name") for one, need in needs.items()):
        return None
    values = {str(one.what.value).lower() for one in slots if isinstance(one.what, p.Constant)}
    if any(value not in values and not _is_number(value) for value in values_of):
        return None
    return Template(name, text, plan, slots, needs, tables, tuple(edges), values_of)


def _need(one: p.Field, lexicon: Lexicon) -> str:
    if lexicon.is_key(one):
        return "key"
    if (one,) == lexicon.names_of(one.table):
        return "name"
    kind = lexicon.kind(one)
    return "number" if kind.is_numeric else "time" if kind.is_temporal else "flag" if kind is Kind.BOOLEAN else "text"


def _slots(
    text: str, seen: Linked, read: set[p.Field], tables: set[str], compared: dict[str, p.Field], lexicon: Lexicon
) -> tuple[Slot, ...] | None:
    found, unknown = [], 0
    for span in seen.cover:
        if not span.readings:
            continue
        tokens = seen.tokens[span.start : span.end]
        what = _named(span, read, tables, compared, lexicon)
        if what == "":
            return None
        unknown += span.readings[0].letter == "u"
        if what is None:
            continue
        begin, end = tokens[0].start, tokens[-1].end
        quoted = tokens[0].kind is TokenKind.QUOTED
        found.append(Slot(begin, end, what, bool(re.search(r"[^s]s$", text[begin:end])), quoted))
    return tuple(found) if unknown <= MOST_UNKNOWN else None


def _named(
    span: Span, read: set[p.Field], tables: set[str], compared: dict[str, p.Field], lexicon: Lexicon
) -> p.Field | str | p.Constant | None:
    """What *span* names in the plan; nothing where it names nothing at all, "" where the plan has no such thing."""
    payload = span.readings[0].payload
    letter = span.readings[0].letter
    if isinstance(payload, Mentioned):
        said = next((one for one in (payload.value.lower(), span.text.lower()) if one in compared), None)
        return p.Constant(said) if said is not None else ""
    if letter == "n" and isinstance(payload, int | float):
        return None
    others = [one.payload for one in span.readings if one.score >= span.readings[0].score - 0.1]
    if isinstance(payload, p.Field) or letter == "t":
        for one in others:
            if (isinstance(one, p.Field) and one in read) or (isinstance(one, str) and one in tables):
                return one
        if isinstance(payload, p.Field):
            alike = [one for one in read if one.column.lower() == payload.column.lower()]
            referred = lexicon.graph.referred(payload.table, payload.column)
            return alike[0] if alike else referred if referred in tables else ""
        return ""
    return "" if letter == "m" else None


def _is_number(text: str) -> bool:
    return re.fullmatch(r"-?\d+(\.\d+)?", text) is not None


@dataclass
class Ground:
    """A database that questions are moved to."""

    lexicon: Lexicon
    connection: sqlite3.Connection
    near: Vectors
    words: Sequence[str]
    chance: np.random.Generator

    def __post_init__(self) -> None:
        self.stored: dict[p.Field, list[Any]] = {}
        self.alike: dict[str, list[str]] = {}

    def moved(self, template: Template) -> tuple[str, p.Plan] | None:
        """The sentence and the plan here; None where nothing here is like what they speak of."""
        placed = self._placed(template)
        if placed is None:
            return None
        tables, columns = placed
        for one, need in template.needs.items():
            found = self._column(need, tables[one.table], set(columns.values()))
            if found is None:
                return None
            columns[one] = found
        values: dict[str, Any] = {}
        for slot in template.slots:
            if isinstance(slot.what, p.Constant) and str(slot.what.value) not in values:
                said = str(slot.what.value)
                value = self._value(columns[template.compared[said]], values.values())
                if value is None:
                    return None
                values[said] = value
        plan = _renamed(template.plan, tables, columns, values)
        return self._said(template, tables, columns, values), plan

    def _placed(self, template: Template) -> tuple[dict[str, str], dict[p.Field, p.Field]] | None:
        keys = [table.key for table in self.lexicon.catalog.tables]
        tables = {template.tables[0]: self._any(keys)}
        columns: dict[p.Field, p.Field] = {}
        todo = list(template.edges)
        while todo:
            edge = next((one for one in todo if one.left in tables or one.right in tables), None)
            if edge is None:
                return None
            todo.remove(edge)
            fitting = [
                one
                for one in self.lexicon.graph.edges.get(tables.get(edge.left, tables.get(edge.right, "")), ())
                if one.cost <= DEAREST and len(one.left_columns) == 1 and one.left != one.right
                and _fits(edge.left, one.left, tables) and _fits(edge.right, one.right, tables)
            ]  # fmt: skip
            if not fitting:
                return None
            here = self._any(fitting)
            tables |= {edge.left: here.left, edge.right: here.right}
            for old, new in (
                (p.Field(edge.left, edge.left_columns[0]), p.Field(here.left, here.left_columns[0])),
                (p.Field(edge.right, edge.right_columns[0]), p.Field(here.right, here.right_columns[0])),
            ):
                if columns.setdefault(old, new) != new:
                    return None
        for one in template.tables:
            free = [key for key in keys if key not in tables.values()]
            if one not in tables:
                if not free:
                    return None
                tables[one] = self._any(free)
        return tables, columns

    def _column(self, need: str, table: str, taken: set[p.Field]) -> p.Field | None:
        lexicon = self.lexicon
        own = lexicon.table(table)
        columns = [p.Field(table, column.name) for column in own.columns]
        if need == "key":
            return p.Field(table, own.primary_key[0]) if len(own.primary_key) == 1 else None
        if need == "name":
            names = lexicon.names_of(table)
            if len(names) == 1 and names[0].table == table and names[0] not in taken:
                return names[0]
            need = "text"
        fitting = [one for one in columns if one not in taken and _need(one, lexicon).replace("name", "text") == need]
        return self._any(fitting) if fitting else None

    def _value(self, one: p.Field, taken: Any) -> Any:
        if one not in self.stored:
            name = one.table.split(".")[-1]
            sql = f'SELECT DISTINCT "{one.column}" FROM "{name}" WHERE "{one.column}" IS NOT NULL LIMIT 60'
            found = [row[0] for row in rows_of(self.connection, sql) or ()]
            self.stored[one] = [
                value
                for value in found
                if isinstance(value, int | float) or (2 <= len(value) <= 40 and not re.search(r"[\"“”\n]", value))
            ]
        fitting = [value for value in self.stored[one] if value not in taken]
        return self._any(fitting) if fitting else None

    def _said(
        self, template: Template, tables: dict[str, str], columns: dict[p.Field, p.Field], values: dict[str, Any]
    ) -> str:
        text, at = [], 0
        for slot in template.slots:
            text.append(template.text[at : slot.start])
            if isinstance(slot.what, p.Constant):
                said = str(values[str(slot.what.value)])
                text.append(f'"{said}"' if slot.quoted else said)
            elif isinstance(slot.what, str):
                text.append(_numbered(self._worded(self.lexicon.words_of_table(tables[slot.what])), slot.plural))
            else:
                words = self.lexicon.words(columns[slot.what])
                text.append(_numbered(self._worded(words), slot.plural) if slot.plural else self._worded(words))
            at = slot.end
        return "".join([*text, template.text[at:]])

    def _worded(self, words: Sequence[str]) -> str:
        """A name as people say it: mostly as it is, sometimes in part, sometimes in other words."""
        said = list(words)
        if len(said) > 1 and self.chance.random() < 0.15:
            said.pop(int(self.chance.integers(len(said))))
        if self.chance.random() < 0.25:
            at = int(self.chance.integers(len(said)))
            near = self._alike(said[at])
            said[at] = self._any(near) if near else said[at]
        return " ".join(said)

    def _alike(self, word: str) -> list[str]:
        """Words of nearly the same meaning."""
        if word not in self.alike:
            vector = self.near.of(word)
            close = self.near.matrix @ vector / (np.linalg.norm(self.near.matrix, axis=1) + 1e-6)
            best = [int(at) for at in np.argsort(-close)[:8] if close[at] > 0.62]
            said = [self.words[at] for at in best if len(word) > 3]
            self.alike[word] = [one for one in said if one[:4] != word[:4] and one not in FUNCTION_WORDS]
        return self.alike[word]

    def _any(self, things: Sequence[Any]) -> Any:
        return things[int(self.chance.integers(len(things)))]


def _fits(old: str, new: str, tables: dict[str, str]) -> bool:
    return tables[old] == new if old in tables else new not in tables.values()


def _numbered(said: str, plural: bool) -> str:
    single = said[:-3] + "y" if said.endswith("ies") else re.sub(r"([^su])s$", r"\1", said)
    if not plural:
        return single
    return re.sub(r"(?<=[^aeiou])y$", "ie", single) + "s"


def _renamed(node: Any, tables: dict[str, str], columns: dict[p.Field, p.Field], values: dict[str, Any]) -> Any:
    match node:
        case p.Field():
            return columns[node] if node in columns else p.Field(tables[node.table], node.column)
        case p.Constant(value):
            return p.Constant(values.get(str(value).lower(), value))
        case p.Contains(left=left, text=text):
            return replace(node, left=columns[left], text=str(values.get(text.lower(), text)))
        case p.Plan():
            parts = {one.name: _renamed(getattr(node, one.name), tables, columns, values) for one in fields(node)}
            return p.Plan(**{**parts, "tables": tuple(tables[one] for one in node.tables)})
        case p.Measure(rows_of=str() as counted):
            return replace(node, rows_of=tables[counted])
        case tuple():
            return tuple(_renamed(one, tables, columns, values) for one in node)
        case _ if is_dataclass(node) and not isinstance(node, type):
            return replace(node, **{
                one.name: _renamed(getattr(node, one.name), tables, columns, values) for one in fields(node)
            })  # fmt: skip
        case _:
            return node


__all__ = ["Ground", "Template", "template_of"]
