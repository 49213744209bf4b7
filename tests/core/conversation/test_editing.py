"""What each edit makes of a plan; no text is read."""

from __future__ import annotations

import pytest

from quaestor.core.conversation.editing import (
    Counted,
    Edit,
    Measured,
    Narrowed,
    Ordered,
    Paged,
    Regrouped,
    Taken,
    Without,
    edited,
)
from quaestor.core.interpreter.lexicon import lexicon_for
from quaestor.core.interpreter.plan import (
    Comparison,
    Condition,
    Constant,
    Field,
    Function,
    Measure,
    Operator,
    Plan,
    Sort,
)
from quaestor.core.interpreter.printing import print_plan
from quaestor.core.meaning import NO_MEANING
from tests.core.interpreter.catalogs import SHOP, opened

LEXICON = lexicon_for(opened(SHOP)[1], NO_MEANING)
CITY, NAME, AGE = Field("customer", "city"), Field("customer", "name"), Field("customer", "age")
COUNT, OLDEST = Measure(Function.COUNT, rows_of="customer"), Measure(Function.MAXIMUM, AGE)
NAMES = Plan(("customer",), (NAME,))
PER_CITY = Plan(("customer",), (CITY, COUNT), group=(CITY,))


def is_(one: Field, value: str | int, operator: Operator = Operator.EQUAL) -> Condition:
    return Comparison(one, operator, Constant(value))


IN_OSLO, IN_LIMA, OVER_30, OVER_40 = (
    is_(CITY, "Oslo"),
    is_(CITY, "Lima"),
    is_(AGE, 30, Operator.MORE),
    is_(AGE, 40, Operator.MORE),
)


@pytest.mark.parametrize(
    ("plan", "edit", "expected"),
    [
        (NAMES, Narrowed((IN_OSLO,)), [("Bob",), ("Eve",)]),
        (Plan(("customer",), (NAME,), (IN_OSLO,)), Narrowed((IN_LIMA,)), [("Dan",)]),
        (Plan(("customer",), (NAME,), (IN_OSLO,)), Narrowed((IN_LIMA,), beside=True), [("Bob",), ("Dan",), ("Eve",)]),
        (Plan(("customer",), (NAME,), (OVER_30,)), Narrowed((OVER_40,)), [("Bob",), ("Cyd",), ("Eve",)]),
        (Plan(("customer",), (NAME,), (IN_OSLO, OVER_30)), Without((OVER_30,)), [("Bob",), ("Eve",)]),
        (PER_CITY, Measured((OLDEST,)), [("Lima", 25), ("Oslo", 57), ("Seattle", 61)]),
        (PER_CITY, Measured((OLDEST,), beside=True), [("Lima", 1, 25), ("Oslo", 2, 57), ("Seattle", 2, 61)]),
        (
            PER_CITY,
            Regrouped((Field("customer", "gender"),), (Field("customer", "gender"),)),
            [("F", 3), ("M", 2)],
        ),
        (NAMES, Ordered((Sort(AGE, descending=True),), 2), [("Cyd",), ("Bob",)]),
        (NAMES, Counted(), [(5,)]),
        (PER_CITY, Counted(), [(3,)]),
        (Plan(("customer",), (NAME,), order=(Sort(AGE),), limit=2), Counted(), [(2,)]),
        (Plan(("customer",), (NAME,), order=(Sort(AGE),), limit=2), Paged(2, 2), [("Bob",), ("Eve",)]),
        (Plan(("customer",), (CITY,)), Taken(CITY, NAME), [("Ada",), ("Bob",), ("Cyd",), ("Dan",), ("Eve",)]),
    ],
)
def test_an_edited_plan_gives_the_rows_that_are_meant(
    plan: Plan, edit: Edit, expected: list[tuple[object, ...]]
) -> None:
    result = edited(plan, (edit,), LEXICON)
    assert result is not None
    rows = opened(SHOP)[0].execute(print_plan(result, LEXICON)).fetchall()
    assert sorted(rows, key=repr) == sorted(expected, key=repr)


def test_a_new_place_starts_from_the_first_page() -> None:
    paged = Plan(("customer",), (NAME,), order=(Sort(AGE),), limit=2, offset=2)
    result = edited(paged, (Narrowed((IN_OSLO,)),), LEXICON)
    assert result is not None
    assert result.offset == 0
