"""What a statement may cost: every decision, in a table."""

from __future__ import annotations

import pytest

from quaestor.core.cost import UNKNOWN, Confirm, CostLimits, Estimate, Fine, TooMuch, count_in_words, weigh

ASKING = CostLimits(rows=1_000, bytes=1_000, confirmed_rows=100, confirmed_bytes=100)


@pytest.mark.parametrize(
    ("estimate", "limits", "confirmed", "decision"),
    [
        (UNKNOWN, ASKING, False, Fine),
        (Estimate(rows=100), ASKING, False, Fine),
        (Estimate(rows=101), ASKING, False, Confirm),
        (Estimate(rows=101), ASKING, True, Fine),
        (Estimate(rows=1_000), ASKING, False, Confirm),
        (Estimate(rows=1_001), ASKING, False, TooMuch),
        (Estimate(rows=1_001), ASKING, True, TooMuch),
        (Estimate(bytes=100), ASKING, False, Fine),
        (Estimate(bytes=101), ASKING, False, Confirm),
        (Estimate(bytes=1_001), ASKING, True, TooMuch),
        (Estimate(rows=10, bytes=1_001), ASKING, False, TooMuch),
        (Estimate(rows=101, bytes=1_001), ASKING, False, TooMuch),
        (Estimate(rows=10**11), CostLimits(), False, Fine),
        (Estimate(rows=10**12 + 1), CostLimits(), False, TooMuch),
        (Estimate(rows=10**30, bytes=10**30), CostLimits(None, None), False, Fine),
    ],
)
def test_an_estimate_is_fine_asked_about_or_too_much(
    estimate: Estimate, limits: CostLimits, confirmed: bool, decision: type
) -> None:
    assert type(weigh(estimate, limits, confirmed=confirmed)) is decision


def test_a_person_from_whom_rows_are_hidden_is_not_told_how_many_there_are() -> None:
    for estimate, limits in (
        (Estimate(rows=77_777, bytes=77_777), ASKING),
        (Estimate(bytes=77_777), ASKING),
        (Estimate(rows=777), ASKING),
    ):
        decision = weigh(estimate, limits, in_numbers=False)
        assert isinstance(decision, Confirm | TooMuch)
        assert "77" not in decision.sentence


def test_a_refusal_says_what_is_expected_and_what_the_limit_is() -> None:
    decision = weigh(Estimate(rows=1_234_567_890_123), CostLimits())
    assert decision == TooMuch(
        "The database expects the statement to go through about 1.2 trillion rows; more than 1 trillion is the limit. "
        "It was not run."
    )
    decision = weigh(Estimate(bytes=3 * 1024**4), CostLimits(confirmed_bytes=500 * 1024**3))
    assert decision == Confirm(
        "The database expects the statement to read 3 TiB; more than 500 GiB must be confirmed first. It was not run."
    )


@pytest.mark.parametrize(
    ("count", "words"),
    [(0, "0"), (999_999, "999,999"), (1_000_000, "1 million"), (12_345_678, "12 million"), (10**15, "1,000 trillion")],
)
def test_counts_have_no_more_digits_than_an_estimate_knows(count: int, words: str) -> None:
    assert count_in_words(count) == words
