"""When a provider is asked again, and when not."""

from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.model.patience import Patience, next_wait

PATIENCE = Patience(requests=4, waiting=30.0)


def test_the_provider_says_how_long_to_wait() -> None:
    assert next_wait(429, 7.0, 1, 0.0, PATIENCE) == 7.0


def test_without_its_word_waits_grow() -> None:
    assert [next_wait(503, None, failed, 0.0, PATIENCE) for failed in (1, 2, 3)] == [0.5, 1.0, 2.0]


def test_a_wait_that_does_not_fit_is_not_begun() -> None:
    assert next_wait(429, 31.0, 1, 0.0, PATIENCE) < 0
    assert next_wait(429, 7.0, 1, 25.0, PATIENCE) < 0


def test_what_will_not_pass_is_not_asked_again() -> None:
    assert all(next_wait(status, None, 1, 0.0, PATIENCE) < 0 for status in (400, 401, 403, 404, 422))


@given(st.lists(st.tuples(st.sampled_from([None, 429, 500, 503, 529]), st.none() | st.floats(0, 100)), max_size=50))
def test_waiting_never_exceeds_its_budget(failures: list[tuple[int | None, float | None]]) -> None:
    waited = 0.0
    for failed, (status, retry_after) in enumerate(failures, start=1):
        wait = next_wait(status, retry_after, failed, waited, PATIENCE)
        if wait < 0:
            break
        waited += wait
        assert failed < PATIENCE.requests
    assert waited <= PATIENCE.waiting
