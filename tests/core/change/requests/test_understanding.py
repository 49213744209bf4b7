"""A request is read as an operation, a table, values and rows, or says what is unclear about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.adapters.databases.types import kind_of_type
from quaestor.core.catalog import Catalog, Table
from quaestor.core.change.operation import Operation
from quaestor.core.change.requests.request import (
    NoRows,
    NoTable,
    NoValues,
    Request,
    RowsMeant,
    SeveralColumns,
    Shift,
)
from quaestor.core.change.requests.understanding import read_request
from quaestor.core.meaning import NO_MEANING, Meaning, Term
from quaestor.core.values import TextValueIndex
from tests.core.interpreter.catalogs import opened

OFFICE = """
CREATE TABLE sites (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city TEXT);
CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT NOT NULL, email TEXT, phone TEXT, hourly_rate NUMERIC(6, 2),
  active BOOLEAN NOT NULL DEFAULT 1);
CREATE TABLE tasks (id INTEGER PRIMARY KEY, title TEXT NOT NULL, note TEXT, status TEXT NOT NULL, priority TEXT,
  site_id INTEGER REFERENCES sites (id), assignee_id INTEGER REFERENCES people (id),
  due_on DATE, created_on DATE, budget NUMERIC(10, 2));
CREATE TABLE visits (id INTEGER PRIMARY KEY, site_id INTEGER NOT NULL REFERENCES sites (id), starts_at TIMESTAMP,
  purpose TEXT);
CREATE TABLE past_visits (id INTEGER PRIMARY KEY, purpose TEXT);
INSERT INTO sites VALUES (1, 'Harbour', 'Leeds'), (2, 'Castle', 'York');
INSERT INTO people VALUES (1, 'Maria Becker', 'm@x.example', NULL, 40, 1), (2, 'Tom Ford', NULL, NULL, 35, 1);
INSERT INTO tasks VALUES (1, 'Fix the pump', NULL, 'open', 'high', 1, 1, '2026-01-01', '2025-12-01', 100),
  (2, 'Paint', NULL, 'done', 'low', 2, 2, '2026-02-01', '2025-12-02', 200),
  (3, 'Sweep', NULL, 'open', 'low', 2, 2, '2026-02-03', '2025-12-02', 300),
  (4, 'Mow', NULL, 'cancelled', 'high', 2, 2, '2026-02-04', '2025-12-02', 400),
  (5, 'Dig', NULL, 'open', 'low', 2, 2, '2026-02-05', '2025-12-02', 500),
  (6, 'Dust', NULL, 'open', 'low', 2, 2, '2026-02-06', '2025-12-02', 600),
  (7, 'Lock', NULL, 'done', 'high', 2, 2, '2026-02-07', '2025-12-02', 700),
  (8, 'Call', NULL, 'done', 'low', 2, 2, '2026-02-08', '2025-12-02', 800),
  (9, 'Fit', NULL, 'cancelled', 'high', 2, 2, '2026-02-09', '2025-12-02', 900);
"""


def office(script: str = OFFICE) -> tuple[Catalog, TextValueIndex]:
    _, catalog, values = opened(script)
    return replace(catalog, tables=tuple(map(declared, catalog.tables))), values


def declared(table: Table) -> Table:
    """*table* with the kinds that its types say."""
    return replace(table, columns=tuple(replace(each, kind=kind_of_type(each.type)) for each in table.columns))


def read(text: str, meaning: Meaning = NO_MEANING, about: str | None = None) -> Request:
    catalog, values = office()
    found = read_request(text, catalog, meaning, values, about=about)
    assert found is not None, "a request to change records"
    return found


@pytest.mark.parametrize(
    ("text", "table", "texts"),
    [
        ("create a task titled 'Clean up'", "tasks", {"title": "Clean up"}),
        ('add a task "Clean up" due next Friday', "tasks", {"title": "Clean up", "due_on": "next Friday"}),
        (
            "new task: title=Clean up, priority: high; site is Harbour",
            "tasks",
            {"title": "Clean up", "priority": "high", "site_id": "Harbour"},
        ),
        (
            "create a high priority task called Clean up with status open for Tom Ford",
            "tasks",
            {"title": "Clean up", "priority": "high", "status": "open", "assignee_id": "Tom Ford"},
        ),
        (
            "add a task named Clean up at Castle for tomorrow with a budget of 500",
            "tasks",
            {"title": "Clean up", "site_id": "Castle", "due_on": "tomorrow", "budget": "500"},
        ),
        ("schedule a visit for Monday 9am at Harbour", "visits", {"starts_at": "Monday 9am", "site_id": "Harbour"}),
        ("book a visit to site 2, purpose: Inspection", "visits", {"site_id": "2", "purpose": "Inspection"}),
        (
            "register Ada Lopez as a new person, email ada@x.example, phone +49 40 555 0100",
            "people",
            {"name": "Ada Lopez", "email": "ada@x.example", "phone": "+49 40 555 0100"},
        ),
    ],
)
def test_a_new_row_takes_its_values_in_any_order_and_form(text: str, table: str, texts: Mapping[str, str]) -> None:
    found = read(text)
    assert (found.operation, found.table, dict(found.texts), found.rows) == (Operation.INSERT, table, texts, None)


@pytest.mark.parametrize(
    ("text", "where", "texts"),
    [
        ("set the status of task 3 to done", {"id": "3"}, {"status": "done"}),
        ("set status = done, budget = 20.5 for task 3", {"id": "3"}, {"status": "done", "budget": "20.5"}),
        ("update task #3: status is done and due on is Friday", {"id": "3"}, {"status": "done", "due_on": "Friday"}),
        ("mark task number 3 as done", {"id": "3"}, {"status": "done"}),
        ("complete task 3", {"id": "3"}, {"status": "done"}),
        ("cancel the task Sweep", {"title": "Sweep"}, {"status": "cancelled"}),
        ("assign task 3 to Maria Becker", {"id": "3"}, {"assignee_id": "Maria Becker"}),
        ("assign task 3 to somebody new", {"id": "3"}, {"assignee_id": "somebody new"}),
        ("reschedule task 3 to next Tuesday", {"id": "3"}, {"due_on": "next Tuesday"}),
        ("schedule task 3 for Monday", {"id": "3"}, {"due_on": "Monday"}),
        ("move task 3 to Castle", {"id": "3"}, {"site_id": "Castle"}),
        ("change the priority of task 3 from high to low", {"id": "3"}, {"priority": "low"}),
        ("rename the task Sweep to Sweep the yard", {"title": "Sweep"}, {"title": "Sweep the yard"}),
        ("clear the due date of task 3", {"id": "3"}, {"due_on": ""}),
        ("remove the note from task 3", {"id": "3"}, {"note": ""}),
        ("set the title of task 3 to 'Get well soon, and delete nothing'", {"id": "3"},
         {"title": "Get well soon, and delete nothing"}),
    ],
)  # fmt: skip
def test_a_change_names_one_row_and_what_it_becomes(
    text: str, where: Mapping[str, str], texts: Mapping[str, str]
) -> None:
    found = read(text)
    assert (found.operation, found.table, dict(found.texts)) == (Operation.UPDATE, "tasks", texts)
    assert found.rows is not None
    assert (dict(found.rows.texts), found.rows.many) == (where, False)
    assert found.unclear == ()


def test_a_row_may_be_described_and_is_then_asked_for() -> None:
    found = read("delete the task about the pump in Leeds")
    assert (found.operation, found.table) == (Operation.DELETE, "tasks")
    assert found.rows == RowsMeant("the task about the pump in Leeds", {}, "task about the pump in Leeds")


def test_what_a_description_says_of_columns_is_told_by_column() -> None:
    found = read("delete the person with email m@x.example")
    assert found.rows is not None
    assert found.rows.texts == {"email": "m@x.example"}


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("delete all tasks older than 2020", "tasks older than 2020"),
        ("close every open task in Leeds", "open task in Leeds"),
        ("cancel tasks due before March", "tasks due before March"),
        ("find all tasks in Leeds and delete them", "tasks in Leeds"),
        ("please identify every open task, and then cancel them", "open task"),
    ],
)
def test_many_rows_are_asked_for_in_their_own_words(text: str, question: str) -> None:
    found = read(text)
    assert found.rows is not None
    assert (found.rows.question, found.rows.many) == (question, True)


def test_rows_may_be_named_one_by_one() -> None:
    found = read("delete tasks 3, 5 and 8")
    assert found.rows is not None
    assert (found.rows.texts, found.rows.more) == ({"id": "3"}, ({"id": "5"}, {"id": "8"}))
    assert found.rows.many


def test_a_value_told_by_the_old_one_is_computed_row_by_row() -> None:
    found = read("give everyone a 10 % raise")
    assert (found.table, dict(found.shifts)) == ("people", {"hourly_rate": Shift(Decimal(10), is_percent=True)})
    assert found.rows is not None
    assert found.rows.many
    lowered = read("reduce the budget of task 3 by 12.50")
    assert lowered.shifts == {"budget": Shift(Decimal("-12.50"))}
    assert Shift(Decimal(10), is_percent=True).of(Decimal("19.99")) == Decimal("21.989")
    assert Shift(Decimal("-12.50")).of(Decimal(20)) == Decimal("7.50")


def test_something_done_can_be_undone() -> None:
    assert read("undo that").is_undo


def test_it_is_what_was_spoken_of_before() -> None:
    found = read("change it to done", about="tasks")
    assert (found.table, dict(found.texts)) == ("tasks", {"status": "done"})
    assert found.rows is not None
    assert found.rows.is_pronoun


def test_words_of_the_model_name_tables_and_columns() -> None:
    meaning = Meaning(
        tables={"tasks": Term(synonyms=("work orders",))}, columns={("tasks", "budget"): Term(synonyms=("ceiling",))}
    )
    found = read("set the ceiling of work order 3 to 900", meaning)
    assert (found.table, dict(found.texts)) == ("tasks", {"budget": "900"})


def test_what_was_told_before_the_command_gives_values() -> None:
    found = read("The pump at Harbour leaks again. Please create a high priority task titled 'Pump'.")
    assert found.texts == {"title": "Pump", "priority": "high", "site_id": "Harbour"}


def test_what_is_unclear_is_said() -> None:
    assert NoTable() in read("add a new one").unclear
    assert NoRows() in read("delete the task").unclear
    assert NoRows() in read("change the priority to low").unclear
    assert NoValues() in read("update task 3").unclear


def test_words_without_a_place_are_shown_and_cost_confidence() -> None:
    sure, unsure = read("set the status of task 3 to done"), read("set the flavour of task 3 to sour")
    assert sure.unplaced == ()
    assert unsure.unplaced == ("flavour", "sour")
    assert unsure.confidence < sure.confidence


def test_only_tables_that_may_be_written_are_meant() -> None:
    catalog, values = office()
    found = read_request("add a task titled 'X'", catalog, NO_MEANING, values, writable=["visits"])
    assert found is not None
    assert found.table != "tasks"


def test_a_question_is_no_request() -> None:
    catalog, values = office()
    for text in (
        "how many tasks were created",
        "which task should I delete?",
        "show added tasks",
        "send a mail to Tom",
    ):
        assert read_request(text, catalog, NO_MEANING, values) is None


WORDS = """set change add create delete assign move the a of to for with and task tasks 3 12 person Maria Becker status
    done open priority high = : , . 'Fix_it' title Monday 9am next Friday by 10 % all every it as from Harbour budget
    1.2.3 visits is undo ( ) site where clear raise"""
words = st.sampled_from(WORDS.split())


@given(st.lists(words, max_size=14).map(" ".join) | st.text(max_size=120).map("set ".__add__))
def test_any_request_is_read_without_a_mishap(text: str) -> None:
    catalog, values = office()
    found = read_request(text, catalog, NO_MEANING, values)
    if found is not None and found.table is not None:
        table = catalog.table(found.table)
        assert table is not None
        assert all(table.column(name) is not None for name in (*found.texts, *found.shifts))
        assert 0.0 <= found.confidence <= 1.0
        assert all(value in text for value in found.texts.values() if " " in value)
        assert not {"id"} & found.texts.keys(), "nobody writes a key that the database counts"


def test_several_columns_that_may_be_meant_are_named() -> None:
    script = "CREATE TABLE events (id INTEGER PRIMARY KEY, name TEXT, opens DATE, sale_begins DATE);"
    catalog, values = office(script)
    found = read_request("add an event named Fair for 3 May", catalog, NO_MEANING, values)
    assert found is not None
    assert found.unclear == (SeveralColumns("3 May", ("opens", "sale_begins")),)
