from quaestor.cli.exits import BY_ERROR, BY_OUTCOME, exit_code
from quaestor.core.errors import NotAllowed, UnknownName, every_error
from quaestor.core.question import Outcome


def test_every_error_has_an_exit_code() -> None:
    assert set(BY_ERROR) == set(every_error())


def test_every_outcome_has_an_exit_code() -> None:
    assert set(BY_OUTCOME) == {outcome.value for outcome in Outcome}


def test_usage_and_refusal_are_told_apart() -> None:
    assert exit_code(UnknownName("x")) == 2
    assert exit_code(NotAllowed("x")) == 4
