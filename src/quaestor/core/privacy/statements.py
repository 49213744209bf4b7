"""A statement without the values in it: what it does, apart from what it is about."""

from __future__ import annotations

import re

_LITERAL = re.compile(
    r"(?P<other>--[^\n]*|/\*.*?\*/|\"(?:[^\"]|\"\")*\"|`[^`]*`|\[[^\]\n]*\])"
    r"|(?P<text>[A-Za-z]{0,2}'(?:[^'\\]|''|\\.)*'|(?P<tag>\$\w*\$).*?(?P=tag))"
    r"|(?P<number>(?<![\w.])\d+(?:\.\d*)?(?:[eE][+-]?\d+)?(?![\w]))",
    re.DOTALL,
)


def apart(sql: str) -> tuple[str, tuple[str, ...]]:
    """*sql* with a `?` for each value, its white space evened out, and the values in their order.

    `SELECT a FROM t WHERE b = 'x' LIMIT 5` gives `SELECT a FROM t WHERE b = ? LIMIT ?` and `'x'`, `5`. Names in quotes
    stay; what the guard prints has texts in single quotes.
    """
    values: list[str] = []

    def taken(found: re.Match[str]) -> str:
        if found.group("other") is not None:
            return " " if found.group().startswith(("--", "/*")) else found.group()
        values.append(found.group())
        return "?"

    shape = _LITERAL.sub(taken, sql)
    return " ".join(shape.split()), tuple(values)
