import pytest

from quaestor.core.evaluation.calibration import Bin, Reach, calibration, expected_error, reach


def test_drafts_fall_into_ten_bins_and_certainty_into_the_last() -> None:
    bins = calibration([(1.0, True), (0.95, False), (0.3, True), (0.31, False), (0.0, False)])
    assert [(each.least, each.count) for each in bins] == [(0.0, 1), (0.3, 2), (0.9, 2)]
    assert bins[1] == Bin(0.3, 0.4, 2, pytest.approx(0.305), 0.5)


def test_confidence_that_comes_true_has_no_error() -> None:
    assert expected_error(calibration([(0.75, True)] * 3 + [(0.75, False)])) == pytest.approx(0.0)
    assert expected_error(calibration([(0.95, False)])) == pytest.approx(0.95)
    assert expected_error(()) is None


def test_the_error_weighs_each_bin_by_its_drafts() -> None:
    scored = [(0.5, True)] * 3 + [(1.0, True)]
    assert expected_error(calibration(scored)) == pytest.approx(0.375)


def test_reach_is_as_far_down_as_enough_are_right() -> None:
    scored = [(0.9, True)] * 19 + [(0.8, False), (0.7, False)]
    assert reach(scored, 40) == Reach(0.5, 0.8, 0.95)


def test_drafts_of_one_confidence_are_answered_together_or_not_at_all() -> None:
    assert reach([(0.9, True), (0.9, False)], 2) == Reach(0.0, None, None)
