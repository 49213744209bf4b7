"""What speaks for a plan: how far candidates agree, and what is odd about one."""

from __future__ import annotations

import pytest
import sqlglot

from quaestor.core.interpreter.agreement import agreement
from quaestor.core.interpreter.evidence import NAMES, Proposed, weigh
from quaestor.core.interpreter.lexicon import lexicon_for
from quaestor.core.interpreter.linking import link
from quaestor.core.interpreter.parts import blocks, compared
from quaestor.core.interpreter.plan import Field, Plan
from quaestor.core.interpreter.reader.statements import plan_of
from quaestor.core.interpreter.soundness import soundness
from quaestor.core.interpreter.tokens import tokenize
from quaestor.core.meaning import NO_MEANING
from tests.core.interpreter.catalogs import SHOP, TODAY, opened

LEXICON = lexicon_for(opened(SHOP)[1], NO_MEANING)


def planned(sql: str) -> Plan:
    plan = plan_of(sqlglot.parse_one(sql, dialect="sqlite"), LEXICON)
    assert plan is not None
    return plan


def odd(question: str, sql: str) -> dict[str, float]:
    cover = link(tokenize(question), question, LEXICON, opened(SHOP)[2], TODAY)
    return soundness(planned(sql), cover, LEXICON)


def test_a_part_that_likely_plans_share_has_most_of_the_belief() -> None:
    plans = [planned(f"SELECT {shown} FROM customer") for shown in ("name", "name", "city")]
    first, _, last = agreement(plans, [-1.0, -1.0, -1.0], [0.0, 0.0, 0.0])
    assert first["shared_tables"] == pytest.approx(0.5)  # the grammar believes in none of them
    assert first["shared_shown"] == pytest.approx(2 * last["shared_shown"])
    assert first["share"] == pytest.approx(1 / 3)


def test_values_compared_where_they_are_not_stored_are_odd() -> None:
    asked = "customers in Seattle"
    assert odd(asked, "SELECT name FROM customer WHERE city = 'Seattle'")["values_elsewhere"] == 0
    assert odd(asked, "SELECT name FROM customer WHERE gender = 'Seattle'")["values_elsewhere"] == 1


def test_sums_of_keys_and_numbers_beside_texts_clash() -> None:
    assert odd("total", "SELECT sum(amount) FROM orders")["clashes"] == 0
    assert odd("total", "SELECT sum(customer_id) FROM orders")["clashes"] == 1
    assert odd("names", "SELECT name FROM customer WHERE city > 5")["clashes"] == 1


def test_showing_the_same_twice_is_odd() -> None:
    assert odd("names", "SELECT name, name FROM customer")["repeated"] == 1
    assert odd("names", "SELECT name, city FROM customer")["repeated"] == 0


def test_when_asks_for_a_time_and_how_many_for_a_number() -> None:
    when = "When was the order with the highest amount placed?"
    assert odd(when, "SELECT order_date FROM orders")["no_time"] == 0
    assert odd(when, "SELECT status FROM orders")["no_time"] == 1
    many = "How many customers are there?"
    assert odd(many, "SELECT count(*) FROM customer")["no_number"] == 0
    assert odd(many, "SELECT name FROM customer")["no_number"] == 1


def test_tables_that_are_joined_for_nothing_are_counted() -> None:
    joined = "SELECT name FROM customer JOIN orders ON customer.customer_id = orders.customer_id"
    assert odd("names of customers", joined)["idle_tables"] == 1
    assert odd("names of customers with orders", joined)["idle_tables"] == 0


def test_inner_plans_are_blocks_of_their_own() -> None:
    plan = planned(
        "SELECT name FROM customer WHERE city = 'Oslo' AND customer_id IN "
        "(SELECT customer_id FROM orders WHERE status = 'open')"
    )
    told = [pair for block in blocks(plan) for pair in compared(block)]
    assert told == [(Field("customer", "city"), "Oslo"), (Field("orders", "status"), "open")]


def test_evidence_is_numbers_in_one_order() -> None:
    question = "names of customers"
    cover = link(tokenize(question), question, LEXICON, opened(SHOP)[2], TODAY)
    (one,) = weigh([(planned("SELECT name FROM customer"), Proposed(-1.0, 3, 0.9))], cover, LEXICON)
    assert len(one.row()) == len(NAMES)
    assert dict(zip(NAMES, one.row(), strict=True))["rules_belief"] == 0.9
