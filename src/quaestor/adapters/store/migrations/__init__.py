"""The history of the state's tables, as Alembic revisions; `upgrade` brings a database to the newest one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, inspect, text

from quaestor.adapters.store.tables import metadata
from quaestor.core.errors import Unavailable

if TYPE_CHECKING:
    from alembic.config import Config

NEWEST = "0005_changes"
"""The newest revision; a test compares it with `versions/`. Known here so that a current database needs no Alembic."""

FOLDER = Path(__file__).parent


def upgrade(connection: Connection) -> None:
    """Upgrade inside the transaction of *connection*; the caller sees to it that nobody else does the same.

    Raises `Unavailable` when a newer version of Quaestor wrote the database.
    """
    current = revision_of(connection)
    if current == NEWEST:
        return
    # Alembic takes a third of a second to import, and nearly every start finds nothing to do.
    from alembic import command
    from alembic.script import ScriptDirectory

    config = configuration()
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if current is not None and current not in known:
        raise Unavailable(
            "The state was written by a newer version of Quaestor.",
            action="Start that version or a later one, or restore a backup made by this version.",
        )
    config.attributes["connection"] = connection
    command.upgrade(config, "head")


def create(connection: Connection) -> None:
    """The tables as they are now, in a database that has no past and no future: one in memory.

    What revisions do beside that, such as keeping the audit log from being rewritten, guards what outlives a process.
    """
    metadata.create_all(connection, checkfirst=False)
    connection.execute(text("CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY)"))
    connection.execute(text("INSERT INTO alembic_version VALUES (:newest)"), {"newest": NEWEST})


def revision_of(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    revision: str | None = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return revision


def configuration() -> Config:
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
