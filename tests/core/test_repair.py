from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quaestor.core.repair import suggest_fix
from quaestor.core.verdict import Fix
from tests.core.guard.test_judgement import SHOP


@pytest.mark.parametrize(
    ("dialect", "sql", "fix"),
    [
        ("sqlite", "SELECT nmae FROM customer", Fix("SELECT name FROM customer", ("nmae became name",), True)),
        (
            "sqlite",
            "SELECT c.citty FROM customer c",
            Fix("SELECT c.city FROM customer c", ("c.citty became c.city",), True),
        ),
        ("sqlite", "SELECT id FROM purchases", Fix("SELECT id FROM purchase", ("purchases became purchase",), True)),
        (
            "postgres",
            "SELECT nmae FROM custmer;",
            Fix(
                "SELECT name FROM customer",
                ("removed the semicolon at the end", "custmer became customer", "nmae became name"),
                True,
            ),
        ),
        (
            "postgres",
            "SELECT name FROM customer WHERE city = Stuttgart",
            Fix("SELECT name FROM customer WHERE city = 'Stuttgart'", ("put quotes around Stuttgart",), True),
        ),
        (
            "sqlite",
            "SELECT count(*) FROM (SELECT id FROM staff",
            Fix("SELECT count(*) FROM (SELECT id FROM staff)", ("added a closing bracket",), True),
        ),
        (
            "sqlite",
            "SELECT TOP 5 name FROM customer",
            Fix("SELECT name FROM customer LIMIT 5", ("translated from the SQL of SQL Server",), True),
        ),
        (
            "tsql",
            "SELECT name FROM customer WHERE joined > NOW() LIMIT 5",
            Fix(
                "SELECT TOP 5 name FROM customer WHERE joined > GETDATE()",
                ("translated from the SQL of PostgreSQL",),
                True,
            ),
        ),
        ("sqlite", "```sql\nSELECT 1\n```", Fix("SELECT 1", ("removed the code fence around the statement",), True)),
        ("sqlite", "DELETE FROM customer", Fix("DELETE FROM customer", (), False)),
        ("sqlite", "SELECT name FROM customer", Fix("SELECT name FROM customer", (), True)),
    ],
)
def test_honest_mistakes_are_mended(dialect: str, sql: str, fix: Fix) -> None:
    assert suggest_fix(sql, SHOP, dialect) == fix


def test_what_the_database_said_helps() -> None:
    said = 'column "customer.city" must appear in the GROUP BY clause or be used in an aggregate function'
    fix = suggest_fix("SELECT city, name, COUNT(*) FROM customer GROUP BY name", SHOP, "postgres", said)
    assert fix.sql == "SELECT city, name, COUNT(*) FROM customer GROUP BY name, customer.city"
    assert fix.is_valid


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=60), st.sampled_from(["sqlite", "postgres", "tsql", "none"]))
def test_no_text_makes_mending_fail(sql: str, dialect: str) -> None:
    suggest_fix(sql, SHOP, dialect, "an error")
