"""A warehouse's URL as SQLAlchemy's, with nothing in it but a login, a place and the parameters its record allows."""

from __future__ import annotations

import importlib

from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError

from quaestor.core.engines import engine_for
from quaestor.core.errors import BadInput, NotAllowed, Unavailable
from quaestor.core.warehouses import BY_ENGINE, Warehouse


def warehouse_for(location: str) -> Warehouse:
    """Raises `BadInput` where *location* is no URL of a warehouse."""
    engine = engine_for(location)
    if engine is None or engine.name not in BY_ENGINE:
        raise BadInput("This is not the URL of a warehouse.")
    return BY_ENGINE[engine.name]


def url_for(location: str, warehouse: Warehouse) -> URL:
    """Raises `BadInput` or `NotAllowed`; neither repeats the URL, which may hold a password."""
    name = warehouse.engine.name
    try:
        url = make_url(location)
    except (ArgumentError, ValueError):
        url = None
    if url is None or "\x00" in location:
        raise BadInput(
            f"The {name} URL cannot be understood.",
            action="Percent-encode special characters in the user name and the password.",
        )
    unknown = sorted(set(url.query) - warehouse.options)
    if unknown:
        allowed = ", ".join(sorted(warehouse.options))
        raise NotAllowed(
            f"The {name} URL has parameters that are not allowed: {', '.join(unknown)}.",
            action=f"Remove them. Allowed are: {allowed}." if allowed else "Remove them.",
        )
    return url.set(drivername=warehouse.drivername)


def check_driver(warehouse: Warehouse) -> None:
    """Raises `Unavailable` with the line that installs what is missing."""
    for module in warehouse.modules:
        try:
            importlib.import_module(module)
        except ImportError as error:
            raise Unavailable(
                f"The driver for {warehouse.engine.name} is not installed.", action=f"Run: {warehouse.install}"
            ) from error


def named_schema(url: URL, warehouse: Warehouse) -> str | None:
    """The one schema that the URL names, in which names need no prefix."""
    match warehouse.schema_at:
        case "":
            return None
        case "database":
            return url.database or None
        case "path":
            return (url.database or "").partition("/")[2] or None
        case option:
            found = url.query.get(option)
            return found if isinstance(found, str) else None
