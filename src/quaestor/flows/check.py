"""Judge many statements: one JSON object per line in, one verdict per line out, in the same order.

    line → statement → verdict → line

A line that cannot be read is refused like a bad statement, and the next one is judged all the same.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass, replace
from math import isfinite

from quaestor.core.catalog import Catalog
from quaestor.core.errors import BadInput
from quaestor.core.guard.reasons import reason
from quaestor.core.people import Attribute
from quaestor.core.policy import NO_RULES, Access, Policy, access_to, is_owner, person_named, unlimited
from quaestor.core.verdict import Allowed, NeedsApproval, Refused, Verdict
from quaestor.flows.access import within
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
    lines: Iterable[bytes],
    guard: Guard,
    catalog: Catalog | None,
    dialect: str | None = None,
    caps: Caps | None = None,
    access: Access | None = None,
) -> AsyncIterator[Line]:
    """The verdict on each of *lines*; a line's own dialect wins over *dialect*, and that over the catalog's.

    With *access*, as it is for somebody who has no more: their part of the catalog, their rules, their limits.
    """
    caps, rules = caps or Caps(), NO_RULES
    if access is not None:
        caps, catalog, rules = within(caps, access.limits), access.catalog, access.rules
    for line in lines:
        if not line.strip():
            continue
        sent = read_line(line)
        if isinstance(sent, Sent):
            verdict = await guard.judge(sent.sql, catalog, caps, sent.dialect or dialect, rules=rules)
            yield write_line(sent.id, verdict)
        else:
            yield write_line(sent[0], sent[1])


def rights(
    name: str, attributes: Mapping[str, Attribute], policy: Policy, catalog: Catalog, source: str | None = None
) -> Access:
    """What the person called *name* may see of *catalog*, with *attributes* over those that the policy gives them.

    Raises `UnknownName` for somebody the policy does not name, and `BadInput` where it cannot be told which of the
    policy's sources the catalog is.
    """
    person = person_named(name, policy)
    person = replace(person, attributes={**person.attributes, **attributes})
    catalog = replace(catalog, source=source or meant_source(policy, catalog.source))
    return unlimited(catalog) if is_owner(person) else access_to(catalog, person, policy)


def meant_source(policy: Policy, default: str) -> str:
    """The one source that *policy* names; *default* where it speaks of all of them alike."""
    named = sorted(policy.sources())
    if len(named) == 1:
        return named[0]
    if not named and policy.same_for_all_sources():
        return default
    raise BadInput(
        "The policy speaks of several sources, and it is not said which of them this catalog is.",
        action=f"Name it with --source: {', '.join(named)}." if named else "Name it with --source.",
    )


def read_attributes(text: str) -> Mapping[str, Attribute]:
    """A JSON object of texts, numbers, true, false, null, and lists of them. Raises `BadInput`."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError):
        document = None
    if not isinstance(document, dict):
        raise BadInput("The attributes are not a JSON object.", action='Write them as {"region": "North", "id": 7}.')
    return {name: as_attribute(name, value) for name, value in document.items()}


def as_attribute(name: str, value: object) -> Attribute:
    if isinstance(value, list):
        return tuple(as_scalar(name, each) for each in value)
    return as_scalar(name, value)


def as_scalar(name: str, value: object) -> str | int | float | bool | None:
    if value is None or isinstance(value, str | int) or (isinstance(value, float) and isfinite(value)):
        return value
    raise BadInput(f"The attribute “{name[:80]}” should be a text, a number, true, false, or a list of these.")


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
