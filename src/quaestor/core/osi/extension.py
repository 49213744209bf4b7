"""Our additions to the format: JSON under the key `quaestor` in a custom extension of the vendor COMMON.

models    {"quaestor": {"questions": ["How many accounts do we have?"]}}
datasets  {"quaestor": {"label": "Accounts", "hidden": false}}
fields    {"quaestor": {"label": "Stage", "units": "USD", "value_labels": {"W": "won"}, "hidden": false}}
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, fields

from quaestor.core.osi.model import Extension
from quaestor.core.osi.problems import Path, Problem, nearest

VENDOR = "COMMON"
KEY = "quaestor"


@dataclass(frozen=True, slots=True)
class Additions:
    label: str | None = None
    units: str | None = None
    hidden: bool = False
    value_labels: tuple[tuple[str, str], ...] = ()
    questions: tuple[str, ...] = ()


NOTHING = Additions()


def read_additions(extensions: Sequence[Extension], path: Path, report: list[Problem]) -> Additions:
    """Ours among *extensions*. What cannot be used goes to *report* and is left out."""
    for index, extension in enumerate(extensions):
        if extension.vendor != VENDOR:
            continue
        place: Path = (*path, "custom_extensions", index, "data")
        try:
            content = json.loads(extension.data)
        except (ValueError, RecursionError):
            report.append(Problem("error", place, "This is not valid JSON."))
            continue
        ours = content.get(KEY) if isinstance(content, dict) else None
        if isinstance(ours, dict):
            return _read(ours, place, report)
        if ours is not None:
            report.append(Problem("error", place, f"“{KEY}” should be a JSON object."))
    return NOTHING


def write_additions(additions: Additions) -> tuple[Extension, ...]:
    """The extension that holds what differs from nothing; none at all where nothing does."""
    said = {
        each.name: _plain(getattr(additions, each.name))
        for each in fields(Additions)
        if getattr(additions, each.name) != getattr(NOTHING, each.name)
    }
    if "value_labels" in said:
        said["value_labels"] = dict(additions.value_labels)
    if not said:
        return ()
    short = json.dumps({KEY: said}, ensure_ascii=False)
    # Text that people edit: one entry a line where one line is too long.
    return (Extension(VENDOR, short if len(short) <= 90 else json.dumps({KEY: said}, ensure_ascii=False, indent=2)),)


def _read(ours: dict[str, object], path: Path, report: list[Problem]) -> Additions:
    known = {each.name for each in fields(Additions)}
    for name in ours.keys() - known:
        report.append(Problem("warning", path, f"“{name}” means nothing here.{nearest(name, known)}"))

    def text(name: str) -> str | None:
        value = ours.get(name)
        if value is None or isinstance(value, str):
            return value
        report.append(Problem("error", path, f"“{name}” should be text."))
        return None

    hidden = ours.get("hidden", False)
    if not isinstance(hidden, bool):
        report.append(Problem("error", path, "“hidden” should be true or false; it is taken as true."))
        hidden = True
    labels = ours.get("value_labels", {})
    if not isinstance(labels, dict) or not all(isinstance(label, str) for label in labels.values()):
        report.append(Problem("error", path, "“value_labels” should map each stored value to text."))
        labels = {}
    questions = ours.get("questions", [])
    if not isinstance(questions, list) or not all(isinstance(question, str) for question in questions):
        report.append(Problem("error", path, "“questions” should be a list of texts."))
        questions = []
    return Additions(text("label"), text("units"), hidden, tuple(labels.items()), tuple(questions))


def _plain(value: object) -> object:
    return list(value) if isinstance(value, tuple) else value
