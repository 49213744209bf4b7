from dataclasses import replace

import pytest

from quaestor.core.evaluation.differences import Mistake
from quaestor.core.question import Outcome
from quaestor.core.suite import Result, has_order, quantile, report, separation


def result(
    right: bool | None, confidence: float = 0.5, outcome: Outcome = Outcome.ANSWERED, seconds: float = 0.1
) -> Result:
    return Result("i", None, outcome, "SELECT 1", confidence, "interpreter", seconds, right, right)


def test_accuracy_is_over_all_and_precision_over_the_answered() -> None:
    found = report([result(True), result(False), result(False, outcome=Outcome.CLARIFY), result(True)])
    assert found.accuracy == 0.5
    assert found.precision == pytest.approx(2 / 3)
    assert found.answered == 0.75


def test_questions_without_a_known_answer_are_not_judged() -> None:
    found = report([result(None), result(None)])
    assert (found.judged, found.accuracy, found.precision) == (0, None, None)


def test_separation_is_one_when_every_right_draft_is_surer_than_every_wrong_one() -> None:
    assert separation([(0.9, True), (0.8, True), (0.2, False)]) == 1.0
    assert separation([(0.5, True), (0.5, False)]) == 0.5
    assert separation([(0.5, True)]) is None


def test_quantiles_are_by_nearest_rank() -> None:
    assert quantile([1, 2, 3, 4], 0.5) == 2
    assert quantile([1, 2, 3, 4], 0.95) == 4
    assert quantile([], 0.5) == 0


@pytest.mark.parametrize(
    ("sql", "ordered"),
    [
        ("SELECT a FROM t ORDER BY a", True),
        ("SELECT a FROM t WHERE b IN (SELECT b FROM u ORDER BY b LIMIT 1)", False),
        ("SELECT a FROM t UNION SELECT a FROM u ORDER BY a", True),
        ("not sql (", False),
    ],
)
def test_only_the_outermost_order_counts(sql: str, ordered: bool) -> None:
    assert has_order(sql, "sqlite") is ordered


def test_a_line_of_output_numbers_the_turns_of_a_dialogue_only() -> None:
    assert "turn" not in result(True).document()
    assert Result("i", 2, Outcome.DECLINED, None, None, None, 0.1).document()["turn"] == 2


def test_shares_come_with_intervals() -> None:
    found = report([result(True)] * 5 + [result(False)] * 5)
    assert found.accuracy_interval is not None
    assert (found.accuracy_interval.low, found.accuracy_interval.high) == pytest.approx((0.2366, 0.7634), abs=1e-4)
    assert report([]).accuracy_interval is None


def test_calibration_counts_every_draft_that_can_be_judged() -> None:
    found = report([result(True, 0.9), result(False, 0.4, Outcome.CLARIFY), result(None, 0.9)])
    assert [(each.count, each.right) for each in found.calibration] == [(1, 0.0), (1, 1.0)]
    assert found.calibration_error == pytest.approx(0.25)
    assert found.reach is not None
    assert (found.reach.share, found.reach.threshold) == (0.5, 0.9)


def test_a_draft_for_what_cannot_be_answered_counts_as_wrong() -> None:
    declined = Result("i", None, Outcome.CLARIFY, "SELECT 1", 0.4, "interpreter", 0.1, True, None)
    assert [each.right for each in report([declined]).calibration] == [0.0]


def test_the_slowest_come_first() -> None:
    found = report([result(True, seconds=number / 10) for number in range(8)])
    assert [each.seconds for each in found.slowest] == [0.7, 0.6, 0.5, 0.4, 0.3]


def test_classes_are_counted_in_their_order() -> None:
    wrong = replace(result(False), mistakes=(Mistake.TABLES, Mistake.VALUE))
    assert report([wrong, replace(wrong, mistakes=(Mistake.VALUE,))]).mistakes == (
        (Mistake.TABLES, 1),
        (Mistake.VALUE, 2),
    )
