"""The questions that people would ask of the sample data, and the semantic models that show them."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
import sqlglot
import yaml
from sqlglot import exp

from quaestor import demo
from quaestor.adapters.semantics.texts import check_text
from quaestor.core.catalog import Catalog

QUESTIONS: dict[str, list[dict[str, Any]]] = {
    file.stem: yaml.safe_load(file.read_text("utf-8"))
    for file in sorted((Path(__file__).parent / "questions").glob("*.yaml"))
}
CASES = [
    pytest.param(source, statement, id=f"{source}-{number}-{shape}")
    for source, items in QUESTIONS.items()
    for number, item in enumerate(items, start=1)
    for shape, statement in enumerate([item["sql"], *item.get("also", [])])
]
SHOWN = 1_000
"""The row limit within which every answer should be seen in full."""


@pytest.mark.parametrize(("source", "statement"), CASES)
def test_the_expected_answer_exists(workspace: Path, source: str, statement: str) -> None:
    with closing(sqlite3.connect(f"file:{workspace / source}.sqlite?mode=ro", uri=True)) as connection:
        rows = connection.execute(statement).fetchall()
    assert 0 < len(rows) <= SHOWN
    assert any(cell is not None for row in rows for cell in row)


@pytest.mark.parametrize("source", QUESTIONS)
def test_a_best_one_is_the_only_best_one(workspace: Path, source: str) -> None:
    """Where two rows tie at the cut, both answers would be right and one would be judged wrong."""
    with closing(sqlite3.connect(workspace / f"{source}.sqlite")) as connection:
        for item in QUESTIONS[source]:
            tree = sqlglot.parse_one(item["sql"], dialect="sqlite")
            if not isinstance(tree, exp.Select) or tree.args.get("limit") is None:
                continue
            measure = tree.args["order"].expressions[0].this
            wanted = int(tree.args["limit"].expression.name)
            wider = tree.select(measure.copy(), append=False).limit(wanted + 1)
            values = [value for (value,) in connection.execute(wider.sql(dialect="sqlite"))]
            assert len(values) == wanted + 1, item["question"]
            assert values[-1] != values[-2], item["question"]


@pytest.mark.parametrize("source", QUESTIONS)
def test_there_are_enough_questions_of_every_kind(source: str) -> None:
    items = QUESTIONS[source]
    trees = [sqlglot.parse_one(item["sql"], dialect="sqlite") for item in items]
    assert len(items) >= 12
    assert sum(tree.find(exp.Join) is not None for tree in trees) >= 4
    assert sum(len(list(tree.find_all(exp.Select))) > 1 for tree in trees) >= 2
    texts = [text.lower() for item in items for text in (item["question"], *item["paraphrases"])]
    assert len(set(texts)) == len(texts) == 3 * len(items)


@pytest.mark.parametrize("source", QUESTIONS)
def test_the_semantic_model_fits_its_source_without_a_problem(source: str, catalogs: dict[str, Catalog]) -> None:
    checked = check_text(demo.model_text(source), catalogs[source], f"{source}.yaml")
    assert [str(problem) for problem in checked.problems] == []
    assert {table.key for table in catalogs[source].tables} == set(checked.meaning.tables)
    assert all(checked.meaning.table(table.key).description for table in catalogs[source].tables)
    assert checked.meaning.metrics


@pytest.mark.parametrize("source", QUESTIONS)
def test_the_semantic_model_shows_the_questions(source: str, catalogs: dict[str, Catalog]) -> None:
    meaning = check_text(demo.model_text(source), catalogs[source]).meaning
    assert list(meaning.questions) == [item["question"] for item in QUESTIONS[source]]


@pytest.mark.parametrize("source", QUESTIONS)
def test_every_metric_gives_a_number(source: str, workspace: Path, catalogs: dict[str, Catalog]) -> None:
    meaning = check_text(demo.model_text(source), catalogs[source]).meaning
    with closing(sqlite3.connect(workspace / f"{source}.sqlite")) as connection:
        for metric in meaning.metrics:
            tree = sqlglot.parse_one(f"SELECT {metric.expression}")
            (table,) = {column.table for column in tree.find_all(exp.Column)}
            sql = tree.from_(table).sql(dialect="sqlite")  # type: ignore[attr-defined]
            (value,) = connection.execute(sql).fetchone()
            assert value > 0, metric.name


@pytest.mark.parametrize("source", QUESTIONS)
def test_value_labels_name_values_that_are_there(source: str, workspace: Path, catalogs: dict[str, Catalog]) -> None:
    meaning = check_text(demo.model_text(source), catalogs[source]).meaning
    with closing(sqlite3.connect(workspace / f"{source}.sqlite")) as connection:
        for (table, column), labels in meaning.value_labels.items():
            stored = {str(value) for (value,) in connection.execute(f"SELECT DISTINCT {column} FROM {table}")}
            assert set(labels) <= stored, (table, column)
