"""Suites of questions with known answers, and the page that shows a run of one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from quaestor.adapters.evaluation_page import page
from quaestor.adapters.suites import database_files, read_results
from quaestor.adapters.suites import read_suite as read_items
from quaestor.core.errors import BadInput
from quaestor.core.evaluation.comparing import Comparison
from quaestor.core.suite import Item, Report, Result

__all__ = ["read_results", "read_suite", "write_page"]


def read_suite(folder: Path) -> tuple[tuple[Item, ...], dict[str, str]]:
    """The items of a suite, and the file of each database they need."""
    items = read_items(folder)
    return items, database_files(folder, items)


def write_page(
    file: Path, title: str, found: Report, results: Sequence[Result], compared: Comparison | None = None
) -> None:
    """Raises `BadInput` where *file* cannot be written."""
    try:
        file.write_text(page(title, found, results, compared), encoding="utf-8")
    except OSError as error:
        raise BadInput(f"{file.name} cannot be written: {error.strerror}.", action="Choose another place.") from error
