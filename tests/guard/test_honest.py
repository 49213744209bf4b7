"""What people and models really write is allowed, and what runs in its place gives the same."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from quaestor.core.guard import judge
from quaestor.core.guard.grammar import grammar_of
from quaestor.core.verdict import Allowed
from tests.guard.engines import Ask, duckdb_harbour, mariadb_harbour, postgres_harbour, sqlite_harbour
from tests.guard.suite import Case, harbour, suites

HONEST = suites("honest")


def cases_of(*dialects: str) -> list[object]:
    return [pytest.param(case, id=case.kind) for case in HONEST if case.dialect in dialects and not case.not_run]


@pytest.fixture(scope="module")
def sqlite() -> Iterator[Ask]:
    with sqlite_harbour() as ask:
        yield ask


@pytest.fixture(scope="module")
def duckdb() -> Iterator[Ask]:
    with duckdb_harbour() as ask:
        yield ask


@pytest.fixture(scope="module")
def postgres(postgres_url: str) -> Iterator[Ask]:
    with postgres_harbour(postgres_url) as ask:
        yield ask


@pytest.fixture(scope="module")
def mariadb(mariadb_url: str) -> Iterator[Ask]:
    with mariadb_harbour(mariadb_url) as ask:
        yield ask


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{case.dialect}-{case.kind}") for case in HONEST])
def test_it_is_allowed(case: Case) -> None:
    verdict = judge(case.sql, harbour(case.dialect), dialect=case.dialect, max_rows=1000)
    assert isinstance(verdict, Allowed), verdict


def assert_same(case: Case, ask: Ask) -> None:
    """The statement that runs gives the same names and rows as the one that was sent, in its order where it has one."""
    verdict = judge(case.sql, harbour(case.dialect), dialect=case.dialect, max_rows=1000)
    assert isinstance(verdict, Allowed), verdict
    sent, ran = ask(case.sql), ask(verdict.sql)
    assert sent[0] == ran[0], verdict.sql
    tree = grammar_of(case.dialect).parse(case.sql)[0]
    if tree is not None and tree.args.get("order") is not None:
        assert sent[1] == ran[1], verdict.sql
    else:
        assert sorted(sent[1]) == sorted(ran[1]), verdict.sql


@pytest.mark.parametrize("case", cases_of("sqlite"))
def test_it_gives_the_same_on_sqlite(case: Case, sqlite: Ask) -> None:
    assert_same(case, sqlite)


@pytest.mark.parametrize("case", cases_of("duckdb"))
def test_it_gives_the_same_on_duckdb(case: Case, duckdb: Ask) -> None:
    assert_same(case, duckdb)


@pytest.mark.parametrize("case", cases_of("postgres"))
def test_it_gives_the_same_on_postgresql(case: Case, postgres: Ask) -> None:
    assert_same(case, postgres)


@pytest.mark.parametrize("case", cases_of("mysql"))
def test_it_gives_the_same_on_mariadb(case: Case, mariadb: Ask) -> None:
    assert_same(case, mariadb)
