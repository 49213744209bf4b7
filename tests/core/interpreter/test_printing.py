"""Plans that no engine runs are not printed, so nobody is asked to wait for one."""

from __future__ import annotations

import pytest

from quaestor.core.interpreter.lexicon import lexicon_for
from quaestor.core.interpreter.plan import Combination, Field, Function, Measure, Plan, SetOperator, Sort
from quaestor.core.interpreter.printing import NoStatement, print_plan
from quaestor.core.meaning import NO_MEANING
from tests.core.interpreter.catalogs import SHOP, opened

NAME, CITY = Field("customer", "name"), Field("customer", "city")
COUNT = Measure(Function.COUNT, rows_of="customer")


@pytest.mark.parametrize(
    "plan",
    [
        Plan(("customer",), (NAME, CITY), combined=Combination(SetOperator.INTERSECT, Plan(("customer",), (NAME,)))),
        Plan(("customer",), (NAME,), order=(Sort(COUNT, descending=True),)),
        Plan(("customer", "product"), (NAME, Field("product", "price"))),
    ],
    ids=["halves of different width", "sorted by groups that are not made", "tables without a way between them"],
)
def test_it_is_no_statement(plan: Plan) -> None:
    lexicon = lexicon_for(
        opened(SHOP.replace("product_id INTEGER REFERENCES product(product_id)", "sort TEXT"))[1], NO_MEANING
    )
    with pytest.raises(NoStatement):
        print_plan(plan, lexicon)


def test_its_like_that_runs_is_printed() -> None:
    connection, catalog, _ = opened(SHOP)
    lexicon = lexicon_for(catalog, NO_MEANING)
    cities = Plan(("customer",), (CITY,), combined=Combination(SetOperator.INTERSECT, Plan(("customer",), (CITY,))))
    most = Plan(("customer",), (CITY,), group=(CITY,), order=(Sort(COUNT, descending=True),), limit=1)
    assert len(connection.execute(print_plan(cities, lexicon)).fetchall()) == 3
    assert connection.execute(print_plan(most, lexicon)).fetchall() in ([("Seattle",)], [("Oslo",)])
