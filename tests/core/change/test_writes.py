"""Writes become statements with every value as a parameter, one row each."""

from __future__ import annotations

import pytest
import sqlglot
from hypothesis import given
from hypothesis import strategies as st
from sqlglot import exp

from quaestor.core.catalog import Column, Kind, Table
from quaestor.core.change.writes import (
    Change,
    Delete,
    Insert,
    NoIdentity,
    Update,
    compiled,
    identity_columns,
    identity_of,
    in_words,
    reading,
)

TASK = Table(
    "task",
    (
        Column("id", "INTEGER", Kind.INTEGER, nullable=False),
        Column("title", "TEXT", Kind.TEXT),
        Column("order", "INTEGER", Kind.INTEGER),
    ),
    primary_key=("id",),
)


def test_an_insert_names_its_columns() -> None:
    made = compiled(Insert(TASK, {"title": "x", "order": 2}), "postgres")
    assert made.sql == 'INSERT INTO task (title, "order") VALUES (:set_0, :set_1)'
    assert made.parameters == {"set_0": "x", "set_1": 2}


@pytest.mark.parametrize(
    ("dialect", "sql"),
    [("sqlite", "INSERT INTO task DEFAULT VALUES"), ("mysql", "INSERT INTO task () VALUES ()")],
)
def test_a_row_of_nothing_but_defaults_is_one(dialect: str, sql: str) -> None:
    assert compiled(Insert(TASK, {}), dialect).sql == sql


def test_an_update_touches_the_row_that_was_shown() -> None:
    made = compiled(Update(TASK, {"id": 7}, {}, {"order": None}), "mysql")
    assert made.sql == "UPDATE task SET `order` = :set_0 WHERE id = :key_0"
    assert made.parameters == {"set_0": None, "key_0": 7}


def test_a_deletion_touches_the_row_that_was_shown() -> None:
    made = compiled(Delete(TASK, {"id": 7}, {}), "sqlite")
    assert (made.sql, made.parameters) == ("DELETE FROM task WHERE id = :key_0", {"key_0": 7})


def test_without_an_identity_nothing_is_compiled() -> None:
    for write in (Delete(TASK, {}, {}), Update(TASK, {}, {}, {"title": "x"})):
        with pytest.raises(NoIdentity):
            compiled(write, "sqlite")


def test_a_row_is_locked_where_the_engine_locks_rows() -> None:
    assert reading({"id": 1}, TASK, "postgres", locking=True).sql.endswith("WHERE id = :key_0 FOR UPDATE")
    assert "FOR UPDATE" not in reading({"id": 1}, TASK, "sqlite", locking=True).sql


def test_a_row_is_named_by_its_primary_key_or_a_unique_key_without_gaps() -> None:
    columns = (Column("code", "TEXT", Kind.TEXT, nullable=False), Column("mail", "TEXT", Kind.TEXT))
    assert identity_columns(Table("t", columns, unique_keys=(("mail",), ("code",)))) == ("code",)
    with pytest.raises(NoIdentity):
        identity_columns(Table("t", columns, unique_keys=(("mail",),)))
    with pytest.raises(NoIdentity):
        identity_of({"id": None, "title": "x"}, TASK)


def test_a_change_is_said_in_words() -> None:
    update = Update(TASK, {"id": 1}, {}, {"title": "x", "order": 1})
    assert in_words(Change("s", (Insert(TASK, {}),)), "tasks") == "Create 1 row of tasks"
    assert in_words(Change("s", (update, update)), "tasks") == "Change title and order of 2 rows of tasks"


@given(name=st.text(min_size=1, max_size=12), dialect=st.sampled_from(["sqlite", "duckdb", "postgres", "mysql"]))
def test_whatever_a_column_is_called_the_statement_is_one_update(name: str, dialect: str) -> None:
    if "\0" in name:
        return  # which no engine takes in a name
    made = compiled(Update(TASK, {name: 1}, {}, {name: 2}), dialect)
    trees = sqlglot.parse(made.sql, dialect=dialect)
    assert [type(tree) for tree in trees] == [exp.Update]
    assert trees[0] is not None
    assert {column.name for column in trees[0].find_all(exp.Column)} == {name}
