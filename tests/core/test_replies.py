"""What is said where no data is asked for: plain, true, and nothing is done."""

from __future__ import annotations

import pytest

from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.core.meaning import NO_MEANING, Meaning, Metric
from quaestor.core.question import Outcome
from quaestor.core.replies import Talk, respond
from quaestor.core.router import ActRequest, Knowledge, ResearchRequest, WriteRequest

SALES = Catalog("sales", "sqlite", (Table("orders", (Column("amount", "REAL", Kind.NUMBER),)),))
MEANING = Meaning(metrics=(Metric("net_revenue", "SUM(orders.amount)", "what is left after discounts"),))


@pytest.mark.parametrize(
    ("talk", "said"),
    [
        (WriteRequest("delete"), "Nothing was changed"),
        (ActRequest("send"), "Nothing was done"),
        (ResearchRequest(), "not possible yet"),
        (Knowledge("churn"), "Nothing here explains “churn”"),
    ],
)
def test_what_is_not_possible_yet_is_declined_in_so_many_words(talk: Talk, said: str) -> None:
    outcome, text = respond(talk, SALES, NO_MEANING)
    assert outcome is Outcome.DECLINED
    assert said in text


def test_a_word_is_explained_by_the_semantic_model() -> None:
    outcome, text = respond(Knowledge("net revenue"), SALES, MEANING)
    assert (outcome, text) == (Outcome.ANSWERED, "Net revenue: what is left after discounts.")
