"""Questions with several fair readings measure something only while each reading runs and they do not all agree."""

import sqlite3
from collections import Counter
from contextlib import closing
from itertools import pairwise
from pathlib import Path

import pytest

from quaestor import demo
from quaestor.core.results import one_shows_more
from tests.samples.conftest import DATABASES
from tests.samples.unclear import Unclear, read_unclear

QUESTIONS = read_unclear()
OF_DEMO = [each for each in QUESTIONS if each.database not in DATABASES]
OF_PUBLIC = [each for each in QUESTIONS if each.database in DATABASES]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    demo.build(folder)
    return folder


def test_ids_and_questions_are_unique_within_a_database() -> None:
    assert len({each.id for each in QUESTIONS}) == len(QUESTIONS) >= 60
    assert max(Counter((each.database, each.question) for each in QUESTIONS).values()) == 1


def test_every_question_has_several_readings_and_says_why() -> None:
    assert [each.id for each in QUESTIONS if len(set(each.readings)) < 2 or not each.why] == []


@pytest.mark.parametrize("unclear", OF_DEMO, ids=lambda each: each.id)
def test_the_readings_of_a_question_about_the_demo_run_and_differ(unclear: Unclear, built: Path) -> None:
    readings_run_and_differ(unclear, built / f"{unclear.database}.sqlite")


@pytest.mark.shared
@pytest.mark.parametrize("unclear", OF_PUBLIC, ids=lambda each: each.id)
def test_the_readings_of_a_question_about_a_public_database_run_and_differ(
    unclear: Unclear, sample_suite: Path
) -> None:
    readings_run_and_differ(unclear, sample_suite / "databases" / f"{unclear.database}.sqlite")


def readings_run_and_differ(unclear: Unclear, database: Path) -> None:
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        results = [connection.execute(sql).fetchall() for sql in unclear.readings]
    assert all(any(value is not None for row in rows for value in row) for rows in results)
    assert not all(one_shows_more(one, other) for one, other in pairwise(results))
