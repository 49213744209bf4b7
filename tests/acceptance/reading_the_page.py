"""Asking on the page as a person does, and reading the answer off what is shown."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from playwright.sync_api import Locator, Page, expect

_CELLS = """table => [...table.querySelectorAll("tbody tr")].map(row => [...row.cells].map(cell => [
    cell.innerText, cell.title, cell.classList.contains("number"), cell.classList.contains("empty")]))"""
_FIGURE = """figure => [[[figure.innerText, figure.title, figure.classList.contains("number"),
    figure.classList.contains("empty")]]]"""


@dataclass(frozen=True, slots=True)
class ShownCell:
    text: str
    """What a person sees."""
    exact: str
    """What they get when they point at it or copy it."""
    is_number: bool
    is_empty: bool

    @property
    def value(self) -> object:
        return None if self.is_empty else float(self.exact) if self.is_number else self.exact


def ask(page: Page, question: str) -> Locator:
    """Type *question* and press Enter; the place where its answer will be."""
    box = page.get_by_label("Your question")
    box.fill(question)
    expect(page.get_by_role("button", name="Ask", exact=True)).to_be_enabled()
    box.press("Enter")
    return page.get_by_role("article", name=question, exact=True).last


def settled(turn: Locator) -> Locator:
    expect(turn).to_have_attribute("aria-busy", "false")
    return turn


def shown_rows(turn: Locator) -> list[list[ShownCell]]:
    """All rows of an answer, page by page; a single figure is one row. Nothing where no rows are shown."""
    if turn.locator("dl.figure dd").count():
        return as_cells(turn.locator("dl.figure dd").evaluate(_FIGURE))
    toggle = turn.get_by_role("button", name="Table", exact=True)
    if toggle.count():
        toggle.click()
    table = turn.get_by_role("grid")
    if not table.count():
        return []
    rows = as_cells(table.evaluate(_CELLS))
    following = turn.get_by_role("button", name="Next page")
    while following.count() and following.is_enabled():
        following.click()
        rows += as_cells(table.evaluate(_CELLS))
    expect(table).to_have_attribute("aria-rowcount", str(len(rows) + 1))
    return rows


def as_cells(found: list[list[list[Any]]]) -> list[list[ShownCell]]:
    return [[ShownCell(*cell) for cell in row] for row in found]


def text_shown_right(cell: ShownCell) -> bool:
    """Whether the text says the exact value: numbers rounded at most in the last digit shown, empty cells as a dash."""
    if cell.is_empty:
        return cell.text == "—"
    if not cell.is_number:
        return cell.text.strip() == cell.exact.strip() or cell.exact.startswith(cell.text)
    written = Decimal(cell.text.replace(",", "").replace("\N{MINUS SIGN}", "-"))
    exponent = written.as_tuple().exponent
    assert isinstance(exponent, int)
    return abs(written - Decimal(cell.exact)) <= Decimal(1).scaleb(exponent) / 2
