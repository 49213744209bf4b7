"""A browser and a server for the page's tests: any server that speaks the REST contract will do."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

UI = Path(__file__).parents[2] / "ui"
CHROMIUM = ("chromium", "chromium-browser", "google-chrome")
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def base_url() -> Iterator[str]:
    """Where the page is served: `QUAESTOR_PAGE_URL`, else the fake server beside the page's sources."""
    if given := os.environ.get("QUAESTOR_PAGE_URL"):
        yield given.rstrip("/")
        return
    node = shutil.which("node")
    if node is None:
        pytest.skip("Node is not installed, and the page's fake server needs it")
    with subprocess.Popen(
        [node, "fake-server.mjs", "0"], cwd=UI, stdout=subprocess.PIPE, text=True, encoding="utf-8"
    ) as server:
        assert server.stdout is not None
        ready = server.stdout.readline()
        yield ready.removeprefix("Ready: ").strip()
        server.terminate()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Of a module, not of the session: while it is open, Playwright's event loop runs and no other can."""
    executable = os.environ.get("QUAESTOR_CHROMIUM") or next(filter(None, map(shutil.which, CHROMIUM)), None)
    if executable is None:
        missing = pytest.fail if os.environ.get("CI") else pytest.skip
        missing("Chromium is not installed")
    with sync_playwright() as playwright:
        launched = playwright.chromium.launch(executable_path=executable, args=list(ARGUMENTS))
        yield launched
        launched.close()


@pytest.fixture
def context(browser: Browser, base_url: str) -> Iterator[BrowserContext]:
    opened = browser.new_context(base_url=base_url, viewport={"width": 1280, "height": 800})
    opened.set_default_timeout(10_000)
    yield opened
    opened.close()


@pytest.fixture
def page(context: BrowserContext) -> Iterator[Page]:
    """The start page. Whatever a test does, the browser must not report an error or a breach of the policy."""
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.goto("/")
    yield opened
    assert [each for each in complaints if "Failed to load resource" not in each] == []
