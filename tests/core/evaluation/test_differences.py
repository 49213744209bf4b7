import pytest

from quaestor.core.evaluation.differences import Mistake, mistakes
from quaestor.core.question import Outcome
from tests.core.evaluation.catalogs import CATALOG

GOLD = "SELECT name FROM singer WHERE country = 'France'"


@pytest.mark.parametrize(
    ("ours", "gold", "found"),
    [
        ("SELECT title FROM song", "SELECT name FROM singer", (Mistake.TABLES, Mistake.COLUMNS)),
        ("SELECT name, age FROM singer WHERE country = 'France'", GOLD, (Mistake.COLUMNS,)),
        ("SELECT name FROM singer", GOLD, (Mistake.CONDITION,)),
        ("SELECT name FROM singer WHERE name = 'France'", GOLD, (Mistake.CONDITION,)),
        ("SELECT name FROM singer WHERE country = 'FRANCE'", GOLD, (Mistake.VALUE,)),
        ("SELECT AVG(age) FROM singer", "SELECT MAX(age) FROM singer", (Mistake.AGGREGATE,)),
        (
            "SELECT COUNT(*) FROM singer GROUP BY age",
            "SELECT COUNT(*) FROM singer GROUP BY country",
            (Mistake.GROUPING,),
        ),
        ("SELECT name FROM singer", "SELECT name FROM singer ORDER BY age LIMIT 1", (Mistake.ORDER,)),
        ("SELECT DISTINCT country FROM singer", "SELECT country FROM singer", (Mistake.DISTINCT,)),
        ("SELECT id FROM singer", "SELECT id FROM singer UNION SELECT id FROM singer", (Mistake.NESTING,)),
        (GOLD, GOLD, (Mistake.ROWS,)),
        ("not sql (", GOLD, (Mistake.ROWS,)),
    ],
)
def test_a_wrong_statement_is_classed_by_what_differs(ours: str, gold: str, found: tuple[Mistake, ...]) -> None:
    assert mistakes(Outcome.ANSWERED, ours, gold, CATALOG) == found


@pytest.mark.parametrize(
    ("outcome", "mistake"),
    [
        (Outcome.CLARIFY, Mistake.ASKED_BACK),
        (Outcome.DECLINED, Mistake.DECLINED),
        (Outcome.REFUSED, Mistake.REFUSED),
        (Outcome.FAILED, Mistake.FAILED),
    ],
)
def test_what_was_not_answered_is_classed_by_its_outcome_and_then_by_its_draft(
    outcome: Outcome, mistake: Mistake
) -> None:
    assert mistakes(outcome, None, GOLD, CATALOG) == (mistake,)
    assert mistakes(outcome, "SELECT name FROM singer", GOLD, CATALOG) == (mistake, Mistake.CONDITION)


def test_an_answer_to_what_cannot_be_answered_is_a_class_of_its_own() -> None:
    assert mistakes(Outcome.ANSWERED, GOLD, None, CATALOG) == (Mistake.ANSWERED,)
