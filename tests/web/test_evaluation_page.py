"""The page of a run of a suite, as people use it: by keyboard, in the dark, on a phone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from quaestor.adapters.evaluation_page import page as evaluation_page
from quaestor.core.evaluation.differences import Mistake
from quaestor.core.suite import report
from tests.adapters.test_evaluation_page import RIGHT, wrong

pytestmark = pytest.mark.browser
RESULTS = (
    RIGHT,
    wrong("2", "Which singers are from France?", Mistake.VALUE, Mistake.TABLES),
    wrong("3", "Which songs are long?", Mistake.TABLES),
)


@pytest.fixture
def opened(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    file = tmp_path / "run.html"
    file.write_text(evaluation_page("singers", report(RESULTS), RESULTS), encoding="utf-8")
    complaints: list[str] = []
    found = browser.new_page(viewport={"width": 390, "height": 800}, color_scheme="dark", java_script_enabled=False)
    found.on("console", lambda message: complaints.append(message.text))
    found.goto(file.as_uri())
    yield found
    found.close()
    assert complaints == []


def test_misses_are_filtered_by_class_with_the_keyboard(opened: Page) -> None:
    misses = opened.locator(".miss:visible")
    expect(misses).to_have_count(2)
    opened.get_by_role("radio", name="All").focus()
    opened.keyboard.press("ArrowRight")
    expect(misses).to_have_count(2)  # other tables
    opened.keyboard.press("ArrowRight")
    expect(misses).to_have_count(1)
    expect(misses).to_contain_text("Which singers are from France?")


def test_a_miss_opens_with_the_keyboard_and_shows_both_sides(opened: Page) -> None:
    opened.locator(".miss summary").first.focus()
    opened.keyboard.press("Enter")
    expect(opened.get_by_text("Known answer").first).to_be_visible()
    expect(opened.get_by_text("SELECT name FROM singer").first).to_be_visible()


def test_nothing_hangs_over_the_edge_of_a_phone(opened: Page) -> None:
    width = opened.locator("main").bounding_box()
    assert width is not None
    for each in opened.locator("main > section").all():
        box = each.bounding_box()
        assert box is not None
        assert box["x"] + box["width"] <= 390


def test_the_picture_of_calibration_has_a_name(opened: Page) -> None:
    expect(opened.get_by_role("img", name="Stated confidence against the share that is right")).to_be_visible()
