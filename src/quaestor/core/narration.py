"""What happened, in words and as plain data: for progress streams and for the trace behind "how this was answered"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from quaestor.core.events import (
    Answered,
    Asked,
    Compared,
    Copied,
    Drafted,
    Drifted,
    Event,
    Failed,
    FedBack,
    Gathered,
    Judged,
    Ran,
    Running,
    Synced,
    Traced,
)
from quaestor.core.question import Draft, Origin
from quaestor.core.wording import counted

RUNGS = {
    Origin.VERIFIED: "a verified question",
    Origin.INTERPRETER: "the built-in interpreter",
    Origin.MODEL: "the model",
}


def about_source(event: Synced | Drifted | Copied) -> str:
    match event:
        case Synced(_, done, total, table):
            return f"Read {done} of {counted(total, 'table')}{f': {table}' if table else ''}"
        case Drifted(_, changes):
            return f"The source changed: {counted(len(changes), 'difference')} since it was last read"
        case Copied(_, done, total, table):
            return f"Copied {done} of {counted(total, 'table')}{f': {table}' if table else ''}"


def label(event: Event) -> str:
    """One event as a short sentence for the person who waits."""
    match event:
        case Asked():
            return "Question received"
        case Gathered(tables):
            return f"Looking at {counted(tables, 'table')} you may read"
        case Drafted(origin, ()):
            return f"No reading from {RUNGS[origin]}"
        case Drafted(origin, drafts):
            return f"{counted(len(drafts), 'reading')} from {RUNGS[origin]}"
        case Judged("allowed"):
            return "The statement was checked: it only reads what you may see"
        case Judged():
            return "The statement was refused"
        case Running(_, source):
            return f"Running in {source}"
        case Ran(row_count, truncated):
            return f"{counted(row_count, 'row')}{', more were cut off' if truncated else ''}"
        case Compared(readings, agree):
            return f"{len(readings)} readings compared: {'their results agree' if agree else 'their results differ'}"
        case Synced() | Drifted() | Copied():
            return about_source(event)
        case Failed(_, message):
            return message
        case Answered():
            return "Done"
        case FedBack():
            return "Feedback received"
        case _:
            return event.step


def as_document(traced: Traced) -> dict[str, object]:
    """A traced event as JSON: `step`, `label`, `at` (seconds from the start), then the event's own fields."""
    event = traced.event
    own = {each.name: plain(getattr(event, each.name)) for each in fields(event)}
    return {**own, "step": event.step, "label": label(event), "at": round(traced.at, 4)}


def plain(value: object) -> object:
    match value:
        case Draft():
            return {
                "sql": value.sql,
                "origin": value.origin.value,
                "confidence": round(value.confidence, 4),
                "reading": value.reading,
                "assumptions": list(value.assumptions),
                "filters": list(value.filters),
                "reasons": list(value.reasons),
            }
        case tuple() | list():
            return [plain(each) for each in value]
        case Mapping():
            return {str(key): plain(each) for key, each in value.items()}
        case float():
            return round(value, 6)
        case _:
            return value
