"""Judge many statements: one JSON object per line in, one verdict per line out, in the same order.

    line → statement → verdict → line

A line that cannot be read is refused like a bad statement, and the next one is judged all the same.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass

from quaestor.core.catalog import Catalog
from quaestor.core.guard.reasons import reason
from quaestor.core.verdict import Allowed, NeedsApproval, Refused, Verdict
from quaestor.ports import Caps, Guard

Line = dict[str, object]
"""`{"id", "verdict": "allowed"|"refused"|"needs_approval", "reasons": [code…], "sql", "params"?}`."""


@dataclass(frozen=True, slots=True)
class Sent:
    """One statement to judge, as a line holds it."""

    id: object
    sql: str
    dialect: str | None


async def check(
    lines: Iterable[bytes], guard: Guard, catalog: Catalog | None, dialect: str | None = None, caps: Caps | None = None
) -> AsyncIterator[Line]:
    """The verdict on each of *lines*; a line's own dialect wins over *dialect*, and that over the catalog's."""
    for line in lines:
        if not line.strip():
            continue
        sent = read_line(line)
        if isinstance(sent, Sent):
            verdict = await guard.judge(sent.sql, catalog, caps or Caps(), sent.dialect or dialect)
            yield write_line(sent.id, verdict)
        else:
            yield write_line(sent[0], sent[1])


def read_line(line: bytes) -> Sent | tuple[object, Refused]:
    """The statement in *line*, or the refusal of a line that holds none, with its id where that can be read."""
    try:
        document = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        return None, _bad("the line is not UTF-8")
    except (ValueError, RecursionError):
        return None, _bad("the line is not JSON")
    if not isinstance(document, dict):
        return None, _bad("the line is not a JSON object")
    sql, dialect = document.get("sql"), document.get("dialect")
    if not isinstance(sql, str):
        return document.get("id"), _bad('"sql" must be text')
    if dialect is not None and not isinstance(dialect, str):
        return document.get("id"), _bad('"dialect" must be text')
    return Sent(document.get("id"), sql, dialect.lower() if dialect else None)


def write_line(identity: object, verdict: Verdict) -> Line:
    match verdict:
        case Allowed(sql, _, parameters):
            line: Line = {"id": identity, "verdict": "allowed", "reasons": [], "sql": sql}
            return {**line, "params": dict(parameters)} if parameters else line
        case NeedsApproval(sql, _, reasons):
            return {"id": identity, "verdict": "needs_approval", "reasons": [r.code for r in reasons], "sql": sql}
        case Refused(reasons):
            return {"id": identity, "verdict": "refused", "reasons": [r.code for r in reasons], "sql": None}


def _bad(detail: str) -> Refused:
    return Refused((reason("bad_input", detail=detail),))
