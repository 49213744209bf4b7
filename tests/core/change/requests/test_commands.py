"""A message is a command to change records, or it is not; a question never is one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.change.operation import Operation
from quaestor.core.change.requests.commands import command_of


@pytest.mark.parametrize(
    ("text", "operation"),
    [
        ("create a task", Operation.INSERT),
        ("Could you please add a new customer called Acme?", Operation.INSERT),
        ("new contact: Jane Miller, Acme", Operation.INSERT),
        ("set up a schedule for the boiler", Operation.INSERT),
        ("log a call with Acme", Operation.INSERT),
        ("set status=done for task 12", Operation.UPDATE),
        ("mark invoice 77 paid", Operation.UPDATE),
        ("assign task 12 to Maria", Operation.UPDATE),
        ("give everyone a 10 % raise", Operation.UPDATE),
        ("increase the price of Chai by 5 %", Operation.UPDATE),
        ("complete task 12", Operation.UPDATE),
        ("make customer 40 inactive", Operation.UPDATE),
        ("I'd like to rename the team Grounds to Outdoor", Operation.UPDATE),
        ("delete order 10248", Operation.DELETE),
        ("get rid of the duplicate", Operation.DELETE),
        ("To clean up, please remove all notifications older than 90 days.", Operation.DELETE),
        ("Maria has left the company. Please deactivate her account.", Operation.UPDATE),
        ("Find all stale posts and archive them", Operation.UPDATE),
        ("Clean up the inbox by removing all messages older than a year", Operation.DELETE),
        ("undo that", None),
        ("undo ch_b03cd74f39fef282f98e31c9", None),
        ("Please revert my last change.", None),
        ("take it back", None),
    ],
)
def test_commands_begin_with_what_is_to_be_done(text: str, operation: Operation | None) -> None:
    found = command_of(text)
    assert found is not None
    assert found.operation is operation
    assert not found.is_act


@pytest.mark.parametrize(
    "text",
    [
        "how many tasks were created?",
        "which task should I delete?",
        "show added tasks",
        "list of closed deals",
        "open tasks by site",
        "record sales in 2020",
        "update on the deals of last week",
        "update of prices per month",
        "add up the cost of all repairs",
        "can you add a column showing their age?",
        "create a list of orders by status",
        "give me the customers in Berlin",
        "increase in revenue by month",
        "complete list of customers",
        "make me a table of sales",
        "close dates of all opportunities",
        "order dates per customer",
        "drop in sales since March",
        "Show the open tasks. Delete is not what I want to know.",
        "What changed? Delete nothing.",
        "undo rates by month",
        "find all posts and show them",
        "how much did we save by removing old tasks",
        "",
        "delete",
    ],
)
def test_questions_are_none(text: str) -> None:
    assert command_of(text) is None


def test_what_is_done_for_rows_is_told_apart_from_what_is_done_to_them() -> None:
    found = command_of("send an email to all customers")
    assert found is not None
    assert found.is_act


def test_the_command_knows_where_it_begins() -> None:
    text = "Maria has left. Please deactivate her account."
    found = command_of(text)
    assert found is not None
    assert text[found.begin :] == "Please deactivate her account."
    assert text[found.start :] == " her account."


@given(st.text(max_size=300))
def test_any_text_is_read(text: str) -> None:
    found = command_of(text)
    assert found is None or 0 <= found.begin <= found.start <= len(text)


@pytest.mark.shared
@pytest.mark.parametrize("suite", ["spider-dev", "defog", "geography"])
def test_no_question_of_a_public_suite_is_a_command(suite: str, shared_data: Path) -> None:
    taken = [question for question in questions(shared_data / "suites" / suite) if command_of(question) is not None]
    assert taken == []


def questions(folder: Path) -> set[str]:
    lines = [line for file in folder.glob("*.jsonl") for line in file.read_text("utf-8").splitlines()]
    return {str(each["question"]) for each in map(json.loads, lines) if "question" in each}


@pytest.mark.shared
def test_no_question_of_the_blog_is_a_command(shared_data: Path) -> None:
    lines = (shared_data / "writes" / "blog-tasks.jsonl").read_text("utf-8").splitlines()
    asked = [each for each in map(json.loads, lines) if each["category"] == "Query"]
    assert len(asked) == 117
    assert [each["id"] for each in asked if command_of(each["request"]) or command_of(each["ambiguous_request"])] == []
