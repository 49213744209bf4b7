"""Names and passwords written into scripts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from quaestor.core.engines import BIGQUERY, MARIADB, POSTGRESQL, SNOWFLAKE, SQL_SERVER, Engine
from quaestor.core.errors import BadInput
from quaestor.core.logins import Login

LOGIN = Login("quaestor_reader", "a" * 32, "shop")
SCRIPT = "USER {login} PASSWORD {password} ON {database}.{schema}"


@pytest.mark.parametrize(
    ("engine", "database", "schema", "written"),
    [
        (POSTGRESQL, "shop", None, "USER quaestor_reader PASSWORD 'PW' ON shop.public"),
        (POSTGRESQL, 'My "Shop"', "Sales", 'USER quaestor_reader PASSWORD \'PW\' ON "My ""Shop"""."Sales"'),
        (MARIADB, "a`b", "", "USER quaestor_reader PASSWORD 'PW' ON `a``b`.``"),
        (SQL_SERVER, "a]b", None, "USER quaestor_reader PASSWORD 'PW' ON [a]]b].dbo"),
        (SNOWFLAKE, "SHOP", None, "USER quaestor_reader PASSWORD 'PW' ON SHOP.PUBLIC"),
        (BIGQUERY, "p.shop", "x", "USER quaestor-reader PASSWORD 'PW' ON `p.shop`.`x`"),
    ],
)
def test_names_are_written_as_the_engine_writes_them(
    engine: Engine, database: str, schema: str | None, written: str
) -> None:
    login = replace(LOGIN, database=database, schema=schema)
    assert login.fill(SCRIPT, engine) == written.replace("PW", "a" * 32)


def test_what_stands_in_a_name_is_not_filled_in_again() -> None:
    login = replace(LOGIN, database="{password}")
    assert login.fill("{database}", POSTGRESQL) == '"{password}"'


@pytest.mark.parametrize(
    "login",
    [
        replace(LOGIN, name="reader; DROP ROLE admin"),
        replace(LOGIN, name=""),
        replace(LOGIN, name="x" * 31),
        replace(LOGIN, password="changeme"),
        replace(LOGIN, password="x" * 30 + "'"),
        replace(LOGIN, database="shop\nDROP TABLE people"),
        replace(LOGIN, schema="a\\b"),
    ],
)
def test_what_could_end_the_place_it_stands_in_is_refused(login: Login) -> None:
    with pytest.raises(BadInput):
        login.fill(SCRIPT, POSTGRESQL)
