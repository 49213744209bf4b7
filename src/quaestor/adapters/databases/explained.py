"""Statements that begin with EXPLAIN: what they explain is what a second opinion is about."""

from __future__ import annotations

import re

EXPLAIN = re.compile(r"\s*EXPLAIN\s+(?=[(\s]*(?:SELECT|WITH|VALUES|TABLE|FROM)\b)", re.IGNORECASE)
"""A plain one: with options it may run what it explains."""


def without_explain(sql: str) -> str:
    """*sql* without a plain leading EXPLAIN."""
    return EXPLAIN.sub("", sql, count=1) if is_explained(sql) else sql


def is_explained(sql: str) -> bool:
    return EXPLAIN.match(sql) is not None
