"""The learned reader: what it spells, what it may spell, and that its two ways of weighing a plan agree."""

from __future__ import annotations

import subprocess
import sys

import numpy as np
import pytest
import sqlglot

from quaestor.adapters.learned import read_learned, read_reader
from quaestor.core.interpreter.evidence import NAMES
from quaestor.core.interpreter.lexicon import Lexicon, lexicon_for
from quaestor.core.interpreter.linking import linked
from quaestor.core.interpreter.printing import print_plan, tree_of
from quaestor.core.interpreter.reader.actions import Pointer, Word, plan_from, spell
from quaestor.core.interpreter.reader.numbering import number_of
from quaestor.core.interpreter.reader.reading import Reading, read
from quaestor.core.interpreter.reader.statements import plan_of
from quaestor.core.interpreter.scoring import Preference, Trees, beside_rules
from quaestor.core.interpreter.tokens import tokenize
from quaestor.core.meaning import NO_MEANING
from tests.core.interpreter.catalogs import SHOP, TODAY, opened

STATEMENTS = [
    "SELECT count(*) FROM customer",
    "SELECT DISTINCT city FROM customer WHERE age > 30",
    "SELECT name, age FROM customer WHERE city = 'Oslo' OR city = 'Lima'",
    "SELECT category, count(*), avg(price) FROM product GROUP BY category HAVING count(*) > 1",
    "SELECT product_name FROM product ORDER BY price DESC LIMIT 1",
    "SELECT name FROM customer WHERE customer_id NOT IN (SELECT customer_id FROM orders)",
    "SELECT product_name FROM product WHERE price > (SELECT avg(price) FROM product)",
    "SELECT T1.name, T2.amount FROM customer AS T1 JOIN orders AS T2 ON T1.customer_id = T2.customer_id",
    "SELECT city FROM customer WHERE age > 50 INTERSECT SELECT city FROM customer WHERE age < 40",
    "SELECT product_name FROM product WHERE product_name LIKE '%amp%' AND price BETWEEN 10 AND 40",
]


def shop() -> Lexicon:
    return lexicon_for(opened(SHOP)[1], NO_MEANING)


def reading_of(text: str) -> Reading:
    reader = read_reader()
    assert reader is not None
    lexicon = shop()
    return read(linked(tokenize(text), text, lexicon, opened(SHOP)[2], TODAY), lexicon, reader)


@pytest.mark.parametrize("sql", STATEMENTS)
def test_a_statement_read_as_a_plan_and_printed_gives_the_same_rows(sql: str) -> None:
    plan = plan_of(sqlglot.parse_one(sql, dialect="sqlite"), shop())
    assert plan is not None
    connection = opened(SHOP)[0]
    printed = connection.execute(print_plan(plan, shop())).fetchall()
    assert sorted(map(repr, printed)) == sorted(map(repr, connection.execute(sql).fetchall()))


@pytest.mark.parametrize("sql", STATEMENTS)
def test_spelling_a_plan_and_reading_it_back_changes_nothing(sql: str) -> None:
    plan = plan_of(sqlglot.parse_one(sql, dialect="sqlite"), shop())
    assert plan is not None
    constants: list[object] = []
    words: list[object] = []
    for word in spell(plan, shop()):
        if isinstance(word, Word | str) or hasattr(word, "column"):
            words.append(word)
        else:
            words.append(Pointer(len(constants)))
            constants.append(word)
    again = plan_from(words, shop(), lambda number, compared: constants[number])  # type: ignore[arg-type,return-value]
    assert tree_of(again, shop()).sql() == tree_of(plan, shop()).sql()


@pytest.mark.parametrize("sql", ["SELECT median(price) FROM product", "SELECT price * 2 FROM product", "SELECT 1"])
def test_what_the_plan_language_cannot_say_is_no_plan(sql: str) -> None:
    assert plan_of(sqlglot.parse_one(sql, dialect="sqlite"), shop()) is None


def test_every_spelled_plan_keeps_to_the_grammar() -> None:
    for text in ("names of customers older than 30", "how many orders does each customer have", "cheapest product"):
        speller = reading_of(text).speller
        for spelling in speller.likeliest():
            for state, number in zip(speller.states(spelling.numbers), spelling.numbers, strict=True):
                assert speller._mask(state.allowed())[number] == 0


def test_a_plan_weighed_whole_is_as_likely_as_when_it_was_spelled_word_for_word() -> None:
    speller = reading_of("What is the average price of products in each category?").speller
    spelled = speller.likeliest()
    whole = speller.likelihoods([one.numbers for one in spelled])
    assert whole == pytest.approx([one.likelihood for one in spelled], abs=1e-3)


def test_a_value_is_pointed_to_where_it_stands_in_the_question() -> None:
    sight = reading_of("customers from Oslo older than 40").sight
    plan = plan_of(sqlglot.parse_one("SELECT name FROM customer WHERE city = 'Oslo' AND age > 40"), shop())
    assert plan is not None
    numbers = [number_of(word, sight) for word in spell(plan, shop())]
    assert Word.ELSE not in numbers


def test_reading_is_the_same_each_time() -> None:
    text = "Show the name and age of customers"
    assert reading_of(text).plans == reading_of(text).plans


def test_trees_add_up_what_each_leaf_says() -> None:
    tree = Trees(
        feature=np.array([[1, 0, 0]], np.int16),
        threshold=np.array([[0.5, 0, 0]], np.float32),
        left=np.array([[1, 1, 2]], np.int16),
        right=np.array([[2, 1, 2]], np.int16),
        value=np.array([[0, -1, 2]], np.float32),
        depth=np.array(1, np.int32),
        base=np.array(0.25, np.float32),
        known=np.array([-1, 3], np.float32),
        found=np.array([0, 1], np.float32),
    )
    assert tree.raw(np.array([[0, 0.4], [0, 0.6]], np.float32)).tolist() == [-0.75, 2.25]


def test_where_both_agree_on_a_question_of_a_known_kind_they_are_averaged() -> None:
    assert beside_rules([0.9, 0.2], [0.5, 0.1], novel=False) == pytest.approx([0.7, 0.2])


def test_where_both_agree_on_a_question_of_a_new_kind_the_surer_is_heard() -> None:
    assert beside_rules([0.3, 0.2], [0.8, 0.1], novel=True) == [0.8, 0.2]


def test_in_doubt_about_a_question_of_a_new_kind_the_grammar_decides() -> None:
    assert beside_rules([0.3, 0.4], [0.8, 0.0], novel=True) == [0.8, 0.0]
    assert beside_rules([0.3, 0.4], [0.8, 0.0], novel=False) == [0.3, 0.4]
    assert beside_rules([0.3, 0.6], [0.8, 0.0], novel=True) == [0.3, 0.6]
    assert beside_rules([0.3, 0.4], [0.4, 0.0], novel=True) == [0.3, 0.4]


def test_a_preference_tells_each_plan_how_far_it_leads() -> None:
    preference = Preference(np.zeros(1, np.float32), np.ones(1, np.float32), np.ones(1, np.float32))
    found = preference.of(np.array([[1.0], [3.0]], np.float32))
    assert found[:, 0].tolist() == [1.0, 3.0]
    assert found[:, 1].sum() == pytest.approx(1)
    assert found[:, 2].tolist() == [-2.0, 2.0]


def test_what_was_learned_is_in_the_package() -> None:
    learned = read_learned()
    assert learned is not None
    trees = learned.judge.trees
    assert 0 <= min(trees.found) <= max(trees.found) <= 1
    assert list(trees.found) == sorted(trees.found)
    assert len(learned.judge.preference.weights) == len(NAMES)


def test_nothing_learned_is_loaded_before_a_question_needs_it() -> None:
    asked = "import sys, quaestor.adapters.builtin, quaestor.core.interpreter; print('numpy' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"
