"""Statements that begin with EXPLAIN: what they explain is what a second opinion is about."""

from __future__ import annotations

import re

EXPLAIN = re.compile(r"\s*EXPLAIN\s+(?!ANALY[ZS]E\b)", re.IGNORECASE)


def without_explain(sql: str) -> str:
    """*sql* without a leading EXPLAIN; options stay, so that what is not a plain EXPLAIN is no query either."""
    return EXPLAIN.sub("", sql, count=1) if EXPLAIN.match(sql) else sql


def is_explained(sql: str) -> bool:
    return EXPLAIN.match(sql) is not None
