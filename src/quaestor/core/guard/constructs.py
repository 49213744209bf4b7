"""Parts of a statement that are on the list, but harmless only in some forms: hints, types, aliases, samples."""

from __future__ import annotations

from collections.abc import Iterator

from sqlglot import exp

from quaestor.core.guard.functions.tsql import RESERVED
from quaestor.core.guard.nodes import INDEX_HINTS, MODIFIERS, SAMPLE_METHODS, TABLE_HINTS, kind_of
from quaestor.core.guard.reasons import reason
from quaestor.core.guard.statement import Statement, place_of
from quaestor.core.guard.words import words
from quaestor.core.verdict import Reason

MANY_FORMS = (
    exp.Select, exp.WithTableHint, exp.IndexTableHint, exp.DataType, exp.Alias, exp.TableAlias, exp.TableSample,
    exp.ForClause, exp.QueryOption, exp.Operator,
)  # fmt: skip


def form_reasons(node: exp.Expr, statement: Statement) -> Iterator[Reason]:
    """What speaks against the form in which *node*, one of `MANY_FORMS`, was written."""
    match node:
        case exp.Select() if node.args.get("operation_modifiers"):
            found = {modifier.name.upper() for modifier in node.args["operation_modifiers"]} - MODIFIERS
            if found:
                yield reason("construct_not_allowed", kind=", ".join(sorted(found)))
        case exp.WithTableHint():
            if any(hint.name.upper() not in TABLE_HINTS for hint in node.expressions):
                yield reason("takes_locks", place_of(node, statement.text))
        case exp.IndexTableHint():
            if str(node.this).upper().split(" ")[0] not in INDEX_HINTS:
                yield reason("optimizer_hint", place_of(node, statement.text))
        case exp.DataType():
            if _is_forbidden_type(node, statement.dialect):
                yield reason("type_not_allowed", place_of(node, statement.text), name=node.sql(statement.dialect)[:60])
        case exp.Alias() | exp.TableAlias() if statement.dialect == "tsql":
            name = node.args.get("alias") or node.this
            if isinstance(name, exp.Identifier) and not name.args.get("quoted") and name.name.lower() in RESERVED:
                yield reason("reserved_alias", place_of(name, statement.text), name=name.name)
        case _:
            if (kind := _forbidden_form(node)) is not None:
                yield reason("construct_not_allowed", place_of(node, statement.text), kind=kind)


def _forbidden_form(node: exp.Expr) -> str | None:
    match node:
        case exp.TableSample() if node.text("method").upper() not in SAMPLE_METHODS:
            return "this way of sampling"
        case exp.ForClause() if not _is_format(node):
            return "this FOR"
        case exp.QueryOption() if not isinstance(node.parent, exp.ForClause):
            return kind_of(node)
        case exp.Operator() if not str(node.args.get("operator")).lower().startswith("pg_catalog."):
            return "OPERATOR(…)"
    return None


_FORMATS = words(
    "PATH RAW AUTO TYPE ROOT ELEMENTS XSINIL ABSENT BINARY BASE64 INCLUDE_NULL_VALUES WITHOUT_ARRAY_WRAPPER"
)


def _is_format(clause: exp.ForClause) -> bool:
    """`FOR XML` and `FOR JSON`, which write the rows as one text."""
    used = {word for option in clause.expressions for part in option.find_all(exp.Var) for word in part.name.split()}
    return str(clause.args.get("kind")).upper() in ("XML", "JSON") and {word.upper() for word in used} <= _FORMATS


_TYPES_BY_NAME = words(
    """
    box bpchar cidr circle citext cube geography geometry halfvec hierarchyid jsonpath line lseg ltree macaddr
    macaddr8 path point polygon rowversion signed sql_variant sysname tsquery tsvector unsigned varbit vector
    """
)
"""Types of an engine, or of a well-known extension, that the parser does not know."""


def _is_forbidden_type(node: exp.DataType, dialect: str) -> bool:
    """Types whose conversion reads the catalog or parses XML, and types made by users."""
    if isinstance(node, exp.ObjectIdentifier):
        return node.name.upper() not in ("REGCONFIG", "REGDICTIONARY")
    if node.this == exp.DType.XML:
        return True
    if node.this != exp.DType.USERDEFINED or dialect == "sqlite":
        return False
    return str(node.args.get("kind") or "").lower() not in _TYPES_BY_NAME
