"""Reads a suite: a folder with `questions.jsonl` and `databases/NAME.sqlite`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from quaestor.core.errors import BadInput, Invalid
from quaestor.core.suite import Asking, Item


def read_suite(folder: Path) -> tuple[Item, ...]:
    """Raises `BadInput` where *folder* is no suite, `Invalid` with every line that cannot be read."""
    file = folder / "questions.jsonl"
    if not file.is_file():
        raise BadInput(f"“{folder.name}” is not a suite: it holds no questions.jsonl.")
    items, mistakes = [], []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            items.append(read_item(json.loads(line)))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            mistakes.append(f"questions.jsonl, line {number}: {type(error).__name__} {error}")
    if mistakes:
        raise Invalid("The suite cannot be read.", details=tuple(mistakes))
    return tuple(items)


def read_item(line: dict[str, object]) -> Item:
    turns = line.get("turns")
    dialogue = isinstance(turns, list)
    return Item(
        id=str(line["id"]),
        database=str(line["database"]),
        turns=tuple(read_asking(turn) for turn in turns) if isinstance(turns, list) else (read_asking(line),),
        note=str(line["note"]) if line.get("note") else None,
        dialogue=dialogue,
    )


def read_asking(line: dict[str, object]) -> Asking:
    gold = line.get("gold")
    if gold is not None and not isinstance(gold, list):
        raise TypeError("gold must be a list of statements")
    return Asking(str(line["question"]), tuple(str(each) for each in gold) if gold is not None else None)


def database_files(folder: Path, items: Sequence[Item]) -> dict[str, str]:
    """Database name -> file, for those that *items* need. Raises `BadInput` for one that is missing."""
    wanted = sorted({item.database for item in items})
    files = {name: folder / "databases" / f"{name}.sqlite" for name in wanted}
    missing = [name for name, file in files.items() if not file.is_file()]
    if missing:
        raise BadInput(f"The suite has no database {', '.join(missing[:5])}.")
    return {name: str(file) for name, file in files.items()}
