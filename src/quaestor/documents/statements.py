"""What people get to see of statements: drafted, checked, run, explained, mended."""

from __future__ import annotations

from collections.abc import Iterable

from typing_extensions import TypedDict

from quaestor.core.question import Draft
from quaestor.core.rows import Rows
from quaestor.core.verdict import Allowed, Facts, NeedsApproval, Reason, Refused, Verdict
from quaestor.core.wording import listed
from quaestor.documents.answers import ChoiceDocument, ColumnDocument, cells_document, columns_document
from quaestor.flows.statement import Explained, Fixed, Generated


class IntentDocument(TypedDict):
    type: str
    entities: list[str]
    filters: list[str]


class GeneratedDocument(TypedDict):
    sql: str | None
    confidence: float | None
    origin: str | None
    reading: str | None
    intent: IntentDocument
    warnings: list[str]
    assumptions: list[str]
    choices: list[ChoiceDocument]


class IssueDocument(TypedDict):
    severity: str
    code: str
    message: str
    line: int | None
    column: int | None
    suggestion: str | None


class ValidatedDocument(TypedDict):
    valid: bool
    verdict: str
    sql: str | None
    tables: list[str]
    issues: list[IssueDocument]


class ExecutedDocument(TypedDict):
    sql: str
    columns: list[ColumnDocument]
    rows: list[list[object]]
    row_count: int
    truncated: bool
    seconds: float
    execution_time_ms: float
    cached: bool


class ExplainedDocument(TypedDict):
    sql: str
    explanation: str
    tables: list[str]
    columns: list[str]
    plan: str


class FixedDocument(TypedDict):
    sql: str
    changed: bool
    changes: list[str]
    valid: bool
    issues: list[IssueDocument]


def generated_document(generated: Generated) -> GeneratedDocument:
    best: Draft | None = generated.drafts[0] if generated.drafts else None
    return {
        "sql": best.sql if best is not None else None,
        "confidence": round(best.confidence, 3) if best is not None else None,
        "origin": best.origin.value if best is not None else None,
        "reading": best.reading if best is not None else None,
        "intent": {
            "type": generated.facts.root or "none",
            "entities": list(generated.facts.tables),
            "filters": list(best.filters) if best is not None else [],
        },
        "warnings": warnings(generated),
        "assumptions": list(best.assumptions) if best is not None else [],
        "choices": [
            {"id": str(number), "label": draft.reading, "preview": draft.sql, "question": draft.reading}
            for number, draft in enumerate(generated.drafts[:3], start=1)
        ]
        if not generated.sure
        else [],
    }


def warnings(generated: Generated) -> list[str]:
    if not generated.drafts:
        missing = [f"“{word}”" for nothing in generated.nothings for word in nothing.missing]
        because = [nothing.because for nothing in generated.nothings if nothing.because]
        return [f"Nothing in this source matches {listed(missing, 'or')}."] if missing else because
    return [] if generated.sure else ["The question can be read in several ways; this is the most likely one."]


def issues_document(reasons: Iterable[Reason], notes: Iterable[str]) -> list[IssueDocument]:
    refusals: list[IssueDocument] = [
        {
            "severity": "error",
            "code": reason.code,
            "message": reason.message,
            "line": reason.position[0] if reason.position is not None else None,
            "column": reason.position[1] if reason.position is not None else None,
            "suggestion": reason.suggestion,
        }
        for reason in reasons
    ]
    remarks: list[IssueDocument] = [
        {"severity": "info", "code": "adjusted", "message": note, "line": None, "column": None, "suggestion": None}
        for note in notes
    ]
    return refusals + remarks


def validated_document(verdict: Verdict) -> ValidatedDocument:
    match verdict:
        case Allowed(sql, facts, _, notes):
            return judged("allowed", sql, facts, issues_document((), notes))
        case NeedsApproval(sql, facts, reasons):
            return judged("needs_approval", sql, facts, issues_document(reasons, ()))
        case Refused(reasons, facts):
            return judged("refused", None, facts, issues_document(reasons, ()))


def judged(name: str, sql: str | None, facts: Facts, issues: list[IssueDocument]) -> ValidatedDocument:
    return {
        "valid": name == "allowed",
        "verdict": name,
        "sql": sql,
        "tables": list(facts.tables),
        "issues": issues,
    }


def executed_document(allowed: Allowed, rows: Rows) -> ExecutedDocument:
    return {
        "sql": allowed.sql,
        "columns": columns_document(rows),
        "rows": cells_document(rows),
        "row_count": len(rows),
        "truncated": rows.truncated,
        "seconds": round(rows.seconds, 4),
        "execution_time_ms": round(rows.seconds * 1000, 1),
        "cached": False,
    }


def explained_document(explained: Explained) -> ExplainedDocument:
    facts = explained.allowed.facts
    return {
        "sql": explained.allowed.sql,
        "explanation": explained.words,
        "tables": list(facts.tables),
        "columns": [f"{table}.{column}" for table, column in facts.columns],
        "plan": explained.plan,
    }


def fixed_document(fixed: Fixed) -> FixedDocument:
    judged = validated_document(fixed.verdict)
    return {
        "sql": fixed.fix.sql,
        "changed": bool(fixed.fix.changes),
        "changes": list(fixed.fix.changes),
        "valid": judged["valid"],
        "issues": judged["issues"],
    }
