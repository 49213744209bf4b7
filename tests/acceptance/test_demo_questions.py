"""Every example question of the demo and its paraphrases, through each door, against hand-written SQL.

The shell answers them in one `quaestor chat` for each source, and a few more by `quaestor ask`, as a person types it;
the page in one tab for each source, where the rows are read off what is shown.
"""

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any

import httpx
import pytest
from playwright.sync_api import Browser, Page

from quaestor.core.results import same_rows
from quaestor.core.suite import has_order
from tests.acceptance.conftest import run_command, run_json, sample_questions
from tests.acceptance.reading_the_page import ask, settled, shown_rows, text_shown_right
from tests.web.conftest import browser  # noqa: F401 - a fixture, found by its name

Rows = list[list[object]]
Expected = Callable[[str, str], Rows]

QUESTIONS = sample_questions()
FIRST = [each for each in QUESTIONS if each.id in ("crm-1a", "crm-4b", "facility-1a", "facility-4b", "wages-1a")]


@pytest.fixture(scope="module")
def expected(demo_home: Path, server: str) -> Expected:
    """What a statement gives on the sample file itself, without the product in between."""

    @cache
    def rows(source: str, sql: str) -> Rows:
        file = f"file:{demo_home / 'data' / source}.sqlite?mode=ro"
        with closing(sqlite3.connect(file, uri=True)) as connection:
            return [list(row) for row in connection.execute(sql)]

    return rows


def is_right(rows: Rows, source: str, golds: list[str], expected: Expected) -> bool:
    return any(same_rows(rows, expected(source, gold), ordered=has_order(gold, "sqlite")) for gold in golds)


@pytest.mark.parametrize(("source", "question", "golds"), QUESTIONS)
def test_a_sample_question_is_answered_right_over_rest(
    client: httpx.Client, expected: Expected, source: str, question: str, golds: list[str]
) -> None:
    answer = client.post("/api/v1/ask", json={"question": question, "source": source}).raise_for_status().json()
    assert answer["outcome"] == "answered", f"{answer['text']} — drafted: {answer['sql']}"
    assert is_right(answer["rows"], source, golds, expected), answer["sql"]


@pytest.fixture(scope="module")
def chatted(demo_home: Path, server: str) -> Callable[[str], Mapping[str, Any]]:
    """The replies of one `quaestor chat` process for each source, by question."""

    @cache
    def replies(source: str) -> Mapping[str, Any]:
        texts = [each.values[1] for each in QUESTIONS if each.values[0] == source]
        stdin = "".join(f"{text}\n" for text in texts).encode()
        done = run_command("chat", "--source", source, "--home", str(demo_home), "--json", stdin=stdin)
        assert done.returncode == 0, done.stderr
        return dict(zip(texts, map(json.loads, done.stdout.splitlines()), strict=True))

    return replies


@pytest.mark.parametrize(("source", "question", "golds"), QUESTIONS)
def test_a_sample_question_is_answered_right_in_a_chat(
    chatted: Callable[[str], Mapping[str, Any]], expected: Expected, source: str, question: str, golds: list[str]
) -> None:
    reply = chatted(source)[question]
    assert (reply["kind"], reply["question"]) == ("answer", question)
    assert reply["outcome"] == "answered", f"{reply['text']} — drafted: {reply['sql']}"
    assert is_right(reply["rows"], source, golds, expected), reply["sql"]


@pytest.mark.parametrize(("source", "question", "golds"), FIRST)
def test_a_sample_question_is_answered_right_by_one_command(
    demo_home: Path, server: str, expected: Expected, source: str, question: str, golds: list[str]
) -> None:
    code, answer = run_json("ask", question, "--source", source, "--home", str(demo_home))
    assert (code, answer["outcome"]) == (0, "answered")
    assert is_right(answer["rows"], source, golds, expected), answer["sql"]


@pytest.fixture(scope="module")
def tab(browser: Browser, server: str) -> Iterator[Callable[[str], Page]]:  # noqa: F811
    """The page with a source chosen, one tab for each."""
    context = browser.new_context(base_url=server, viewport={"width": 1280, "height": 900})
    context.set_default_timeout(15_000)

    @cache
    def opened(source: str) -> Page:
        page = context.new_page()
        page.goto("/data")
        page.get_by_role("listitem").filter(has=page.get_by_role("link", name=source, exact=True)).get_by_role(
            "button", name="Ask", exact=True
        ).click()
        return page

    yield opened
    context.close()


@pytest.mark.browser
@pytest.mark.parametrize(("source", "question", "golds"), QUESTIONS)
def test_a_sample_question_is_answered_right_on_the_page(
    tab: Callable[[str], Page], expected: Expected, source: str, question: str, golds: list[str]
) -> None:
    page = tab(source)
    page.get_by_role("link", name="New question", exact=True).click()
    turn = settled(ask(page, question))
    cells = shown_rows(turn)
    assert cells, turn.inner_text()
    assert is_right([[cell.value for cell in row] for row in cells], source, golds, expected), cells[:5]
    assert [cell for row in cells for cell in row if not text_shown_right(cell)] == []
