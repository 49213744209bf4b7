"""Logins for databases that may only read."""

from __future__ import annotations

import secrets

from quaestor.adapters.databases import login_scripts
from quaestor.core.logins import Login


def login_script(engine: str, name: str, database: str, schema: str | None = None, *, strict: bool = False) -> str:
    """SQL that makes a login which may only read, with a password of its own. Raises `BadInput`."""
    login = Login(name, secrets.token_urlsafe(24), database, schema)
    return login_scripts.login_script(engine, login, strict=strict)
