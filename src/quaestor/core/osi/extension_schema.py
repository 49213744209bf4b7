"""What may stand under the key `quaestor` in an extension, as JSON Schema: one object for each part of a model."""

from __future__ import annotations

from typing import Any

from quaestor.core.osi.shapes import Schema

PLACES = ("model", "dataset", "field", "relationship", "metric")


def _text(says: str) -> dict[str, Any]:
    return {"type": "string", "minLength": 1, "description": says}


def _texts(says: str) -> dict[str, Any]:
    return {"type": "array", "items": {"type": "string", "minLength": 1}, "description": says}


def _flag(says: str) -> dict[str, Any]:
    return {"type": "boolean", "description": says}


def _list_of(required: tuple[str, ...], says: str, **properties: dict[str, Any]) -> dict[str, Any]:
    item = {"type": "object", "required": list(required), "properties": properties, "additionalProperties": False}
    return {"type": "array", "items": item, "description": says}


SYNONYMS = {
    "type": "object",
    "additionalProperties": {"type": "array", "items": {"type": "string", "minLength": 1}},
    "description": 'Words of other languages by their tag: {"de": ["Kunde"]}. Words without a tag are `ai_context`\'s.',
}
_LABEL = _text("A display name.")
_HIDDEN = _flag("Not shown, suggested or drafted. Tidiness, not protection: what must not be read, a policy forbids.")
_CONDITION = "One SQL condition over columns (`field`, or `dataset.field`)."

_MODEL = {
    "questions": _texts("Example questions, shown to people."),
    "glossary": _list_of(
        ("term", "meaning"),
        "Words of the business.",
        term=_text("The word."),
        meaning=_text("What it means, in a sentence."),
        also=_texts("Other words for it."),
        synonyms=SYNONYMS,
        condition=_text(f"Which rows it is said of. {_CONDITION} With it, questions can use the word."),
    ),
    "hierarchies": _list_of(
        ("name", "levels"),
        "Fields from coarse to fine, for drilling down.",
        name=_text("What it is called."),
        levels=_texts("`dataset.field`, coarse to fine."),
        also=_texts("Other names for it."),
    ),
    "fiscal_calendar": {
        "type": "object",
        "required": ["start_month"],
        "additionalProperties": False,
        "description": "When a fiscal year starts, and which calendar year names it.",
        "properties": {
            "start_month": {"type": "integer", "minimum": 1, "maximum": 12, "description": "1 is January."},
            "named_after": {
                "type": "string",
                "enum": ["end", "start"],
                "description": "The calendar year in which it ends (default), or in which it starts.",
            },
        },
    },
    "queries": _list_of(
        ("question", "sql"),
        "Questions with a statement that a person vouches for.",
        question=_text("As a person asks it."),
        sql=_text("One statement that reads, in the dialect of the source."),
        also=_texts("Other ways to ask it."),
        verified_by=_text("Who vouches for it."),
        verified_at=_text("When, ISO 8601."),
    ),
}
_DATASET = {
    "label": _LABEL,
    "hidden": _HIDDEN,
    "synonyms": SYNONYMS,
    "important": _texts("The fields that say most about a row."),
    "default_filters": _list_of(
        ("name", "condition"),
        "Conditions that hold unless a question lifts them; told among an answer's assumptions.",
        name=_text("What the filter does, in words: “discontinued products are left out”."),
        condition=_text("Which rows stay. One SQL condition over the fields of this dataset."),
        lifted_by=_texts("Words that lift it after “including”, “with” and the like, or by themselves."),
    ),
}
_FIELD = {
    "label": _LABEL,
    "hidden": _HIDDEN,
    "synonyms": SYNONYMS,
    "sensitive": _flag(
        "Personal at least, secret where it looks so. A mark for people and policies; a policy protects."
    ),
    "sensitivity": {
        "type": "string",
        "enum": ["open", "personal", "secret"],
        "description": "What it is, over what its name and values look like: its values may be listed (open), only "
        "found when somebody writes them (personal), or are never read while syncing (secret). It holds from the next "
        "sync.",
    },
    "units": _text('What numbers are counted in: "USD", "hours".'),
    "value_labels": {
        "type": "object",
        "description": 'What stored codes are called: {"A": "active"} or {"A": {"label": "active", "also": ["live"]}}.',
        "additionalProperties": {
            "oneOf": [
                {"type": "string", "minLength": 1},
                {
                    "type": "object",
                    "required": ["label"],
                    "additionalProperties": False,
                    "properties": {"label": _LABEL, "also": _texts("Other words."), "synonyms": SYNONYMS},
                },
            ]
        },
    },
}
_RELATIONSHIP = {
    "preferred": _flag("Taken where several ways of joining would do."),
    "hint": _text("When to use it, for people and models."),
}
_METRIC = {
    "label": _LABEL,
    "units": _text('What it is counted in: "USD", "hours".'),
    "synonyms": SYNONYMS,
    "snapshot": {
        "type": "object",
        "required": ["over"],
        "additionalProperties": False,
        "description": "For what must not be added up over time, such as a stock or a balance.",
        "properties": {
            "over": _text("The `dataset.field` that says when each row was true."),
            "take": {"type": "string", "enum": ["last", "first"], "description": "Which state counts; the last."},
            "per": _texts("`dataset.field`s whose own last state counts, instead of the last moment of all."),
        },
    },
}


def _object(properties: dict[str, Any]) -> dict[str, Any]:
    return {"type": "object", "additionalProperties": False, "properties": properties}


SCHEMAS: dict[str, Schema] = {
    "model": _object(_MODEL),
    "dataset": _object(_DATASET),
    "field": _object(_FIELD),
    "relationship": _object(_RELATIONSHIP),
    "metric": _object(_METRIC),
}


def json_schema() -> dict[str, Any]:
    """The whole as one document: `#/$defs/field` is what an extension of a field may hold under `quaestor`."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Additions to Open Semantic Interchange under the key `quaestor` of a COMMON extension",
        "$defs": {
            place: {"type": "object", "required": ["quaestor"], "properties": {"quaestor": SCHEMAS[place]}}
            for place in PLACES
        },
    }
