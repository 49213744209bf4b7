"""Policies as JSON: their texts, and what they come to for a person."""

from __future__ import annotations

from collections.abc import Sequence

from typing_extensions import TypedDict

from quaestor.core.policy import MaskKind
from quaestor.core.policy.explaining import Because, Explained, HiddenTable, SeenTable
from quaestor.core.policy.masks import WORDS
from quaestor.core.verdict import Allowed, NeedsApproval, Reason, Refused, Verdict
from quaestor.flows.govern import Checked
from quaestor.ports import Caps, PolicyChange, PolicyText


class PolicySummaryDocument(TypedDict):
    name: str
    kept: str
    """`file` or `store`."""
    by: str | None
    at: str | None


class PolicyChangeDocument(TypedDict):
    by: str
    at: str
    text: str | None
    """None where it was removed."""


class PolicyDocument(PolicySummaryDocument):
    text: str
    history: list[PolicyChangeDocument]
    """Newest first, the present text included; empty for a file."""


class HiddenColumnDocument(TypedDict):
    name: str
    denied_by: list[str]
    """Role and place of each denial; empty where no grant names the column."""


class MaskedColumnDocument(TypedDict):
    name: str
    mask: str
    by: list[str]


class RowRuleDocument(TypedDict):
    rule: str
    condition: str | None
    problem: str | None
    by: list[str]


class SeenTableDocument(TypedDict):
    table: str
    is_view: bool
    granted_by: list[str]
    columns: list[str]
    hidden_columns: list[HiddenColumnDocument]
    masked_columns: list[MaskedColumnDocument]
    rows: list[RowRuleDocument]
    min_group: int | None


class HiddenTableDocument(TypedDict):
    table: str
    is_view: bool
    because: str


class LimitsDocument(TypedDict):
    rows: int
    seconds: float
    bytes: int
    cost: float | None
    model_usd_per_day: float | None


class ReasonDocument(TypedDict):
    code: str
    message: str


class VerdictDocument(TypedDict):
    verdict: str
    reasons: list[ReasonDocument]
    sql: str | None
    """As it would run."""
    told: list[str]
    """What the person is told of what they do not see."""


class CheckedSourceDocument(TypedDict):
    source: str
    tables: list[SeenTableDocument]
    hidden_tables: list[HiddenTableDocument]
    limits: LimitsDocument
    statement: VerdictDocument | None


class CheckedDocument(TypedDict):
    person: str
    name: str
    roles: list[str]
    permissions: list[str]
    sources: list[CheckedSourceDocument]


def summary_document(text: PolicyText) -> PolicySummaryDocument:
    kept = "file" if text.by is None else "store"
    return {"name": text.name, "kept": kept, "by": text.by, "at": text.at.isoformat() if text.at else None}


def policy_document(text: PolicyText, history: Sequence[PolicyChange]) -> PolicyDocument:
    changes: list[PolicyChangeDocument] = [
        {"by": each.by, "at": each.at.isoformat(), "text": each.text} for each in history
    ]
    return {**summary_document(text), "text": text.text, "history": changes}


def checked_document(checked: Sequence[Checked]) -> CheckedDocument:
    """*checked* are of one person, and at least one."""
    explained = checked[0].explained
    return {
        "person": explained.person.id,
        "name": explained.person.name,
        "roles": said(explained.roles),
        "permissions": sorted(explained.permissions),
        "sources": [source_document(each) for each in checked],
    }


def source_document(checked: Checked) -> CheckedSourceDocument:
    explained = checked.explained
    return {
        "source": explained.access.catalog.source,
        "tables": [seen_document(each) for each in explained.tables],
        "hidden_tables": [hidden_document(each) for each in explained.hidden],
        "limits": limits_document(explained, checked.caps),
        "statement": None if checked.verdict is None else verdict_document(checked.verdict),
    }


def seen_document(table: SeenTable) -> SeenTableDocument:
    return {
        "table": table.key,
        "is_view": table.is_view,
        "granted_by": said(table.by),
        "columns": list(table.columns),
        "hidden_columns": [{"name": each.name, "denied_by": said(each.denied)} for each in table.hidden],
        "masked_columns": [
            {"name": each.name, "mask": masked(each.mask.kind, each.mask.detail), "by": said(each.by)}
            for each in table.masked
        ],
        "rows": [
            {"rule": each.rule, "condition": each.condition, "problem": each.problem, "by": said(each.by)}
            for each in table.rows
        ],
        "min_group": table.min_group,
    }


def masked(kind: MaskKind, detail: str | int | None) -> str:
    """`partial: shown in part`."""
    return f"{kind.value}{'' if detail is None else f' {detail}'}: {WORDS[kind]}"


def hidden_document(table: HiddenTable) -> HiddenTableDocument:
    return {"table": table.key, "is_view": table.is_view, "because": because(table)}


def because(table: HiddenTable) -> str:
    if table.denied:
        return f"denied by {', '.join(said(table.denied))}"
    if table.by_pattern:
        return f"a view is only seen by its own name, and {', '.join(said(table.by_pattern))} does not name it"
    return "no role grants it"


def limits_document(explained: Explained, caps: Caps) -> LimitsDocument:
    limits = explained.access.limits
    return {
        "rows": caps.rows,
        "seconds": caps.seconds,
        "bytes": caps.bytes,
        "cost": limits.cost,
        "model_usd_per_day": limits.model_usd_per_day,
    }


def verdict_document(verdict: Verdict) -> VerdictDocument:
    match verdict:
        case Allowed(sql, limits=limits):
            return {"verdict": "allowed", "reasons": [], "sql": sql, "told": list(limits)}
        case NeedsApproval(sql, reasons=reasons):
            return {"verdict": "needs_approval", "reasons": reasons_document(reasons), "sql": sql, "told": []}
        case Refused(reasons):
            return {"verdict": "refused", "reasons": reasons_document(reasons), "sql": None, "told": []}


def reasons_document(reasons: Sequence[Reason]) -> list[ReasonDocument]:
    return [{"code": each.code, "message": each.message} for each in reasons]


def said(found: Sequence[Because]) -> list[str]:
    return [str(each) for each in found]
