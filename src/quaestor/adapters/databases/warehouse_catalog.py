"""Tables, columns and keys of a warehouse, through SQLAlchemy's inspector."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from sqlalchemy.engine import Inspector
from sqlalchemy.exc import SQLAlchemyError

from quaestor.adapters.databases.types import kind_of_type
from quaestor.core.catalog import Column, ForeignKey, Table
from quaestor.core.warehouses import Warehouse


def read_tables(inspector: Inspector, warehouse: Warehouse, schema: str | None, deadline: float) -> Iterator[Table]:
    """The tables and views of *schema*, or of every schema that is not the engine's own, until *deadline*.

    A table that cannot be described, because the login may not or the driver cannot, is left out.
    """
    default = schema or inspector.default_schema_name
    schemas: Sequence[str | None] = [schema] if schema else _schemas(inspector, warehouse)
    for each in schemas:
        tables: list[str] = _or(partial(inspector.get_table_names, each), [])
        views: list[str] = _or(partial(inspector.get_view_names, each), [])
        for name in dict.fromkeys([*tables, *views]):
            if time.monotonic() > deadline:
                return
            table = _table(inspector, name, each, default, name in views and name not in tables)
            if table.columns:
                yield table


def _schemas(inspector: Inspector, warehouse: Warehouse) -> list[str | None]:
    names: list[str] = _or(inspector.get_schema_names, [])
    return [name for name in names if name.lower() not in warehouse.hidden] or [None]


def _table(inspector: Inspector, name: str, schema: str | None, default: str | None, is_view: bool) -> Table:
    columns: list[Any] = _or(lambda: inspector.get_columns(name, schema), [])
    key: dict[str, Any] = {} if is_view else _or(lambda: dict(inspector.get_pk_constraint(name, schema)), {})
    foreign: list[Any] = [] if is_view else _or(lambda: inspector.get_foreign_keys(name, schema), [])
    unique: list[Any] = [] if is_view else _or(lambda: inspector.get_unique_constraints(name, schema), [])
    comment = _or(lambda: inspector.get_table_comment(name, schema).get("text"), None)

    def stored(names: Sequence[str | None]) -> tuple[str, ...]:
        return tuple(_stored(inspector, each) for each in names if each)

    def shown(name: str | None) -> str | None:
        return None if name is None or name == default else _stored(inspector, name)

    return Table(
        # BigQuery's dialect puts the dataset before the name where the URL names none.
        name=_stored(inspector, name.rpartition(".")[2] if schema and name.startswith(f"{schema}.") else name),
        columns=tuple(_column(inspector, each) for each in columns),
        schema=shown(schema),
        is_view=is_view,
        primary_key=stored(key.get("constrained_columns") or []),
        unique_keys=tuple(stored(each["column_names"]) for each in unique),
        foreign_keys=tuple(
            ForeignKey(
                stored(each["constrained_columns"]),
                ".".join(
                    filter(None, [shown(each.get("referred_schema")), _stored(inspector, each["referred_table"])])
                ),
                stored(each["referred_columns"]),
            )
            for each in foreign
            if each["constrained_columns"]
        ),
        comment=comment or None,
    )


def _column(inspector: Inspector, found: Mapping[str, Any]) -> Column:
    try:
        native = found["type"].compile(dialect=inspector.dialect)
    except (SQLAlchemyError, AttributeError, NotImplementedError):
        # Types that only some drivers know have a name and no way to be written.
        native = str(getattr(found["type"], "__visit_name__", "other"))
    return Column(
        name=_stored(inspector, found["name"]),
        type=native,
        kind=kind_of_type(_unwrapped(native)),
        nullable=bool(found.get("nullable", True)),
        default=None if found.get("default") is None else str(found["default"]),
        comment=found.get("comment") or None,
        generated=bool(found.get("computed")),
    )


def _unwrapped(native: str) -> str:
    """ClickHouse puts types into each other: `LowCardinality(Nullable(String))`."""
    inner = native
    while inner.lower().startswith(("nullable(", "lowcardinality(")):
        inner = inner[inner.index("(") + 1 : -1]
    return inner


def _stored(inspector: Inspector, name: str) -> str:
    """As the engine keeps it: SQLAlchemy shows names that ignore case in lower case where the engine's are upper."""
    if not inspector.dialect.requires_name_normalize:
        return str(name)
    return str(inspector.dialect.denormalize_name(name))


def _or(read: Callable[[], Any], otherwise: Any) -> Any:
    try:
        return read()
    except (SQLAlchemyError, NotImplementedError, KeyError, AttributeError, TypeError):
        return otherwise
