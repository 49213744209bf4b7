"""One conversation through each door: a question, and messages that only make sense after it."""

import json
import subprocess
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Page, expect

from tests.acceptance.conftest import COMMAND
from tests.acceptance.test_page import answered, page  # noqa: F401 - a fixture, found by its name
from tests.web.conftest import browser  # noqa: F401

TURNS = (
    (
        "How many accounts by industry?",
        "SELECT industry, COUNT(*) AS number_of_accounts FROM accounts GROUP BY industry",
    ),
    (
        "only in Germany",
        "SELECT industry, COUNT(*) AS number_of_accounts FROM accounts WHERE country = 'Germany' GROUP BY industry",
    ),
    (
        "what about France?",
        "SELECT industry, COUNT(*) AS number_of_accounts FROM accounts WHERE country = 'France' GROUP BY industry",
    ),
)
"""Messages and what each is read as, but for the limit."""


def without_limit(sql: str) -> str:
    return sql.partition(" LIMIT ")[0]


def test_rest_answers_each_message_in_the_light_of_those_before(client: httpx.Client) -> None:
    started = client.post("/api/v1/conversations", json={"source": "crm"}).json()
    address = f"/api/v1/conversations/{started['id']}/messages"
    for text, sql in TURNS:
        answer = client.post(address, json={"text": text}).json()
        assert (answer["outcome"], without_limit(answer["sql"])) == ("answered", sql)
    second = client.post(address, json={"text": "the second one"}).json()
    assert (second["outcome"], len(second["rows"])) == ("answered", 1)


def test_a_message_alone_is_not_read_in_the_light_of_anothers_conversation(client: httpx.Client) -> None:
    client.post("/api/v1/ask", json={"question": TURNS[0][0], "source": "crm"})
    alone = client.post("/api/v1/ask", json={"question": "only in Germany", "source": "crm"}).json()
    assert "number_of_accounts" not in str(alone["sql"])


def test_the_chat_of_the_shell_remembers(server: str, demo_home: Path) -> None:
    """Beside the server, in the same workspace."""
    lines = "\n".join(text for text, _ in TURNS)
    command = [*COMMAND, "chat", "--source", "crm", "--home", str(demo_home), "--json"]
    done = subprocess.run(command, input=lines, capture_output=True, text=True, timeout=120, check=True)
    told = [json.loads(line) for line in done.stdout.splitlines()]
    assert [without_limit(reply["sql"]) for reply in told] == [sql for _, sql in TURNS]


@pytest.mark.browser
def test_the_page_remembers_until_a_new_conversation_is_started(page: Page) -> None:  # noqa: F811
    answered(page, TURNS[0][0])
    turn = answered(page, TURNS[1][0])
    expect(turn).to_contain_text("Germany")
    expect(turn).to_contain_text("Software (162)")
    page.goto("/")
    alone = answered(page, TURNS[1][0])
    expect(alone).not_to_contain_text("Software (162)")
