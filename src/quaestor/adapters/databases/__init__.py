"""Users' databases, opened for reading: one module per engine, chosen by URL scheme or file suffix."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from quaestor.core.engines import DUCKDB, ENGINES, WAREHOUSES, Engine, engine_for
from quaestor.core.errors import BadInput, Unavailable

if TYPE_CHECKING:
    # A child process imports this package: what it does not need would only slow its start.
    from quaestor.ports import Database

GROUP = "quaestor.databases"
"""Entry points of this group, named after `Engine.schemes[0]`, give such an `open_database`."""

IN_TREE = {
    "sqlite": "quaestor.adapters.databases.sqlite",
    "duckdb": "quaestor.adapters.databases.duckdb",
    "postgresql": "quaestor.adapters.databases.postgres",
    "mysql": "quaestor.adapters.databases.mariadb",
}
INSTALL = {
    "duckdb": "pip install duckdb",
    "postgresql": "pip install 'psycopg[binary]'",
    "mysql": "pip install asyncmy",
}

Opener = Callable[..., "Database"]


def open_database(location: str, *, folders: Sequence[Path] | None = None, sockets: bool = False) -> Database:
    """Open *location*, a database URL, a file, or a folder of CSV, Parquet or JSON files. Nothing connects yet.

    With *folders* given, only files inside them are opened; *sockets* lets a URL name a Unix socket.
    Raises `BadInput` where no engine fits, `NotAllowed`, `SourceUnreachable` where a file is missing, and
    `Unavailable` where the engine's driver is not installed.
    """
    location = location.strip()
    return opener_of(_engine_of(location))(location, folders=folders, sockets=sockets)


def _engine_of(location: str) -> Engine:
    if not location:
        raise BadInput("The location is empty.", action="Give a database URL or a file.")
    engine = engine_for(location)
    if engine is not None:
        return engine
    scheme, colon, _ = location.partition("://")
    if not colon and Path(location).expanduser().is_dir():
        return DUCKDB
    schemes = ", ".join(f"{engine.schemes[0]}://" for engine in (*ENGINES, *WAREHOUSES))
    suffixes = " ".join(suffix for engine in ENGINES for suffix in engine.suffixes)
    what = f"{scheme.lower()}:// locations" if colon and scheme.isalnum() else "files of this kind"
    raise BadInput(
        f"Quaestor cannot open {what}.", action=f"Use a URL that starts with {schemes}, or a file ending in {suffixes}."
    )


def opener_of(engine: Engine) -> Opener:
    """The function that opens databases of *engine*: an installed entry point's, else ours."""
    from importlib.metadata import entry_points

    name = engine.schemes[0]
    try:
        for point in entry_points(group=GROUP, name=name):
            opener: Opener = point.load()
            return opener
        module = "quaestor.adapters.databases.warehouse" if engine in WAREHOUSES else IN_TREE[name]
        opener = importlib.import_module(module).open_database
    except ImportError as error:
        raise Unavailable(
            f"The driver for {engine.name} is not installed.",
            action=f"Run: {INSTALL.get(name, f'pip install quaestor[{name}]')}",
        ) from error
    return opener
