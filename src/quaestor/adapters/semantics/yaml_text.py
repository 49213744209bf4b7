"""The part of YAML that a semantic model needs: one document of mappings, lists, texts, true/false and null.

Everything else that YAML can do is refused or read as the text it looks like: tags could build objects, aliases could
grow a small file into a huge one, and `no`, `12:30` or `2026-10-31` would silently stop being what was written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import yaml

from quaestor.core.osi.problems import Path, Problem

LARGEST = 2 * 1024 * 1024
"""Bytes of one file."""
DEEPEST = 32
"""Levels of nesting; the format itself needs nine."""

_LOADER: type[yaml.SafeLoader] | type[yaml.CSafeLoader] = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_CONSTANTS: Mapping[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}

Plain = dict[str, "Plain"] | list["Plain"] | str | bool | None


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


def read_yaml(text: bytes) -> Document:
    """*text* as plain values with their lines; what is wrong with it as problems, then without content."""
    if len(text) > LARGEST:
        return _unreadable(f"The file is larger than {LARGEST // 1024} KiB.")
    try:
        decoded = text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _unreadable("The file is not UTF-8 text.", text.count(b"\n", 0, error.start) + 1)
    try:
        if refusal := _refusal(decoded):
            return refusal
        node = yaml.compose(decoded, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        return _unreadable(f"This is not valid YAML: {error.problem}.", mark.line + 1 if mark else None)
    except yaml.YAMLError:
        return _unreadable("This is not valid YAML: it holds a character that YAML does not allow.")
    if node is None:
        return _unreadable("The file is empty.")
    lines: dict[Path, int] = {}
    problems: list[Problem] = []
    return Document(_plain(node, (), lines, problems), lines, tuple(problems))


def _unreadable(message: str, line: int | None = None) -> Document:
    return Document(None, {}, (Problem("error", (), message, line=line),))


def _refusal(text: str) -> Document | None:
    """Looks at the events of *text*, one by one, before anything is built from them."""
    depth = documents = 0
    for event in yaml.parse(text, Loader=_LOADER):
        line = event.start_mark.line + 1 if event.start_mark else 1
        if isinstance(event, yaml.AliasEvent):
            return _unreadable(f"Aliases (“*{event.anchor}”) are not supported; write it out.", line)
        if tag := getattr(event, "tag", None):
            return _unreadable(f"Tags (“{tag}”) are not supported.", line)
        if isinstance(event, yaml.CollectionStartEvent):
            depth += 1
        elif isinstance(event, yaml.CollectionEndEvent):
            depth -= 1
        elif isinstance(event, yaml.DocumentStartEvent):
            documents += 1
        if depth > DEEPEST:
            return _unreadable(f"This is nested more than {DEEPEST} levels deep.", line)
        if documents > 1:
            return _unreadable("Only one document may be in a file.", line)
    return None


def _plain(node: yaml.Node, path: Path, lines: dict[Path, int], problems: list[Problem]) -> Plain:
    lines[path] = node.start_mark.line + 1
    match node:
        case yaml.SequenceNode():
            return [_plain(item, (*path, index), lines, problems) for index, item in enumerate(node.value)]
        case yaml.MappingNode():
            return _mapping(node, path, lines, problems)
        case _:
            value: str = node.value
            quoted = getattr(node, "style", None) is not None
            return value if quoted else _CONSTANTS.get(value.lower(), value)


def _mapping(node: yaml.MappingNode, path: Path, lines: dict[Path, int], problems: list[Problem]) -> Plain:
    content: dict[str, Plain] = {}
    for key, value in node.value:
        line = key.start_mark.line + 1
        if not isinstance(key, yaml.ScalarNode):
            problems.append(Problem("error", path, "A key should be a plain name.", line=line))
            continue
        name: str = key.value
        if name in content:
            problems.append(Problem("error", (*path, name), f"“{name}” is written twice.", line=line))
            continue
        content[name] = _plain(value, (*path, name), lines, problems)
        lines[(*path, name)] = line
    return content
