"""What is shipped as the page can be served under its policy, from a machine without a network."""

from __future__ import annotations

import re

from quaestor.web import CONTENT_SECURITY_POLICY, dist_directory


def test_every_file_the_page_names_is_shipped() -> None:
    named = re.findall(r'(?:src|href)="([^"]+)"', (dist_directory() / "index.html").read_text())
    assert len(named) >= 3
    assert all(name.startswith("/") and (dist_directory() / name.lstrip("/")).is_file() for name in named)


def test_the_page_has_no_inline_script_or_style() -> None:
    html = (dist_directory() / "index.html").read_text()
    assert re.findall(r"<script(?![^>]*\bsrc=)", html) == []
    assert "<style" not in html
    assert " style=" not in html


def test_the_style_sheets_load_nothing_from_elsewhere() -> None:
    sheets = list((dist_directory() / "assets").glob("*.css"))
    assert sheets
    for sheet in sheets:
        assert all(url.startswith("/assets/") for url in re.findall(r"url\(([^)]+)\)", sheet.read_text()))


def test_the_policy_allows_nothing_unsafe() -> None:
    directives = dict(part.split(" ", 1) for part in CONTENT_SECURITY_POLICY.split("; "))
    assert directives["default-src"] == "'none'"
    assert directives["frame-ancestors"] == "'none'"
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    assert "http" not in CONTENT_SECURITY_POLICY


def test_the_licences_of_what_is_bundled_are_shipped() -> None:
    licences = (dist_directory() / "licenses.md").read_text()
    assert all(f"## {name} - " in licences for name in ("react", "react-dom", "vega", "vega-lite", "@base-ui/react"))
    assert "SIL OPEN FONT LICENSE" in (dist_directory() / "inter-license.txt").read_text()
