from quaestor.cli.exits import BY_ERROR, BY_OUTCOME, exit_code
from quaestor.core.change.outcome import OutOfBounds, RowsChanged
from quaestor.core.errors import Conflict, NotAllowed, UnknownName, every_error
from quaestor.core.question import Outcome


def test_every_error_has_an_exit_code() -> None:
    assert set(BY_ERROR) == {error for error in every_error() if error.__module__ == "quaestor.core.errors"}


def test_an_error_of_another_room_has_the_code_of_its_kind() -> None:
    assert exit_code(OutOfBounds()) == exit_code(NotAllowed("x"))
    assert exit_code(RowsChanged(())) == exit_code(Conflict("x"))


def test_every_outcome_has_an_exit_code() -> None:
    assert set(BY_OUTCOME) == {outcome.value for outcome in Outcome}


def test_usage_and_refusal_are_told_apart() -> None:
    assert exit_code(UnknownName("x")) == 2
    assert exit_code(NotAllowed("x")) == 4
