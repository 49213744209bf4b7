import pytest

from quaestor.core.evaluation.intervals import Interval, mcnemar, paired, wilson


@pytest.mark.parametrize(
    ("part", "whole", "low", "high"), [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (81, 263, 0.2553, 0.3662)]
)
def test_the_interval_of_a_share_is_that_of_published_examples(part: int, whole: int, low: float, high: float) -> None:
    found = wilson(part, whole)
    assert found is not None
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


def test_nothing_has_no_interval() -> None:
    assert (wilson(0, 0), paired(0, 0, 0)) == (None, None)


def test_the_interval_of_a_difference_leaves_nothing_out_only_when_the_split_is_uneven() -> None:
    even, uneven = paired(5, 5, 100), paired(20, 3, 100)
    assert even is not None
    assert uneven is not None
    assert even.low < 0 < even.high
    assert 0 < uneven.low < 0.17 < uneven.high


def test_the_interval_of_a_difference_stays_within_what_is_possible() -> None:
    assert paired(2, 0, 2) == Interval(pytest.approx(-0.193, abs=1e-3), 1.0)


@pytest.mark.parametrize(("gained", "lost", "chance"), [(0, 0, 1.0), (5, 5, 1.0), (6, 0, 0.03125), (1, 9, 0.021484375)])
def test_chance_is_the_exact_two_sided_binomial(gained: int, lost: int, chance: float) -> None:
    assert mcnemar(gained, lost) == pytest.approx(chance)
    assert mcnemar(lost, gained) == pytest.approx(chance)
