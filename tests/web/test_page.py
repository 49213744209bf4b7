"""The page in a real browser, under its real policy."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.browser

CHART = "Which region has the most revenue?"
NUMBER = "How many accounts are there?"
LONG = "All contacts with their accounts"
UNCLEAR = "Who is our best customer?"
SLOW = "A slow question"
BROKEN = "A question that goes wrong"
HOSTILE = "Show the script"


def ask(page: Page, question: str) -> Locator:
    """Types and sends; the turn that came of it."""
    box = page.get_by_label("Your question")
    box.fill(question)
    expect(page.get_by_role("button", name="Ask", exact=True)).to_be_enabled()
    box.press("Enter")
    return page.get_by_role("article", name=question).last


def answered(page: Page, question: str) -> Locator:
    turn = ask(page, question)
    expect(turn).to_have_attribute("aria-busy", "false")
    return turn


def test_a_new_user_finds_the_box_focused_and_examples_to_press(page: Page) -> None:
    expect(page.get_by_label("Your question")).to_be_focused()
    page.get_by_role("button", name=NUMBER).click()
    expect(page.get_by_role("article", name=NUMBER)).to_contain_text("There are 8,803 accounts.")


def test_an_answer_has_an_address_that_survives_a_reload(page: Page) -> None:
    answered(page, NUMBER)
    expect(page).to_have_url(re.compile(r"/c/[\w-]+$"))
    page.reload()
    expect(page.get_by_role("article", name=NUMBER)).to_contain_text("There are 8,803 accounts.")


def test_a_running_question_shows_its_steps_and_stops_at_the_server(page: Page) -> None:
    before = page.request.get("/api/v1/fake").json()["stopped"]
    turn = ask(page, SLOW)
    expect(turn).to_contain_text("The guard allowed the statement")
    expect(turn).to_contain_text("Running the query")
    page.get_by_role("button", name="Stop").click()
    expect(turn).to_contain_text("Stopped. Nothing is running any more.")
    expect(page.get_by_role("article")).to_have_count(1)
    expect(page.get_by_label("Your question")).to_have_value(SLOW)
    expect(page.get_by_label("Your question")).to_be_focused()
    assert page.request.get("/api/v1/fake").json() == {"running": 0, "stopped": before + 1}


def test_a_chart_is_drawn_without_eval_and_gives_way_to_the_table(page: Page) -> None:
    turn = answered(page, CHART)
    expect(turn.get_by_role("img", name=re.compile("^Chart")).locator("svg .mark-rect path")).to_have_count(6)
    turn.get_by_role("button", name="Table").click()
    expect(turn.get_by_role("gridcell", name="48,120,450.50")).to_be_visible()


def test_a_long_table_is_paged_sorted_and_says_it_is_limited(page: Page) -> None:
    turn = answered(page, LONG)
    expect(turn).to_contain_text("Limited to the first 1,000 rows")
    expect(turn.get_by_role("row")).to_have_count(21)
    turn.get_by_role("button", name="contact_id").click()
    expect(turn.get_by_role("gridcell").first).to_have_text("1000")
    turn.get_by_role("button", name="Next page").click()
    expect(turn).to_contain_text("21–40 of 1,000")


def test_a_clarifying_question_is_answered_by_picking_a_choice(page: Page) -> None:
    turn = answered(page, UNCLEAR)
    turn.get_by_role("button", name="The account with the highest revenue").click()
    expect(page.get_by_role("article").last).to_contain_text("North has the most revenue")


def test_an_error_keeps_the_question_and_says_what_to_do_and_what_to_quote(page: Page) -> None:
    turn = answered(page, BROKEN)
    expect(turn).to_contain_text("The database does not answer.")
    expect(turn).to_contain_text("Check that it is running, then ask again.")
    expect(turn).to_contain_text(re.compile(r"source_unreachable · request \w+"))
    expect(page.get_by_label("Your question")).to_have_value(BROKEN)


def test_what_data_says_is_shown_as_text(page: Page) -> None:
    page.on("dialog", lambda dialog: pytest.fail(f"a script ran: {dialog.message}"))
    turn = answered(page, HOSTILE)
    expect(turn.get_by_role("gridcell", name="<script>alert(1)</script>")).to_be_visible()
    turn.get_by_role("button", name="How this was answered").click()
    expect(turn.get_by_label("SQL", exact=True)).to_contain_text("<img src=x")
    assert turn.locator("a, img, script").count() == 0


def test_the_proof_shows_sql_guard_and_steps_when_opened(page: Page) -> None:
    turn = answered(page, CHART)
    turn.get_by_role("button", name="How this was answered").click()
    expect(turn.get_by_label("SQL", exact=True)).to_contain_text("SELECT")
    expect(turn).to_contain_text("allowed; reads accounts")
    expect(turn).to_contain_text("without a language model")
    expect(turn.get_by_role("group", name="Steps").get_by_role("listitem")).to_have_count(6)


def test_past_conversations_are_found_and_reopened(page: Page) -> None:
    answered(page, UNCLEAR)
    page.get_by_role("link", name="New question", exact=True).click()
    expect(page.get_by_role("heading", name="What would you like to know?")).to_be_visible()
    page.get_by_label("Search past questions").fill("best customer")
    page.get_by_role("navigation", name="Past conversations").get_by_role("link").first.click()
    expect(page.get_by_role("article", name=UNCLEAR)).to_contain_text("Which do you mean?")


def test_an_answer_is_exported_rated_and_asked_again(page: Page) -> None:
    turn = answered(page, CHART)
    turn.get_by_role("button", name="Export").click()
    with page.expect_download() as download:
        page.get_by_role("menuitem", name="CSV").click()
    assert Path(download.value.path()).read_text().startswith("region,accounts,revenue")
    for item, suffix in (("Excel", ".xlsx"), ("Download picture", ".png")):
        turn.get_by_role("button", name="Export").click()
        with page.expect_download() as download:
            page.get_by_role("menuitem", name=item).click()
        assert download.value.suggested_filename.endswith(suffix)
    turn.get_by_role("button", name="Right answer").click()
    expect(turn.get_by_role("button", name="Right answer")).to_have_attribute("aria-pressed", "true")
    turn.get_by_role("button", name="Wrong answer").click()
    page.get_by_label("What was wrong?").fill("It should be net revenue.")
    page.get_by_role("button", name="Send").click()
    expect(turn.get_by_role("button", name="Wrong answer")).to_have_attribute("aria-pressed", "true")
    turn.get_by_role("button", name="Ask again").click()
    expect(turn).to_contain_text("Asked again: the same SQL and the same rows as before.")


def test_a_file_becomes_a_source_that_can_be_asked_and_removed(page: Page, tmp_path: Path) -> None:
    file = tmp_path / "tides.csv"
    file.write_text("port,height\nHusum,3.4\n")
    page.get_by_role("link", name="Data", exact=True).click()
    page.get_by_label("File to upload").set_input_files(file)
    row = page.get_by_role("listitem").filter(has=page.get_by_role("link", name="tides", exact=True))
    row.get_by_role("button", name="Ask").click()
    expect(page.get_by_role("combobox", name="Source: tides")).to_be_visible()
    page.get_by_role("link", name="Data", exact=True).click()
    row.get_by_role("button", name="Remove tides").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Remove").click()
    expect(row).to_have_count(0)


def test_a_url_is_tested_before_it_is_added(page: Page) -> None:
    page.goto("/data")
    page.get_by_label("Name").fill("sales")
    page.get_by_label("URL").fill("gopher://old/one")
    page.get_by_role("button", name="Test").click()
    expect(page.get_by_text("Use a URL that starts with postgresql:")).to_be_visible()
    page.get_by_label("URL").fill("postgresql://reader@db/sales")
    page.get_by_role("button", name="Test").click()
    expect(page.get_by_text("The database answers")).to_be_visible()
    page.get_by_role("button", name="Add").click()
    expect(page.get_by_role("link", name="sales")).to_be_visible()
    page.get_by_role("button", name="Remove sales").click()
    page.get_by_role("alertdialog").get_by_role("button", name="Remove").click()
    expect(page.get_by_role("link", name="sales")).to_have_count(0)


def test_the_catalog_is_browsed_and_searched(page: Page) -> None:
    page.goto("/data/crm")
    page.get_by_role("button", name=re.compile("^contacts")).click()
    expect(page.get_by_text("Refers to accounts.")).to_be_visible()
    page.get_by_label("Search tables, columns and values").fill("umbrella")
    page.get_by_role("button", name=re.compile("value.*Umbrella")).click()
    expect(page.get_by_text("Name of the company")).to_be_visible()


def test_keys_are_shown_and_an_inferred_one_is_decided_by_keyboard(page: Page) -> None:
    page.goto("/data/crm")
    page.get_by_role("navigation", name="What is known of crm").get_by_role("link", name="Keys").click()
    expect(page).to_have_url(re.compile("/data/crm/keys$"))
    declared = page.get_by_role("region", name=re.compile("Declared by the database"))
    expect(declared.get_by_role("listitem")).to_have_text(["contacts.account_id refers to accounts.id"])
    assert declared.get_by_role("button").count() == 0
    expect(page.get_by_role("region", name=re.compile("semantic model"))).to_contain_text("calls.region")
    key = page.get_by_role("listitem").filter(has_text="calls.contact_id")
    expect(key).to_contain_text("inferred")
    confirm = key.get_by_role("button", name="Confirm: calls.contact_id refers to contacts.id")
    confirm.focus()
    page.keyboard.press("Enter")
    expect(key).to_contain_text("confirmed by owner")
    expect(confirm).to_have_attribute("aria-pressed", "true")
    expect(confirm).to_be_focused()
    expect(page.get_by_role("status")).to_have_text("calls.contact_id refers to contacts.id: confirmed.")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    expect(key).to_contain_text("rejected by owner")
    page.reload()
    expect(key.get_by_role("button", name=re.compile("^Reject"))).to_have_attribute("aria-pressed", "true")


def test_what_the_semantic_model_says_is_shown(page: Page) -> None:
    page.goto("/data/crm/meaning")
    expect(page.get_by_role("region", name="Metrics")).to_contain_text("win rate")
    expect(page.get_by_role("region", name="Glossary")).to_contain_text("also: lost")
    levels = page.get_by_role("list", name="From coarse to fine").get_by_role("listitem")
    expect(levels).to_have_text(["accounts.country", "accounts.region", "accounts.city"])
    names = page.get_by_role("region", name="Dimensions and names")
    names.get_by_role("button", name=re.compile("^accounts also: customers, companies")).press("Enter")
    expect(names.get_by_role("row", name=re.compile("^Sales region"))).to_contain_text("territory")
    expect(names).to_contain_text("North = the north")


def test_suggestions_are_looked_at_and_only_the_chosen_ones_are_added(page: Page) -> None:
    page.goto("/data/crm/suggestions")
    add = page.get_by_role("button", name="Add to the model")
    expect(add).to_be_disabled()
    personal = page.get_by_role("group", name="Personal data to mark")
    line = personal.get_by_role("checkbox", name="contacts.birth_date")
    expect(line).to_have_accessible_description("personal by its name")
    line.press("Space")
    page.get_by_role("button", name="Choose all of Hierarchies").press("Enter")
    expect(page.get_by_text("2 of 4 chosen")).to_be_visible()
    add.press("Enter")
    expect(page.get_by_text("2 lines added as semantic/crm/suggested.yaml.")).to_be_visible()
    expect(page.get_by_role("checkbox")).to_have_count(2)
    expect(page.get_by_text("0 of 2 chosen")).to_be_visible()


def test_the_keyboard_alone_gets_from_the_first_link_to_an_answer(page: Page) -> None:
    skip = page.get_by_role("link", name="Skip to the page")
    skip.focus()
    expect(skip).to_be_in_viewport()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_label("Your question")).to_be_focused()
    page.keyboard.type(LONG)
    page.keyboard.press("Enter")
    turn = page.get_by_role("article", name=LONG)
    expect(turn).to_have_attribute("aria-busy", "false")
    expect(page.locator("[aria-live=polite]").last).to_have_text(re.compile("first 1,000 contacts"))


def test_a_phone_has_everything_without_scrolling_sideways(browser: Browser, base_url: str) -> None:
    context = browser.new_context(base_url=base_url, viewport={"width": 360, "height": 700}, has_touch=True)
    page = context.new_page()
    page.goto("/")
    for question in (CHART, LONG, UNCLEAR):
        answered(page, question)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.get_by_role("button", name="Menu").click()
    page.get_by_role("dialog").get_by_role("link", name="Data", exact=True).click()
    expect(page.get_by_role("heading", name="Data", exact=True)).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for part, shown in (("", "accounts"), ("/keys", "refers to"), ("/meaning", "win rate"), ("/suggestions", "chosen")):
        page.goto(f"/data/crm{part}")
        expect(page.get_by_role("main")).to_contain_text(shown)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), part
    context.close()


FORBIDDEN = {
    "eval": "(0, eval)('1 + 1')",
    "html": "document.createElement('p').innerHTML = '<b>x</b>'",
}


@pytest.mark.parametrize("attempt", FORBIDDEN.values(), ids=FORBIDDEN.keys())
def test_the_policy_forbids_strings_that_become_code_or_html(browser: Browser, base_url: str, attempt: str) -> None:
    page = browser.new_page(base_url=base_url)
    page.goto("/")
    # What the test itself evaluates is exempt from the policy; what a timer runs later is not.
    page.evaluate(
        f"() => void setTimeout(() => {{ try {{ {attempt}; window.did = 'ran' }} catch {{ window.did = 'refused' }} }})"
    )
    page.wait_for_timeout(50)
    assert page.evaluate("window.did") == "refused"
    page.close()
