"""Exit codes: 0 answered or done, 1 failed, 2 usage, 3 clarify or declined, 4 refused. One table each."""

from __future__ import annotations

from quaestor.core import errors

DONE, FAILED, USAGE, UNSURE, REFUSED = 0, 1, 2, 3, 4

BY_ERROR: dict[type[errors.QuaestorError], int] = {
    errors.QuaestorError: FAILED,
    errors.BadInput: USAGE,
    errors.UnknownName: USAGE,
    errors.Invalid: USAGE,
    errors.NotAllowed: REFUSED,
    errors.Forbidden: REFUSED,
    errors.TooCostly: REFUSED,
    errors.NeedsConfirmation: REFUSED,
    errors.Conflict: FAILED,
    errors.SourceProblem: FAILED,
    errors.SourceUnreachable: FAILED,
    errors.SourceDenied: FAILED,
    errors.QueryFailed: FAILED,
    errors.NameMissing: FAILED,
    errors.RefusedByEngine: REFUSED,
    errors.QueryTooSlow: FAILED,
    errors.ModelProblem: FAILED,
    errors.Overloaded: FAILED,
    errors.Unavailable: FAILED,
    errors.Cancelled: FAILED,
}

BY_OUTCOME: dict[str, int] = {
    "answered": DONE,
    "clarify": UNSURE,
    "declined": UNSURE,
    "refused": REFUSED,
    "failed": FAILED,
}
"""By the outcome's value, so that `--help` need not import what a question is."""


def exit_code(error: errors.QuaestorError) -> int:
    """By the nearest class that is listed."""
    return next(BY_ERROR[each] for each in type(error).__mro__ if each in BY_ERROR)
