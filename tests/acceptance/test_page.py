"""The page over the real server: the first minutes of a new user."""

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.web.conftest import browser  # noqa: F401 - a fixture, found by its name

pytestmark = pytest.mark.browser
SLOW = "SELECT COUNT(*) FROM emails a, emails b, emails c WHERE a.id + b.id + c.id = -1"


@pytest.fixture
def page(browser: Browser, server: str) -> Iterator[Page]:  # noqa: F811
    """The start page. Whatever a test does, the browser must not report an error or a breach of the policy."""
    context = browser.new_context(base_url=server, viewport={"width": 1280, "height": 800})
    context.set_default_timeout(15_000)
    opened = context.new_page()
    complaints: list[str] = []
    opened.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    opened.on("pageerror", lambda error: complaints.append(str(error)))
    opened.goto("/")
    yield opened
    context.close()
    assert [each for each in complaints if "Failed to load resource" not in each] == []


def ask(page: Page, question: str) -> Locator:
    box = page.get_by_label("Your question")
    box.fill(question)
    expect(page.get_by_role("button", name="Ask", exact=True)).to_be_enabled()
    box.press("Enter")
    return page.get_by_role("article", name=question).last


def answered(page: Page, question: str) -> Locator:
    turn = ask(page, question)
    expect(turn).to_have_attribute("aria-busy", "false")
    return turn


def test_an_example_is_pressed_and_answered(page: Page, client: httpx.Client) -> None:
    example = client.get("/api/v1/examples", params={"source": "crm"}).json()["items"][0]
    page.get_by_role("button", name=example, exact=True).click()
    turn = page.get_by_role("article", name=example).last
    expect(turn).to_have_attribute("aria-busy", "false")
    expect(turn).to_contain_text("8,803")


def test_groups_are_drawn_and_the_proof_shows_the_statement(page: Page) -> None:
    turn = answered(page, "How many accounts are there in each industry?")
    expect(turn.locator("canvas, svg.marks").first).to_be_visible()
    turn.get_by_text("How this was answered").click()
    expect(turn).to_contain_text("GROUP BY")
    expect(turn).to_contain_text("interpreter")


def test_a_running_statement_is_stopped_from_the_page(page: Page) -> None:
    turn = ask(page, SLOW)
    expect(turn).to_contain_text("Running")
    page.get_by_role("button", name="Stop").click()
    expect(turn).to_contain_text("Stopped")
    expect(page.get_by_label("Your question")).to_have_value(SLOW)


def test_what_the_data_does_not_know_is_said(page: Page) -> None:
    turn = answered(page, "What are the opening hours of the penguin house?")
    expect(turn).to_contain_text("penguin")


def test_a_file_is_connected_asked_and_removed(page: Page, tmp_path: Path, client: httpx.Client) -> None:
    file = tmp_path / "tides.csv"
    file.write_text("harbour,height\nDover,6.1\nBrest,7.4\nDover,5.9\n", encoding="utf-8")
    page.goto("/data")
    page.locator("input[type=file]").set_input_files(file)
    expect(page.get_by_role("heading", name="tides").or_(page.get_by_text("tides", exact=True)).first).to_be_visible()
    reply = client.post("/api/v1/ask", json={"question": "average height per harbour", "source": "tides"}).json()
    assert sorted(map(tuple, reply["rows"])) == [("Brest", 7.4), ("Dover", 6.0)]
    client.delete("/api/v1/sources/tides").raise_for_status()


def test_a_key_is_confirmed_and_suggestions_become_part_of_the_model(
    page: Page, tmp_path: Path, client: httpx.Client
) -> None:
    file = tmp_path / "depots.sqlite"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE depot (id INTEGER PRIMARY KEY, country TEXT, city TEXT, email TEXT)")
        connection.execute("CREATE TABLE van (id INTEGER PRIMARY KEY, depot_id INTEGER)")
        connection.execute("INSERT INTO depot VALUES (1, 'PT', 'Porto', 'p@example.org'), (2, 'PE', 'Lima', NULL)")
        connection.execute("INSERT INTO van VALUES (1, 1), (2, 2), (3, 1)")
    connection.close()
    client.post("/api/v1/sources/upload", files={"file": file.open("rb")}).raise_for_status()
    page.goto("/data/depots/keys")
    page.get_by_role("button", name="Confirm: van.depot_id refers to depot.id").click()
    expect(page.get_by_role("listitem").filter(has_text="van.depot_id")).to_contain_text("confirmed by")
    client.post("/api/v1/sources/depots/sync").raise_for_status()
    (key,) = client.get("/api/v1/catalog/keys", params={"source": "depots"}).json()["items"]
    assert (key["columns"], key["state"]) == (["depot_id"], "confirmed")
    page.get_by_role("link", name="Suggestions").click()
    page.get_by_role("checkbox", name="depot: “depot place”: country > city").check()
    page.get_by_role("button", name="Add to the model").click()
    expect(page.get_by_text("1 line added as semantic/depots/suggested.yaml.")).to_be_visible()
    page.get_by_role("link", name="Meaning").click()
    expect(page.get_by_role("list", name="From coarse to fine")).to_contain_text("depot.city")
    client.delete("/api/v1/sources/depots").raise_for_status()
