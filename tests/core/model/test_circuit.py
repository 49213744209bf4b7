"""When a failing provider is left alone, and when it is asked again."""

from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.model.circuit import Circuit, Tolerance

TOLERANCE = Tolerance(failures=3, rest=60.0)


def failing(times: int, tolerance: Tolerance = TOLERANCE, now: float = 100.0) -> Circuit:
    circuit = Circuit()
    for _ in range(times):
        circuit = circuit.failed(now, tolerance)
    return circuit


def test_it_rests_after_so_many_failures_in_a_row() -> None:
    assert failing(2).resting(100.0) == 0
    assert failing(3).resting(100.0) == 60.0
    assert failing(3).resting(130.0) == 30.0


def test_a_reply_in_between_starts_the_count_anew() -> None:
    assert failing(2).replied().failed(100.0, TOLERANCE).resting(100.0) == 0


def test_after_the_rest_one_tries_and_others_do_not_wait_beside_it() -> None:
    circuit = failing(3)
    assert circuit.resting(160.0) == 0
    assert circuit.entered(160.0, TOLERANCE).resting(160.0) == 60.0


def test_the_one_that_tries_decides() -> None:
    trying = failing(3).entered(160.0, TOLERANCE)
    assert trying.replied() == Circuit()
    assert trying.failed(170.0, TOLERANCE).resting(170.0) == 60.0


def test_without_a_limit_it_never_rests() -> None:
    assert failing(100, Tolerance(failures=0)).resting(100.0) == 0


@given(st.lists(st.tuples(st.booleans(), st.floats(0, 200)), max_size=60), st.integers(1, 5))
def test_it_rests_only_after_enough_failures_and_never_longer_than_told(
    course: list[tuple[bool, float]], failures: int
) -> None:
    tolerance = Tolerance(failures, 60.0)
    circuit, now, row = Circuit(), 0.0, 0
    for replies, passed in course:
        now += passed
        if circuit.resting(now) > 0:
            assert row >= failures
            assert circuit.resting(now) <= 60.0 + 1e-6
            continue
        circuit = circuit.entered(now, tolerance)
        circuit, row = (circuit.replied(), 0) if replies else (circuit.failed(now, tolerance), row + 1)
