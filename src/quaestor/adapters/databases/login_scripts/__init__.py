"""Scripts that make a login which may read and nothing else, one per engine, with names and a password filled in."""

from __future__ import annotations

from dataclasses import dataclass
from importlib.resources import files

from quaestor.core.engines import BIGQUERY, MARIADB, POSTGRESQL, SNOWFLAKE, SQL_SERVER, Engine, engine_for
from quaestor.core.errors import BadInput
from quaestor.core.logins import Login


@dataclass(frozen=True, slots=True)
class Script:
    engine: Engine
    file: str
    strict: str | None = None
    """A second part, which takes rights from everybody in the database."""


SCRIPTS = (
    Script(POSTGRESQL, "postgresql.sql", "postgresql_strict.sql"),
    Script(MARIADB, "mysql.sql"),
    Script(SQL_SERVER, "mssql.sql"),
    Script(SNOWFLAKE, "snowflake.sql"),
    Script(BIGQUERY, "bigquery.sql"),
)


def login_script(engine: str, login: Login, *, strict: bool = False) -> str:
    """The script for *engine*, a name (`PostgreSQL`) or URL scheme (`postgresql`).

    Raises `BadInput` for an engine without one, and for *strict* where there is no more to take away.
    """
    script = script_for(engine)
    if strict and script.strict is None:
        raise BadInput(f"There is no stricter script for {script.engine.name}.", action="Leave --strict out.")
    texts = [script.file, *([script.strict] if strict and script.strict else [])]
    folder = files(__name__)
    return login.fill("".join((folder / text).read_text(encoding="utf-8") for text in texts), script.engine)


def script_for(engine: str) -> Script:
    wanted = engine_for(f"{engine}://")
    for script in SCRIPTS:
        if script.engine == wanted or script.engine.name.lower() == engine.lower():
            return script
    known = ", ".join(script.engine.schemes[0] for script in SCRIPTS)
    raise BadInput(f"There is no script for {engine[:40]!r}.", action=f"Choose one of {known}.")
