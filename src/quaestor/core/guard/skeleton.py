"""What a statement says apart from how its calls are written: the names, the values, and what is done with them.

Some dialects write a call otherwise than it was read (`|/ 16` becomes `SQRT(16)`), so a statement that was written down
may be read back as another tree. This tells that nothing else has become different on the way.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlglot import exp

_SPELLINGS = (exp.Func, exp.JSONPath, exp.JSONPathPart, exp.Var, exp.DataType, exp.Boolean)
"""Nodes of which a call is made. What they hold, columns and sub-queries, is looked at."""
_WRITTEN_OUT = ("Literal", "Alias", "Identifier", "LimitOptions")
"""What printers write down where the engine would add it: a separator, the name of a column, the word ROWS."""
_NEGATED = "negate=True"
"""`a NOT LIKE b`, which is also read as `NOT a LIKE b`."""
_DEFAULT_END = "end=CURRENT ROW"
"""Where a window ends that only says where it begins."""

Part = tuple[str, ...]
Noted = tuple[type[exp.Expr], Mapping[str, Any]]
"""What a node is and holds at the moment: a printer may rearrange it."""


def noted(nodes: Iterable[exp.Expr]) -> list[Noted]:
    return [(type(node), node.args.copy()) for node in nodes]


def skeleton(nodes: Iterable[Noted]) -> Counter[Part]:
    return Counter(_parts(nodes))


def same_skeleton(before: Counter[Part], after: Counter[Part]) -> bool:
    """Whether *after* is *before*, but for what was left to the engine and is now written down.

    A name alone reads nothing: columns and tables are parts of their own.
    """
    return before <= after and all(part[0] in _WRITTEN_OUT for part in after - before)


def _parts(nodes: Iterable[Noted]) -> Iterator[Part]:
    for kind, args in nodes:
        if issubclass(kind, (exp.Literal, exp.RawString)):
            yield "Literal", str(args.get("this"))
        elif issubclass(kind, exp.Identifier):
            yield "Identifier", str(args.get("this"))
        elif issubclass(kind, (exp.Limit, exp.Fetch)):
            yield ("Limit",)  # Oracle writes `LIMIT 5` as `FETCH FIRST 5 ROWS ONLY`
        elif not issubclass(kind, _SPELLINGS):
            said = [f"{key}={value}" for key, value in args.items() if value and isinstance(value, (str, bool))]
            if _NEGATED in said:
                yield (exp.Not.__name__,)
            yield kind.__name__, *sorted(word for word in said if word not in (_NEGATED, _DEFAULT_END))
