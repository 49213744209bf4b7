"""The part of YAML that our files need: one document of mappings, lists, texts, true/false, null, and plain numbers
where the format of the file has them.

Everything else that YAML can do is refused or read as the text it looks like: tags could build objects, aliases could
grow a small file into a huge one, and `no`, `12:30` or `2026-10-31` would silently stop being what was written.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from math import isfinite

import yaml

from quaestor.core.problems import Path, Problem

LARGEST = 2 * 1024 * 1024
"""Bytes of one file."""
DEEPEST = 32
"""Levels of nesting; the format itself needs nine."""

_LOADER: type[yaml.SafeLoader] | type[yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CONSTANTS: Mapping[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}

_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,30})(?P<fraction>\.[0-9]{1,30})?(?P<exponent>[eE][+-]?[0-9]{1,3})?")
"""As JSON writes them: `007` and `1_000` stay text."""

Plain = dict[str, "Plain"] | list["Plain"] | str | int | float | bool | None


@dataclass(frozen=True, slots=True)
class Document:
    content: Plain
    lines: Mapping[Path, int]
    """The line, from 1, on which each part starts."""
    problems: tuple[Problem, ...]

    def line(self, path: Path) -> int | None:
        """Of the part at *path*, or of the nearest part around it."""
        while path and path not in self.lines:
            path = path[:-1]
        return self.lines.get(path)

    def located(self, problems: Iterable[Problem], file: str | None) -> tuple[Problem, ...]:
        """*problems* with the *file* and line at which each stands."""
        return tuple(replace(each, file=file, line=each.line or self.line(each.path)) for each in problems)


def read_yaml(text: bytes, *, numbers: bool = False) -> Document:
    """*text* as plain values with their lines; what is wrong with it as problems, then without content.

    *numbers* that stand without quotes are read as such; else they are text, too.
    """
    if len(text) > LARGEST:
        return _unreadable(f"The file is larger than {LARGEST // 1024} KiB.")
    try:
        decoded = text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _unreadable("The file is not UTF-8 text.", text.count(b"\n", 0, error.start) + 1)
    reader = _Reader(yaml.parse(decoded, Loader=_LOADER), numbers)
    try:
        return reader.document()
    except _Refused as refused:
        return _unreadable(str(refused), refused.line)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return _unreadable(f"This is not valid YAML: {error.problem}.", mark.line + 1 if mark else None)
    except yaml.YAMLError:
        return _unreadable("This is not valid YAML: it holds a character that YAML does not allow.")


def _unreadable(message: str, line: int | None = None) -> Document:
    return Document(None, {}, (Problem("error", (), message, line=line),))


class _Refused(Exception):
    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


class _Reader:
    """Builds plain values from the events of a parser, one by one: what is refused is never built."""

    def __init__(self, events: Iterator[yaml.Event], numbers: bool) -> None:
        self._events = events
        self._numbers = numbers
        self._lines: dict[Path, int] = {}
        self._problems: list[Problem] = []

    def document(self) -> Document:
        next(self._events)  # the start of the stream
        if isinstance(next(self._events), yaml.StreamEndEvent):
            return _unreadable("The file is empty.")
        content = self._value(self._next(), ())
        next(self._events)  # the end of the document
        after = next(self._events)
        if isinstance(after, yaml.DocumentStartEvent):
            raise _Refused("Only one document may be in a file.", _line(after))
        return Document(content, self._lines, tuple(self._problems))

    def _next(self) -> yaml.Event:
        event = next(self._events)
        if isinstance(event, yaml.AliasEvent):
            raise _Refused(f"Aliases (“*{event.anchor}”) are not supported; write it out.", _line(event))
        if tag := getattr(event, "tag", None):
            raise _Refused(f"Tags (“{tag}”) are not supported.", _line(event))
        return event

    def _value(self, event: yaml.Event, path: Path) -> Plain:
        self._lines.setdefault(path, _line(event))
        if isinstance(event, yaml.ScalarEvent):
            return event.value if event.style else self._unquoted(event.value)
        if len(path) >= DEEPEST:
            raise _Refused(f"This is nested more than {DEEPEST} levels deep.", _line(event))
        return self._list(path) if isinstance(event, yaml.SequenceStartEvent) else self._mapping(path)

    def _unquoted(self, text: str) -> Plain:
        if self._numbers and (number := _NUMBER.fullmatch(text)):
            if number["fraction"] is None and number["exponent"] is None:
                return int(text)
            return float(text) if isfinite(float(text)) else text
        return _CONSTANTS.get(text.lower(), text)

    def _list(self, path: Path) -> Plain:
        content: list[Plain] = []
        while not isinstance(event := self._next(), yaml.SequenceEndEvent):
            content.append(self._value(event, (*path, len(content))))
        return content

    def _mapping(self, path: Path) -> Plain:
        content: dict[str, Plain] = {}
        while not isinstance(key := self._next(), yaml.MappingEndEvent):
            if not isinstance(key, yaml.ScalarEvent):
                raise _Refused("A key should be a plain name.", _line(key))
            name: str = key.value
            if name in content:
                self._problems.append(Problem("error", (*path, name), f"“{name}” is written twice.", line=_line(key)))
            self._lines[*path, name] = _line(key)
            content[name] = self._value(self._next(), (*path, name))
        return content


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1
