"""Every statement that somebody may send to do harm is refused, for a reason that fits."""

from __future__ import annotations

import pytest

from quaestor.core.guard import judge
from quaestor.core.guard.reasons import CODES
from quaestor.core.verdict import Refused
from tests.guard.suite import Case, suites, visible

ATTACKS = suites("attacks")


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{case.dialect}-{case.kind}") for case in ATTACKS])
def test_it_is_refused_for_a_fitting_reason(case: Case) -> None:
    verdict = judge(case.sql, visible(case.dialect), dialect=case.dialect, max_rows=1000)
    assert isinstance(verdict, Refused), verdict
    assert {reason.code for reason in verdict.reasons} & set(case.expected), verdict.reasons


def test_every_expected_reason_exists() -> None:
    assert {code for case in ATTACKS for code in case.expected} <= set(CODES)
