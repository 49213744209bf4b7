import pytest

from quaestor.core.evaluation.parts import Compared, parts_of
from tests.core.chooser.test_signs import ODD
from tests.core.evaluation.catalogs import CATALOG


def same(one: str, other: str) -> bool:
    ours, theirs = parts_of(one, "sqlite", CATALOG), parts_of(other, "sqlite", CATALOG)
    assert ours is not None
    return ours == theirs


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SELECT name FROM singer", "select T1.NAME from Singer AS T1"),
        ("SELECT name, age FROM singer", "SELECT age, name FROM singer"),
        (
            "SELECT name FROM singer WHERE age > 3 AND id = 1",
            "SELECT s.name FROM singer s WHERE s.id = 1 AND (s.age > 3)",
        ),
        (
            "SELECT name FROM singer JOIN song ON singer.id = song.singer_id",
            "SELECT a.name FROM song b JOIN singer a ON b.singer_id = a.id",
        ),
        ("SELECT age AS years FROM singer ORDER BY years", "SELECT age FROM singer ORDER BY age ASC"),
        ("SELECT name FROM singer WHERE id IN (1, 2)", "SELECT name FROM singer WHERE id IN (2, 1)"),
    ],
)
def test_statements_that_say_the_same_otherwise_have_the_same_parts(one: str, other: str) -> None:
    assert same(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("SELECT name FROM singer", "SELECT title FROM song"),
        ("SELECT name FROM singer WHERE age > 3", "SELECT name FROM singer WHERE age >= 3"),
        ("SELECT name FROM singer WHERE age > 3", "SELECT name FROM singer WHERE NOT age > 3"),
        ("SELECT name FROM singer ORDER BY age", "SELECT name FROM singer ORDER BY age DESC"),
        ("SELECT name FROM singer LIMIT 1", "SELECT name FROM singer LIMIT 2"),
        ("SELECT COUNT(name) FROM singer", "SELECT COUNT(DISTINCT name) FROM singer"),
    ],
)
def test_statements_that_say_something_else_have_other_parts(one: str, other: str) -> None:
    assert not same(one, other)


def test_conditions_of_nested_queries_are_found_with_the_tables_of_their_columns() -> None:
    found = parts_of("SELECT name FROM singer WHERE id IN (SELECT singer_id FROM song WHERE id > 4)", "sqlite", CATALOG)
    assert found is not None
    assert found.conditions == {Compared("singer.id", "in", ""), Compared("song.id", "gt", "4")}
    assert found.nested == 1


def test_set_operations_are_counted_apart_from_nesting() -> None:
    found = parts_of("SELECT id FROM singer EXCEPT SELECT singer_id FROM song", "sqlite", CATALOG)
    assert found is not None
    assert (found.combined, found.nested) == (("except",), 0)


@pytest.mark.parametrize("sql", ["not sql (", "DROP TABLE singer"])
def test_what_is_no_query_has_no_parts(sql: str) -> None:
    assert parts_of(sql, "sqlite", CATALOG) is None


@pytest.mark.parametrize("sql", ODD)
def test_no_statement_however_odd_stops_a_report(sql: str) -> None:
    parts_of(sql, "sqlite", CATALOG)
