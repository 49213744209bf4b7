"""Exceptions in the log: where they came from, without what libraries quote."""

from __future__ import annotations

import sqlite3
import sys

import duckdb
import pytest
from pydantic import TypeAdapter, ValidationError
from sqlalchemy import create_engine, text
from sqlalchemy.exc import SQLAlchemyError

from quaestor.adapters.tracebacks import message, told

CANARY = "CANARY-7Q2"


def told_of(error: BaseException) -> str:
    return told((type(error), error, error.__traceback__))


def test_our_own_words_and_pythons_are_told_with_the_frames() -> None:
    try:
        raise ValueError("no such shape")
    except ValueError as error:
        said = told_of(error)
    assert said.startswith("Traceback (most recent call last):")
    assert "test_tracebacks.py" in said
    assert said.endswith("ValueError: no such shape")


def test_what_led_to_it_is_told_first() -> None:
    try:
        try:
            raise KeyError("a")
        except KeyError as error:
            raise RuntimeError("b") from error
    except RuntimeError as error:
        said = told_of(error)
    assert said.index("KeyError: 'a'") < said.index("which led to:") < said.index("RuntimeError: b")


def test_the_parts_of_a_group_are_told() -> None:
    assert "ValueError: one" in told_of(ExceptionGroup("two", [ValueError("one"), TypeError()]))


def test_engines_and_the_libraries_around_them_are_not_quoted() -> None:
    failures: list[Exception] = []
    database = sqlite3.connect(":memory:")
    try:
        database.execute("SELECT json_extract('{', ?)", (CANARY,))
    except sqlite3.Error as error:
        failures.append(error)
    database.close()
    with duckdb.connect() as connection:
        try:
            connection.execute(f"SELECT CAST('{CANARY}' AS INTEGER)")
        except duckdb.Error as error:
            failures.append(error)
    with create_engine("sqlite://").connect() as engine:
        try:
            engine.execute(text("SELECT nothing(:value)"), {"value": CANARY})
        except SQLAlchemyError as error:
            failures.append(error)
    try:
        TypeAdapter(int).validate_python(CANARY)
    except ValidationError as error:
        failures.append(error)
    assert len(failures) == 4
    assert CANARY in "".join(str(error) for error in failures)
    for error in failures:
        assert CANARY not in "".join(line for line in told_of(error).splitlines() if not line.startswith("    "))
        assert message(error).startswith(f"{type(error).__module__}.")


def test_an_engines_number_is_told() -> None:
    with pytest.raises(sqlite3.Error) as caught:
        sqlite3.connect(":memory:").execute("SELECT 1 FROM nothing")
    assert message(caught.value) == "sqlite3.OperationalError [SQLITE_ERROR]"


def test_an_error_that_caused_itself_is_told_once() -> None:
    error = ValueError("round")
    error.__context__ = error
    assert told((ValueError, error, None)).count("round") == 1
    assert sys.exc_info() == (None, None, None)
