"""The names and the password of a login, written into a script the way an engine writes them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quaestor.core.engines import BIGQUERY, MARIADB, SQL_SERVER, Engine
from quaestor.core.errors import BadInput
from quaestor.core.quoting import needs_quotes, quote

PLAIN = re.compile(r"[A-Za-z][A-Za-z0-9_]{0,29}")
"""What every engine takes as the name of a login without quotes; BigQuery's service accounts have 30 characters."""
PASSWORD = re.compile(r"[A-Za-z0-9_-]{20,100}")


@dataclass(frozen=True, slots=True)
class Login:
    name: str
    password: str
    database: str
    """The database, schema (MariaDB, MySQL) or dataset (BigQuery) to be read."""
    schema: str | None = None
    """None for the engine's default."""

    def fill(self, script: str, engine: Engine) -> str:
        """*script* with `{login}`, `{password}`, `{database}` and `{schema}` filled in. Raises `BadInput`."""
        if PLAIN.fullmatch(self.name) is None:
            raise BadInput(
                "The name of the login cannot be used.", action="Use at most 30 letters, digits and underscores."
            )
        if PASSWORD.fullmatch(self.password) is None:
            raise BadInput("The password cannot be used.", action="Use 20 or more letters and digits.")
        schema = self.schema or engine.default_schema or ""
        for name in (self.database, schema):
            if any(ord(character) < 32 for character in name) or len(name) > 120 or "\\" in name:
                raise BadInput("A name of the database or schema cannot be used.")
        login = self.name.replace("_", "-").lower() if engine == BIGQUERY else self.name
        words = {
            "{login}": login,
            "{password}": f"'{self.password}'",
            "{database}": written(self.database, engine),
            "{schema}": written(schema, engine),
        }
        return re.sub("|".join(map(re.escape, words)), lambda found: words[found[0]], script)


def written(name: str, engine: Engine) -> str:
    """*name* in the engine's quotes where it needs them."""
    if engine in (MARIADB, BIGQUERY):
        return "`" + name.replace("`", "``") + "`"
    if not name or not needs_quotes(name, engine.dialect):
        return name
    return "[" + name.replace("]", "]]") + "]" if engine == SQL_SERVER else quote(name)
