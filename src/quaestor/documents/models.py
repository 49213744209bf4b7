"""What people get to see of models, and of reviewed questions."""

from __future__ import annotations

from typing_extensions import TypedDict

from quaestor.core.model.providers import BUILTIN, KnownModel
from quaestor.core.question import Call, Example
from quaestor.flows.review import Correction


class ModelDocument(TypedDict):
    """A model that may be named. What is not known is null."""

    name: str
    provider: str
    roles: list[str]
    available: bool
    missing: str | None
    default: bool
    input_usd_per_million_tokens: float | None
    output_usd_per_million_tokens: float | None


class TriedModelDocument(TypedDict):
    ok: bool
    name: str
    seconds: float
    tokens: int
    cost: float | None
    message: str


class ExampleDocument(TypedDict):
    id: str
    source: str
    question: str
    sql: str
    by: str
    at: str | None


class CorrectionDocument(TypedDict):
    """A correction that waits for review."""

    id: str
    source: str
    question: str
    answered_sql: str | None
    corrected_sql: str
    comment: str | None
    by: str
    at: str


def builtin_document(default: bool) -> ModelDocument:
    return {
        "name": BUILTIN,
        "provider": BUILTIN,
        "roles": ["implementation"],
        "available": True,
        "missing": None,
        "default": default,
        "input_usd_per_million_tokens": 0.0,
        "output_usd_per_million_tokens": 0.0,
    }


def model_document(known: KnownModel) -> ModelDocument:
    return {
        "name": known.name,
        "provider": known.provider,
        "roles": [role.value for role in known.roles],
        "available": known.available,
        "missing": known.missing,
        "default": known.default,
        "input_usd_per_million_tokens": known.input_cost,
        "output_usd_per_million_tokens": known.output_cost,
    }


def tried_document(call: Call) -> TriedModelDocument:
    return {
        "ok": True,
        "name": call.model,
        "seconds": round(call.seconds, 3),
        "tokens": call.input_tokens + call.output_tokens,
        "cost": call.cost,
        "message": f"{call.model} replied after {call.seconds:.1f} s.",
    }


def example_document(example: Example) -> ExampleDocument:
    return {
        "id": example.id,
        "source": example.source,
        "question": example.question,
        "sql": example.sql,
        "by": example.by,
        "at": example.at.isoformat(timespec="seconds") if example.at is not None else None,
    }


def correction_document(correction: Correction) -> CorrectionDocument:
    return {
        "id": correction.feedback.id,
        "source": correction.answer.source,
        "question": correction.answer.question,
        # As drafted: what ran also holds what a policy put into it for somebody else.
        "answered_sql": correction.answer.drafted or correction.answer.sql,
        "corrected_sql": correction.feedback.corrected_sql or "",
        "comment": correction.feedback.comment,
        "by": correction.feedback.by,
        "at": correction.feedback.at.isoformat(timespec="seconds"),
    }
