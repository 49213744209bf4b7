"""Plans whose joins would repeat what they add up."""

from __future__ import annotations

from quaestor.core.interpreter.lexicon import lexicon_for
from quaestor.core.interpreter.metric_plans import written
from quaestor.core.interpreter.plan import Among, Comparison, Constant, Field, Function, Measure, Operator, Plan
from quaestor.core.meaning import NO_MEANING
from tests.core.interpreter.catalogs import opened
from tests.core.interpreter.test_newcomers import WORKS


def test_a_sum_whose_rows_another_query_picks_counts_each_of_them_once() -> None:
    """The total amount per good, of the orders with several lines; one of its goods is on two lines."""
    connection, catalog, _ = opened(WORKS)
    good, order = Field("order_line", "good"), Field("order_line", "order_id")
    several = Comparison(Measure(Function.COUNT, rows_of="order_line"), Operator.MORE, Constant(1))
    picked = Among(Field("orders", "id"), Plan(("order_line",), (order,), group=(order,), having=(several,)))
    total = Measure(Function.SUM, Field("orders", "amount"))
    plan = Plan(("orders", "order_line"), (good, total), where=(picked,), group=(good,))
    sql, _ = written(plan, lexicon_for(catalog, NO_MEANING))
    assert sorted(connection.execute(sql).fetchall()) == [("glue", 100), ("nails", 100)]
