"""A run of a suite as one HTML file that needs nothing else: no script, no network, light and dark."""

from __future__ import annotations

from collections.abc import Sequence
from importlib import resources

from quaestor.adapters.evaluation_page.markup import element, printed
from quaestor.adapters.evaluation_page.page import body
from quaestor.core.evaluation.comparing import Comparison
from quaestor.core.suite import Report, Result

POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
"""What the page may load and run: nothing. Questions and rows in it are other people's text."""


def page(title: str, found: Report, results: Sequence[Result], compared: Comparison | None = None) -> str:
    """The whole document: figures, calibration, classes of mistakes, what is not right; and what changed."""
    style = resources.files(__name__).joinpath("page.css").read_text(encoding="utf-8")
    head = element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=POLICY),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("title", f"{title} · evaluation"),
        element("style", style),
    )
    return "<!doctype html>\n" + printed(element("html", head, body(title, found, results, compared), lang="en"))
