"""Every statement that somebody may send to do harm is refused, for a reason that fits."""

from __future__ import annotations

from collections import Counter

import pytest

from quaestor.core.guard import judge
from quaestor.core.guard.reasons import CODES
from quaestor.core.verdict import Refused
from tests.guard.suite import FOLDER, Case, suites, visible

ATTACKS = suites("attacks")


@pytest.mark.parametrize("case", [pytest.param(case, id=f"{case.dialect}-{case.kind}") for case in ATTACKS])
def test_it_is_refused_for_a_fitting_reason(case: Case) -> None:
    verdict = judge(case.sql, visible(case.dialect), dialect=case.dialect, max_rows=1000)
    assert isinstance(verdict, Refused), verdict
    assert {reason.code for reason in verdict.reasons} & set(case.expected), verdict.reasons


def test_every_expected_reason_exists() -> None:
    assert {code for case in ATTACKS for code in case.expected} <= set(CODES)


def test_each_class_has_two_cases_in_every_dialect_it_can_be_written_in() -> None:
    """Those that need a policy or a very long statement have their tests elsewhere."""
    written = Counter((case.kind, case.dialect) for case in ATTACKS)
    lines = (FOLDER / "classes.txt").read_text(encoding="utf-8").splitlines()
    applicable = [
        (kind, dialect) for kind, _, all_of in (line.partition(": ") for line in lines) for dialect in all_of.split()
    ]
    assert [pair for pair in applicable if not pair[0].startswith("#") and written[pair] < 2] == []
