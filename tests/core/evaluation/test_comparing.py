import pytest

from quaestor.core.evaluation.comparing import compare
from quaestor.core.evaluation.differences import Mistake
from quaestor.core.question import Outcome
from quaestor.core.suite import Result


def result(item: str, right: bool | None, *mistakes: Mistake, turn: int | None = None) -> Result:
    return Result(item, turn, Outcome.ANSWERED, f"SELECT {item}", 0.5, None, 0.1, right, mistakes=mistakes)


def test_items_are_told_that_are_right_in_one_run_only() -> None:
    before = [result("1", True), result("2", False, Mistake.VALUE), result("3", True)]
    after = [result("3", False, Mistake.TABLES), result("2", True), result("1", True)]
    found = compare(before, after)
    assert [each.id for each in found.gained] == ["2"]
    assert [each.id for each in found.lost] == ["3"]
    assert found.gained[0].mistakes == (Mistake.VALUE,)
    assert found.lost[0].mistakes == (Mistake.TABLES,)
    assert (found.before, found.after, found.difference) == (2, 2, 0.0)
    assert found.mistakes == ((Mistake.TABLES, 0, 1), (Mistake.VALUE, 1, 0))


def test_items_that_only_one_run_judged_are_left_out() -> None:
    found = compare([result("1", True), result("2", None)], [result("2", True), result("4", False)])
    assert (found.judged, found.difference, found.chance) == (0, None, 1.0)


def test_turns_of_a_dialogue_are_items_of_their_own() -> None:
    before = [result("1", True, turn=0), result("1", False, turn=1)]
    after = [result("1", True, turn=0), result("1", True, turn=1)]
    found = compare(before, after)
    assert [(each.id, each.turn) for each in found.gained] == [("1", 1)]


def test_the_difference_has_an_interval_and_a_chance() -> None:
    before = [result(str(number), number < 50) for number in range(100)]
    after = [result(str(number), number < 70) for number in range(100)]
    found = compare(before, after)
    assert found.difference == pytest.approx(0.2)
    assert found.interval is not None
    assert 0.1 < found.interval.low < 0.2 < found.interval.high < 0.3
    assert found.chance < 1e-4
