"""Suites of questions with known answers."""

from __future__ import annotations

from pathlib import Path

from quaestor.adapters.suites import database_files
from quaestor.adapters.suites import read_suite as read_items
from quaestor.core.suite import Item


def read_suite(folder: Path) -> tuple[tuple[Item, ...], dict[str, str]]:
    """The items of a suite, and the file of each database they need."""
    items = read_items(folder)
    return items, database_files(folder, items)
