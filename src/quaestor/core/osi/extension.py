"""Our additions to the format: JSON under the key `quaestor` in a custom extension of the vendor COMMON.

    {"quaestor": {"label": "Stage", "units": "USD", "value_labels": {"W": "won"}, "hidden": false}}

What each part of a model may hold is `extension_schema`; here it becomes a value, and text again.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from quaestor.core.catalog import Sensitivity
from quaestor.core.meaning import FiscalCalendar, VerifiedQuery, Words
from quaestor.core.osi.extension_schema import SCHEMAS
from quaestor.core.osi.model import Extension
from quaestor.core.osi.shapes import check, usable
from quaestor.core.problems import Path, Problem

VENDOR = "COMMON"
KEY = "quaestor"


@dataclass(frozen=True, slots=True)
class SaidDefinition:
    """As written: names are the model's, not yet the catalog's. So are those of the other classes here."""

    term: str
    meaning: str
    also: tuple[str, ...] = ()
    synonyms: Words = ()
    condition: str | None = None


@dataclass(frozen=True, slots=True)
class SaidHierarchy:
    name: str
    levels: tuple[str, ...]
    also: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SaidFilter:
    name: str
    condition: str
    lifted_by: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SaidSnapshot:
    over: str
    take: str = "last"
    per: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Additions:
    label: str | None = None
    units: str | None = None
    hidden: bool = False
    value_labels: tuple[tuple[str, str], ...] = ()
    questions: tuple[str, ...] = ()
    synonyms: Words = ()
    sensitive: bool = False
    important: tuple[str, ...] = ()
    value_words: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Further words for stored values; written inside `value_labels`."""
    default_filters: tuple[SaidFilter, ...] = ()
    glossary: tuple[SaidDefinition, ...] = ()
    hierarchies: tuple[SaidHierarchy, ...] = ()
    fiscal_calendar: FiscalCalendar | None = None
    queries: tuple[VerifiedQuery, ...] = ()
    preferred: bool = False
    hint: str | None = None
    snapshot: SaidSnapshot | None = None
    sensitivity: Sensitivity | None = None


NOTHING = Additions()


def read_additions(
    extensions: Sequence[Extension], path: Path, report: list[Problem], place: str = "field"
) -> Additions:
    """Ours among *extensions* of a *place*. What cannot be used goes to *report* and is left out."""
    for index, extension in enumerate(extensions):
        if extension.vendor != VENDOR:
            continue
        at: Path = (*path, "custom_extensions", index, "data")
        try:
            content = json.loads(extension.data)
        except (ValueError, RecursionError):
            report.append(Problem("error", at, "This is not valid JSON."))
            continue
        if isinstance(content, dict) and KEY in content:
            report.extend(check(content[KEY], SCHEMAS[place], at, KEY))
            return _read(usable(content[KEY], SCHEMAS[place]) or {})
    return NOTHING


def write_additions(additions: Additions) -> tuple[Extension, ...]:
    """The extension that holds what differs from nothing; none at all where nothing does."""
    said = {
        each.name: _plain(getattr(additions, each.name))
        for each in fields(Additions)
        if getattr(additions, each.name) != getattr(NOTHING, each.name) and each.name not in _WRITTEN_OTHERWISE
    }
    if additions.value_labels or additions.value_words:
        said["value_labels"] = _labels(additions)
    if additions.synonyms:
        said["synonyms"] = _by_language(additions.synonyms)
    if not said:
        return ()
    short = json.dumps({KEY: said}, ensure_ascii=False)
    # Text that people edit: one entry a line where one line is too long.
    return (Extension(VENDOR, short if len(short) <= 90 else json.dumps({KEY: said}, ensure_ascii=False, indent=2)),)


_WRITTEN_OTHERWISE = ("value_labels", "value_words", "synonyms")


def _read(ours: Mapping[str, Any]) -> Additions:
    labels = {code: said if isinstance(said, str) else said["label"] for code, said in _items(ours, "value_labels")}
    further = {code: _words(said) for code, said in _items(ours, "value_labels") if not isinstance(said, str)}
    calendar = ours.get("fiscal_calendar")
    snapshot = ours.get("snapshot")
    return Additions(
        label=ours.get("label"),
        units=ours.get("units"),
        hidden=ours.get("hidden", False),
        value_labels=tuple(labels.items()),
        questions=tuple(ours.get("questions", ())),
        synonyms=_languages(ours),
        sensitive=ours.get("sensitive", False),
        important=tuple(ours.get("important", ())),
        value_words=tuple((code, words) for code, words in further.items() if words),
        default_filters=tuple(SaidFilter(**_tuples(each)) for each in ours.get("default_filters", ())),
        glossary=tuple(SaidDefinition(**_tuples(each)) for each in ours.get("glossary", ())),
        hierarchies=tuple(SaidHierarchy(**_tuples(each)) for each in ours.get("hierarchies", ())),
        fiscal_calendar=FiscalCalendar(**calendar) if calendar else None,
        queries=tuple(VerifiedQuery(**_tuples(each)) for each in ours.get("queries", ())),
        preferred=ours.get("preferred", False),
        hint=ours.get("hint"),
        snapshot=SaidSnapshot(**_tuples(snapshot)) if snapshot else None,
        sensitivity=Sensitivity(ours["sensitivity"]) if "sensitivity" in ours else None,
    )


def _items(ours: Mapping[str, Any], name: str) -> Iterable[tuple[str, Any]]:
    found: dict[str, Any] = ours.get(name, {})
    return found.items()


def _words(said: Mapping[str, Any]) -> tuple[str, ...]:
    """Every further word for a code, whatever its language: a question does not say which it is in."""
    return (*said.get("also", ()), *(word for _, words in _languages(said) for word in words))


def _languages(said: Mapping[str, Any]) -> Words:
    return tuple((language, tuple(words)) for language, words in _items(said, "synonyms"))


def _tuples(said: Mapping[str, Any]) -> dict[str, Any]:
    plain = {name: tuple(value) if isinstance(value, list) else value for name, value in said.items()}
    return {**plain, "synonyms": _languages(said)} if "synonyms" in said else plain


def _plain(value: object) -> object:
    """As JSON has it: without what is empty or left at its default."""
    if isinstance(value, FiscalCalendar | VerifiedQuery | SaidFilter | SaidDefinition | SaidHierarchy | SaidSnapshot):
        pairs = ((each.name, getattr(value, each.name)) for each in fields(value))
        return {name: _by_language(item) if name == "synonyms" else _plain(item) for name, item in pairs if item}
    return [_plain(each) for each in value] if isinstance(value, tuple) else value


def _by_language(words: Words) -> dict[str, list[str]]:
    return {language: list(said) for language, said in words}


def _labels(additions: Additions) -> dict[str, object]:
    further = dict(additions.value_words)
    return {
        code: {"label": label, "also": list(further[code])} if code in further else label
        for code, label in additions.value_labels
    }
