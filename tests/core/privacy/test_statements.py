"""What a statement does, apart from what it is about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.privacy.statements import apart


@pytest.mark.parametrize(
    ("sql", "form", "values"),
    [
        ("SELECT a1 FROM t2 WHERE b = 'x''y' LIMIT 5", "SELECT a1 FROM t2 WHERE b = ? LIMIT ?", ("'x''y'", "5")),
        ('SELECT "a 1" FROM t WHERE c > 1.5e3', 'SELECT "a 1" FROM t WHERE c > ?', ("1.5e3",)),
        ("SELECT E'a\\'b' || N'c' -- 'd'", "SELECT ? || ?", ("E'a\\'b'", "N'c'")),
        ("SELECT /* 'x' */ $$it's$$,\n\t`b 2`", "SELECT ?, `b 2`", ("$$it's$$",)),
        ("SELECT 'open", "SELECT 'open", ()),
    ],
)
def test_values_are_taken_out_in_their_order(sql: str, form: str, values: tuple[str, ...]) -> None:
    assert apart(sql) == (form, values)


def test_statements_that_differ_in_values_only_have_one_form() -> None:
    assert apart("SELECT 1 FROM t WHERE a = 'x'")[0] == apart("SELECT 22  FROM t WHERE a = 'longer'")[0]


@given(st.text(max_size=200))
def test_any_text_is_taken(sql: str) -> None:
    apart(sql)


@given(st.text(alphabet=st.characters(exclude_characters="'\\\0"), min_size=4, max_size=40))
def test_no_value_in_single_quotes_is_left_in_the_form(value: str) -> None:
    form, values = apart(f"SELECT a FROM t WHERE b = '{value}'")
    assert (form, values) == ("SELECT a FROM t WHERE b = ?", (f"'{value}'",))
