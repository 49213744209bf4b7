"""What a model wrote, understood: drafts, or that it cannot answer. Anything else is a `ModelProblem`, never a guess.

Models differ in how they keep to a form: the object that was asked for, the object inside prose or a code fence, a
fenced statement, the bare statement. All of these are read; prose is not.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quaestor.core.errors import ModelProblem

LONGEST_REPLY = 200_000
LONGEST_SQL = 100_000
LONGEST_WORDS = 500
MOST_DRAFTS = 3
UNSAID = 0.7
"""Confidence of a draft whose model did not say how sure it is."""
LEAST, MOST = 0.05, 0.95
"""A model is never believed to be certain, either way."""

_TEXT_OR_NULL = {"anyOf": [{"type": "string"}, {"type": "null"}]}
SCHEMA: Mapping[str, object] = {
    "type": "object",
    "properties": {
        "sql": {**_TEXT_OR_NULL, "description": "One SELECT statement, or null when it cannot be answered."},
        "reading": {**_TEXT_OR_NULL, "description": "What the statement shows, in one plain sentence."},
        "assumptions": {"type": "array", "items": {"type": "string"}, "description": "What was taken for granted."},
        "confidence": {"type": "number", "description": "Probability, 0 to 1, that this is what is meant."},
        "cannot_answer": {**_TEXT_OR_NULL, "description": "Why the data cannot answer; else null."},
    },
    "required": ["sql", "reading", "assumptions", "confidence", "cannot_answer"],
    "additionalProperties": False,
}
"""JSON schema of the object that is asked for."""

_THINKING = re.compile(r"<(think|thinking|reasoning)>.*?(?:</\1>|\Z)", re.DOTALL | re.IGNORECASE)
_FENCE = re.compile(r"```[ \t]*(\w*)[ \t]*\r?\n(.*?)```", re.DOTALL)
_STATEMENT = re.compile(
    r"""[(\s]*(?:select\s+(?:distinct\b|all\b|[\w"'`*(\[.+-])|values\s*\(|with\s+(?:recursive\s+)?["`\[]?\w+["`\]]?\s*(?:\(|as\b))""",
    re.IGNORECASE,
)
_CONTROL = re.compile("[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+")


@dataclass(frozen=True, slots=True)
class Written:
    """One statement as a model wrote it. Nothing of it has been judged; the texts are cleaned for showing."""

    sql: str
    reading: str | None
    assumptions: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class CannotAnswer:
    because: str


def read_reply(text: str) -> tuple[Written, ...] | CannotAnswer:
    """What *text* proposes, best first. Raises `ModelProblem` with the reason for anything that is no proposal."""
    if len(text) > LONGEST_REPLY:
        raise ModelProblem(f"The model's reply is longer than {LONGEST_REPLY:,} characters; it was not read.")
    said = _THINKING.sub("", text).strip()
    if not said:
        raise ModelProblem("The model's reply is empty.")
    for document in _objects(said):
        found = _from_object(document)
        if found is not None:
            return found
    statement = _bare_statement(said)
    if statement is not None:
        return (Written(statement, None, (), UNSAID),)
    if said.startswith(("{", "[", "```")):
        raise ModelProblem("The model's reply is malformed or was cut off.")
    raise ModelProblem("The model answered in prose instead of SQL.")


def tidy(text: str, longest: int = LONGEST_WORDS) -> str:
    """*text* from outside as one line without control characters, not longer than *longest*."""
    line = " ".join(_CONTROL.sub(" ", text).split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"


def _objects(said: str) -> Iterator[Mapping[str, object]]:
    """The JSON objects in *said*: the whole, then what is in fences, then the first that starts somewhere."""
    yield from _parsed(said)
    for _, inside in _FENCE.findall(said):
        yield from _parsed(inside.strip())
    start = said.find("{")
    if start > 0:
        try:
            found, _ = json.JSONDecoder().raw_decode(said, start)
        except (ValueError, RecursionError):
            return
        if isinstance(found, dict):
            yield found


def _parsed(text: str) -> Iterator[Mapping[str, object]]:
    if not text.startswith("{"):
        return
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return
    if isinstance(found, dict):
        yield found


def _from_object(document: Mapping[str, object]) -> tuple[Written, ...] | CannotAnswer | None:
    drafts = document.get("drafts")
    several = [each for each in drafts if isinstance(each, dict)] if isinstance(drafts, list) else []
    written = tuple(found for each in (document, *several) if (found := _written(each)) is not None)[:MOST_DRAFTS]
    if written:
        return written
    because = document.get("cannot_answer")
    if isinstance(because, str) and because.strip():
        return CannotAnswer(tidy(because))
    return None


def _written(document: Mapping[str, object]) -> Written | None:
    sql = next((document[name] for name in ("sql", "query", "SQL") if isinstance(document.get(name), str)), None)
    if not isinstance(sql, str) or not sql.strip():
        return None
    if len(sql) > LONGEST_SQL:
        raise ModelProblem(f"The model's statement is longer than {LONGEST_SQL:,} characters; it was not judged.")
    reading = document.get("reading")
    assumptions = document.get("assumptions")
    listed = assumptions if isinstance(assumptions, list) else []
    return Written(
        sql=_unfenced(sql.strip()),
        reading=(tidy(reading) or None) if isinstance(reading, str) else None,
        assumptions=tuple(tidy(each) for each in listed[:10] if isinstance(each, str) and each.strip()),
        confidence=_confidence(document.get("confidence")),
    )


def _confidence(said: object) -> float:
    """A number from 0 to 1 as it stands; anything else says nothing."""
    if isinstance(said, bool) or not isinstance(said, int | float) or not 0 <= said <= 1:
        return UNSAID
    return min(MOST, max(LEAST, float(said)))


def _unfenced(sql: str) -> str:
    fenced = _FENCE.fullmatch(sql)
    return fenced.group(2).strip() if fenced else sql


def _bare_statement(said: str) -> str | None:
    """A statement that stands alone, or in the only fence that holds one."""
    fenced: list[str] = [inside.strip() for kind, inside in _FENCE.findall(said) if kind.lower() != "json"]
    statements = [each for each in fenced if _STATEMENT.match(each)]
    if len(statements) == 1 and len(statements[0]) <= LONGEST_SQL:
        return statements[0]
    return said if not fenced and _STATEMENT.match(said) and len(said) <= LONGEST_SQL else None
