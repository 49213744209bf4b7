"""Public tasks over a blog: what is understood of those that write, and that none that reads is taken for one.

Most of the tasks are harder than a form: they define words ("dormant"), insert what a query gives, or leave values to
whoever solves them. The floors keep what is reached; `docs/requests.md` says what is not.
"""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from quaestor.core.change.requests.request import Request
from quaestor.core.change.requests.understanding import read_request
from quaestor.core.values import normalise
from tests.samples.test_changes import Source, inspected

pytestmark = pytest.mark.shared


@dataclass(frozen=True)
class Task:
    request: str
    operation: str
    table: str
    values: dict[str, str]
    """By column, where one row is written and all its values are literals."""


@pytest.fixture(scope="module")
def blog(shared_data: Path) -> Source:
    return asyncio.run(inspected("blog", shared_data / "writes" / "blog.sqlite"))


@pytest.fixture(scope="module")
def tasks(shared_data: Path, blog: Source) -> list[Task]:
    """Those that one statement solves, over a table that is there."""
    lines = (shared_data / "writes" / "blog-tasks.jsonl").read_text("utf-8").splitlines()
    found = [_task(each["request"], each["solution"]) for each in map(json.loads, lines)]
    return [each for each in found if each is not None and blog.catalog.table(each.table) is not None]


def _task(request: str, solution: list[str]) -> Task | None:
    try:
        statements = [each for sql in solution for each in sqlglot.parse(sql, dialect="postgres") if each is not None]
    except sqlglot.errors.ParseError:
        return None
    if len(statements) != 1 or not isinstance(statements[0], exp.Insert | exp.Update | exp.Delete):
        return None
    written, values = statements[0], {}
    target = written.this.this if isinstance(written.this, exp.Schema) else written.this
    if isinstance(written, exp.Insert) and isinstance(written.expression, exp.Values):
        cells = written.expression.expressions[0].expressions
        columns = [each.name for each in written.this.expressions]
        values = {name: each.name for name, each in zip(columns, cells, strict=True) if isinstance(each, exp.Literal)}
    return Task(request, written.key, target.name, values)


def test_operation_and_table_are_understood(tasks: list[Task], blog: Source) -> None:
    found = [(task, read(task.request, blog)) for task in tasks]
    right = [
        task for task, one in found if one is not None and (one.operation, one.table) == (task.operation, task.table)
    ]
    assert len(tasks) == 46
    assert len(right) >= 33


def test_values_are_placed_where_they_belong(tasks: list[Task], blog: Source) -> None:
    given: Counter[bool] = Counter()
    for task in tasks:
        found = read(task.request, blog)
        if found is not None and task.values and found.table == task.table:
            given.update(normalise(task.values.get(name, "")) == normalise(text) for name, text in found.texts.items())
    assert given[True] >= 23
    assert given[False] <= 6, "what has no place is shown, not guessed"


def read(text: str, source: Source) -> Request | None:
    return read_request(text, source.catalog, source.meaning, source.values)
