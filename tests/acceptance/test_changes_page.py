"""The page over the real server: a record is made, put right, written, found in the ledger and taken back."""

import re
import sqlite3
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Locator, Page, expect

from tests.acceptance.test_page import ask, page  # noqa: F401 - a fixture, found by its name
from tests.web.conftest import browser  # noqa: F401

pytestmark = pytest.mark.browser
NAME = "Filter change of the west wing"


@pytest.fixture
def asking(page: Page) -> Page:  # noqa: F811
    """The start page, with the sample source that has schedules chosen."""
    page.get_by_label(re.compile("^Source: ")).click()
    page.get_by_role("option", name=re.compile("^facility")).click()
    return page


def rows_of(home: Path) -> list[tuple[object, ...]]:
    """All that is stored of the schedules, by a connection of our own."""
    with sqlite3.connect(f"file:{home / 'data' / 'facility.sqlite'}?mode=ro", uri=True) as connection:
        found = connection.execute("SELECT * FROM schedules ORDER BY id").fetchall()
    connection.close()
    return found


def card(page: Page) -> Locator:  # noqa: F811
    """The change as it stands now: what it was before is a line of the conversation."""
    expect(page.locator("article[aria-busy=true]")).to_have_count(0)
    return page.get_by_role("region", name=re.compile("schedule")).last


def answer(page: Page, question: str | re.Pattern[str], text: str) -> None:  # noqa: F811
    field = card(page).get_by_label(question)
    expect(field).to_be_focused()
    field.fill(text)
    field.press("Enter")


def fill_in(page: Page, frequency: str) -> None:  # noqa: F811
    """A new schedule up to the offer of what may be left out."""
    ask(page, "Create a new schedule")
    answer(page, "What is the name?", NAME)
    card(page).get_by_role("button", name="Next options").click()
    expect(card(page)).to_contain_text("Page 2 of")
    card(page).get_by_role("list", name="Options").get_by_role("button").first.click()
    answer(page, "What is the frequency?", frequency)
    answer(page, re.compile("^Starts on"), "2 December 2026")


def test_a_record_is_made_put_right_written_and_taken_back(asking: Page, demo_home: Path) -> None:
    before = rows_of(demo_home)
    fill_in(asking, "every fortnight")
    card(asking).get_by_role("button", name="Skip").click()
    expect(card(asking)).to_contain_text("The database does not allow this frequency.")
    expect(card(asking).get_by_label("What is the frequency?")).to_have_attribute("aria-invalid", "true")
    answer(asking, "What is the frequency?", "monthly")

    expect(card(asking)).to_contain_text("Waits for your yes")
    expect(card(asking).get_by_role("row", name=re.compile("^frequency"))).to_contain_text("monthly")
    assert rows_of(demo_home) == before, "a preview writes nothing"
    card(asking).get_by_role("button", name="Yes, write it").click()
    expect(card(asking)).to_contain_text("1 row written.")
    (new,) = [row for row in rows_of(demo_home) if row not in before]
    assert NAME in new
    assert "monthly" in new

    card(asking).get_by_role("button", name="Undo").click()
    expect(card(asking)).to_contain_text("Undo: new schedule")
    card(asking).get_by_role("button", name="No", exact=True).click()
    expect(card(asking)).to_contain_text("Nothing was written.")
    assert new in rows_of(demo_home), "a no to an undo takes nothing back"

    asking.get_by_role("link", name="Ledger").click()
    changes = asking.get_by_role("list", name="Changes, newest first")
    entry = changes.get_by_role("listitem").filter(has_text="Create a new schedule").first
    expect(entry).to_contain_text("added 1 row of schedules")
    entry.get_by_role("button", name="Before and after").click()
    expect(entry.get_by_role("row", name=re.compile("^name"))).to_contain_text(NAME)
    entry.get_by_role("button", name=re.compile("^Undo")).click()
    expect(entry.get_by_role("columnheader", name="Deleted")).to_be_visible()
    assert new in rows_of(demo_home), "the preview of an undo takes nothing back"
    entry.get_by_role("button", name="Yes, write it").click()
    expect(entry).to_contain_text("taken back")
    assert rows_of(demo_home) == before


def test_a_question_in_between_leaves_the_change_waiting_and_so_does_coming_back(asking: Page) -> None:
    fill_in(asking, "monthly")
    expect(card(asking)).to_contain_text("Anything else?")
    turn = ask(asking, "How many sites are there?")
    expect(turn.get_by_role("group", name="What still waits")).to_contain_text("Anything else?")
    asking.reload()
    expect(card(asking)).to_contain_text("Anything else?")
    expect(card(asking)).to_contain_text(NAME)
    card(asking).get_by_role("button", name="Edit frequency").click()
    answer(asking, "What is the frequency?", "weekly")
    expect(card(asking)).to_contain_text("weekly")
    card(asking).get_by_role("button", name="Cancel").click()
    expect(card(asking)).to_contain_text("Nothing was written.")


def test_only_the_preview_on_screen_is_confirmed(asking: Page, client: httpx.Client, demo_home: Path) -> None:
    """Somebody goes on with the same change elsewhere: yes to the old preview shows the new one, and writes nothing."""
    before = rows_of(demo_home)
    fill_in(asking, "monthly")
    card(asking).get_by_role("button", name="Skip").click()
    expect(card(asking)).to_contain_text("Waits for your yes")
    change = client.get("/api/v1/changes").json()["items"][0]["id"]
    client.post(f"/api/v1/changes/{change}/answer", json={"values": {"frequency": "yearly"}}).raise_for_status()
    card(asking).get_by_role("button", name="Yes, write it").click()
    expect(card(asking)).to_contain_text("This confirmation does not fit")
    expect(card(asking).get_by_role("row", name=re.compile("^frequency"))).to_contain_text("yearly")
    assert rows_of(demo_home) == before
    card(asking).get_by_role("button", name="Cancel").click()
    expect(card(asking)).to_contain_text("Nothing was written.")
