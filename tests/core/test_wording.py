import datetime as dt
from decimal import Decimal

import pytest

from quaestor.core.wording import counted, listed, plainly, sentence, show


@pytest.mark.parametrize(
    ("cell", "shown"),
    [
        (None, "no value"),
        (True, "yes"),
        (1234567, "1,234,567"),
        (1234.5, "1,234.5"),
        (0.00012345, "0.0001234"),
        (Decimal("12.00"), "12"),
        (0, "0"),
        (dt.date(2026, 5, 4), "2026-05-04"),
        (dt.datetime(2026, 5, 4), "2026-05-04"),
        (dt.datetime(2026, 5, 4, 10, 30), "2026-05-04 10:30:00"),
        ("x" * 200, "x" * 117 + "…"),
    ],
)
def test_cells_are_shown_as_people_write_them(cell: object, shown: str) -> None:
    assert show(cell) == shown


@pytest.mark.parametrize(
    ("name", "words"),
    [("OrderDate", "order date"), ("order_date", "order date"), ("Order Details", "order details"), ("SKU", "SKU"),
     ("TOT_EMP", "tot emp"), ("HTTPServer", "http server")],
)  # fmt: skip
def test_names_become_words(name: str, words: str) -> None:
    assert plainly(name) == words


def test_lists_and_counts_read_well() -> None:
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"], "or") == "a, b or c"
    assert counted(1, "row") == "1 row"
    assert counted(1200, "row") == "1,200 rows"


def test_a_sentence_begins_large_and_ends() -> None:
    assert sentence("there are 3") == "There are 3."
    assert sentence("really?") == "Really?"
    assert sentence("") == ""
