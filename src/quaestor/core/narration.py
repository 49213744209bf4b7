"""What happened, in words and as plain data: for progress streams and for the trace behind "how this was answered"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields

from quaestor.core.cost import count_in_words, size_in_words
from quaestor.core.events import (
    Answered,
    Asked,
    Asking,
    Called,
    Chosen,
    Compared,
    Copied,
    Drafted,
    Drifted,
    Event,
    Examined,
    Failed,
    FedBack,
    Gathered,
    Judged,
    Ran,
    Reviewed,
    Running,
    Synced,
    Traced,
)
from quaestor.core.question import Call, Draft, Origin
from quaestor.core.wording import counted, listed

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
        case Copied(_, done, total, table, left_out):
            without = f", without {listed(left_out)}, which may hold secrets" if left_out else ""
            return f"Copied {done} of {counted(total, 'table')}{f': {table}' if table else ''}{without}"


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
        case Asking() | Called() | Chosen():
            return model_label(event)
        case Judged() | Examined() | Running() | Ran():
            return statement_label(event)
        case Compared(readings, agree):
            return f"{len(readings)} readings compared: {'their results agree' if agree else 'their results differ'}"
        case Synced() | Drifted() | Copied():
            return about_source(event)
        case Failed(_, message):
            return message
        case Answered():
            return "Done"
        case FedBack() | Reviewed():
            return "Feedback received" if isinstance(event, FedBack) else "A correction was reviewed"
        case _:
            return event.step


def statement_label(event: Judged | Examined | Running | Ran) -> str:
    match event:
        case Examined("fine", _, rows, size):
            expected = size_in_words(size) if size is not None else f"{count_in_words(rows or 0)} rows"
            return f"The database expects it to take about {expected}"
        case Examined("refused"):
            return "The database itself refused the statement"
        case Examined():
            return "The database expects it to cost too much"
        case Judged("allowed"):
            return "The statement was checked: it only reads what you may see"
        case Judged():
            return "The statement was refused"
        case Running(_, source):
            return f"Running in {source}"
        case Ran(row_count, truncated):
            return f"{counted(row_count, 'row')}{', more were cut off' if truncated else ''}"


def model_label(event: Asking | Called | Chosen) -> str:
    match event:
        case Asking(models, again):
            return f"Asking {listed(models)}{' again, with what was wrong' if again else ''}"
        case Called(call) if call.outcome == "replied":
            tokens = counted(call.input_tokens + call.output_tokens, "token")
            return f"{call.model} replied after {call.seconds:.1f} s ({tokens})"
        case Called(call) if call.requests == 0:
            return f"{call.model} was not asked: it failed before"
        case Called(call):
            return f"{call.model} gave no usable reply ({counted(call.requests, 'request')}, {call.seconds:.1f} s)"
        case Chosen(_, because):
            return because


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
        case Call():
            return {each.name: plain(getattr(value, each.name)) for each in fields(value)}
        case tuple() | list():
            return [plain(each) for each in value]
        case Mapping():
            return {str(key): plain(each) for key, each in value.items()}
        case float():
            return round(value, 6)
        case _:
            return value
