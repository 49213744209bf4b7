"""Which names need quotes in SQL, so that only those carry them and statements stay readable."""

from __future__ import annotations

import re


def needs_quotes(name: str, dialect: str) -> bool:
    folds = dialect in ("postgres", "redshift") and name != name.lower()
    return folds or _PLAIN.fullmatch(name) is None or name.lower() in _RESERVED


_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_RESERVED = frozenset(
    """
    all alter analyse analyze and any array as asc between both by case cast check collate column constraint
    create cross current current_date current_time current_timestamp current_user default deferrable delete desc
    distinct do drop else end escape except exists explain fetch for foreign freeze from full grant group having
    if ilike in index inner insert intersect interval into is isnull join key lateral leading left like limit
    localtime natural not notnull null offset on only or order outer over partition pivot placing primary
    qualify range recursive references returning right row rows select session_user set similar some start
    summarize symmetric table then to top trailing transaction trigger true false union unique unpivot update
    user using values variadic verbose view when where window with commit rollback begin add
    """.split()  # noqa: SIM905 - a list of words reads better than a list of strings
)
