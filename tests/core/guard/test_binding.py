import sqlglot
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.guard import judge
from quaestor.core.guard.binding import bind
from quaestor.core.verdict import Allowed, Refused

SHOP = Catalog(
    "shop", "sqlite", (Table("customer", (Column("name", "TEXT", Kind.TEXT), Column("id", "INT", Kind.INTEGER))),)
)


def judged(sql: str, **parameters: str | int | float | bool | None) -> Allowed | Refused:
    verdict = judge(sql, SHOP, dialect="sqlite", max_rows=10, parameters=parameters)
    assert isinstance(verdict, Allowed | Refused)
    return verdict


def test_values_take_the_places_of_their_names() -> None:
    verdict = judged(
        "SELECT name FROM customer WHERE name = :who AND id > :least AND :flag", who="O'Hara", least=-3, flag=True
    )
    assert isinstance(verdict, Allowed)
    assert verdict.sql.startswith("SELECT name FROM customer WHERE name = 'O''Hara' AND id > -3 AND TRUE")


def test_a_parameter_without_a_value_is_refused() -> None:
    verdict = judged("SELECT name FROM customer WHERE id = :other", who="x")
    assert isinstance(verdict, Refused)
    assert verdict.reasons[0].code == "placeholder"


@given(st.text())
def test_whatever_its_text_a_value_stays_one_literal(value: str) -> None:
    for dialect in ("sqlite", "postgres", "duckdb", "mysql"):
        tree = bind(sqlglot.parse_one("SELECT a FROM t WHERE b = :v", dialect=dialect), {"v": value})
        again = sqlglot.parse_one(tree.sql(dialect), dialect=dialect)
        literals = list(again.find_all(sqlglot.exp.Literal))
        assert len(literals) == 1
        assert type(again) is sqlglot.exp.Select
