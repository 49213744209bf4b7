"""The page about engines shows the contract as it is tested."""

from __future__ import annotations

import os

from . import test_contract, test_reading_again
from .contract import BEGIN, END, ENGINES, GAPS, PAGE, ROWS, table


def test_every_row_is_shown_by_a_test() -> None:
    shown = {
        mark.args[0]
        for module in (test_contract, test_reading_again)
        for name in dir(module)
        for mark in getattr(getattr(module, name), "pytestmark", [])
        if mark.name == "contract"
    }
    assert shown == set(ROWS)
    assert {row for row, _ in GAPS} <= set(ROWS)
    assert {engine for _, engine in GAPS} <= set(ENGINES)


def test_the_page_shows_the_contract() -> None:
    """With QUAESTOR_WRITE_PAGES set, the page is written anew instead."""
    before, begin, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    shown, end, after = rest.partition(END)
    assert begin, PAGE
    assert end, PAGE
    if os.environ.get("QUAESTOR_WRITE_PAGES"):
        PAGE.write_text(f"{before}{BEGIN}\n{table()}\n{END}{after}", encoding="utf-8")
        return
    assert shown.strip() == table(), "set QUAESTOR_WRITE_PAGES=1 and run this test once more to write it anew"
