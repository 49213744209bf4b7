"""Patterns that can keep an engine busy for very long."""

from __future__ import annotations

import re

from sqlglot import exp

from quaestor.core.guard.limits import MAX_WILDCARDS
from quaestor.core.guard.limits.texts import built_size, is_builder

LINEAR_REGEX = frozenset({"duckdb", "bigquery", "clickhouse"})
"""Dialects whose regular expressions take time linear in the text."""
_OFTEN = r"(?:[+*]|\{\d*,\}|\{(?:\d*,)?\d{2,}\})"
"""Again, without end or more than nine times."""
_NESTED_REPEAT = re.compile(r"\((?:[^()\\]|\\.)*(?<!\\)[+*?}](?:[^()\\]|\\.)*\)\s*" + _OFTEN)
_DEEP_REPEAT = re.compile(r"[+*}]\)+\s*" + _OFTEN)
_LARGE_REPEAT = re.compile(r"\{\s*(?:\d+\s*,\s*)?(\d{3,})\s*\}")
_OPERATORS = (exp.RegexpLike, exp.RegexpILike, exp.SimilarTo)
_LIKES = (exp.Like, exp.ILike, exp.Glob)
_MATCHING = (*_OPERATORS, *_LIKES, exp.Substring, exp.Anonymous)
_LIKE_CALLS = frozenset({"like", "ilike", "glob", "like_escape", "ilike_escape", "not_like_escape", "not_ilike_escape"})
_LONG = 100
_CALLS = ("regexp", "regex", "rlike", "similar", "jsonb_path", "patindex")


def is_hard_pattern(node: exp.Expr, dialect: str) -> bool:
    """Whether *node* matches with a pattern that can take an engine exponential, or steeply growing, time."""
    if not isinstance(node, _MATCHING):
        return False
    name = node.name.lower() if isinstance(node, exp.Anonymous) else ""
    if isinstance(node, _LIKES) or name in _LIKE_CALLS:
        pattern = node.expression if isinstance(node, _LIKES) else node
        wild = "*" if isinstance(node, exp.Glob) or name == "glob" else "%"
        return any(_runs(text, wild) > MAX_WILDCARDS for text in _texts(pattern)) or _is_built(pattern, dialect)
    is_cut = isinstance(node, exp.Substring) and isinstance(node.args.get("start"), exp.Literal)
    if not (isinstance(node, _OPERATORS) or is_cut or name.startswith(_CALLS)) or dialect in LINEAR_REGEX:
        return False
    return _is_built(node.expression if isinstance(node, _OPERATORS) else node, dialect) or any(
        expression.search(text) for text in _texts(node) for expression in (_NESTED_REPEAT, _DEEP_REPEAT, _LARGE_REPEAT)
    )


def _runs(pattern: str, wild: str) -> int:
    return len(re.findall(re.escape(wild) + "+", pattern))


def _texts(node: exp.Expr) -> list[str]:
    return [part.name for part in node.find_all(exp.Literal) if part.is_string]


def _is_built(pattern: exp.Expr, dialect: str) -> bool:
    """Whether a function makes the pattern long, so that nobody has seen it."""
    return any(
        (built_size(call) or _LONG) >= _LONG for call in pattern.find_all(exp.Anonymous) if is_builder(call, dialect)
    )
