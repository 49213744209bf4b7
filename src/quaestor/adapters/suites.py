"""Reads a suite: a folder with `questions.jsonl` and `databases/NAME.sqlite`."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from quaestor.core.errors import BadInput, Invalid
from quaestor.core.question import Outcome
from quaestor.core.suite import Asking, Item, Result

Read = TypeVar("Read")


def read_suite(folder: Path) -> tuple[Item, ...]:
    """Raises `BadInput` where *folder* is no suite, `Invalid` with every line that cannot be read."""
    file = folder / "questions.jsonl"
    if not file.is_file():
        raise BadInput(f"“{folder.name}” is not a suite: it holds no questions.jsonl.")
    return read_lines(file, read_item, "The suite cannot be read.")


def read_results(file: Path) -> tuple[Result, ...]:
    """What `eval --out` wrote. Raises `BadInput` where there is no file, `Invalid` for what is no result."""
    if not file.is_file():
        raise BadInput(f"There is no file {file.name}.", action="Name a file that `quaestor eval --out` wrote.")
    return read_lines(file, read_result, f"{file.name} cannot be read.")


def read_lines(file: Path, read: Callable[[dict[str, Any]], Read], problem: str) -> tuple[Read, ...]:
    """Every line of *file* as an object; raises `Invalid` with all lines that are none."""
    found, mistakes = [], []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        try:
            found.append(read(json.loads(line)))
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            mistakes.append(f"{file.name}, line {number}: {type(error).__name__} {error}")
    if mistakes:
        raise Invalid(problem, details=tuple(mistakes))
    return tuple(found)


def read_result(line: dict[str, Any]) -> Result:
    sql, confidence, origin = line["sql"], line["confidence"], line["origin"]
    return Result(
        id=str(line["id"]),
        turn=int(line["turn"]) if line.get("turn") is not None else None,
        outcome=Outcome(line["outcome"]),
        sql=str(sql) if sql is not None else None,
        confidence=float(confidence) if confidence is not None else None,
        origin=str(origin) if origin is not None else None,
        seconds=float(line["seconds"]),
    )


def read_item(line: dict[str, Any]) -> Item:
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
