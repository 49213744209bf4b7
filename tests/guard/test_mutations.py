"""However a statement is written, the guard says the same about it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quaestor.core.catalog import Catalog
from quaestor.core.guard import judge
from quaestor.core.guard.functions import BY_DIALECT
from quaestor.core.verdict import Allowed, Facts, Refused, Verdict
from tests.guard.mutations import renamed, requoted, respelled, spread, wrapped
from tests.guard.suite import harbour, suites, visible

ATTACKS = suites("attacks")
HONEST = suites("honest")
SEEN = {dialect: visible(dialect) for dialect in BY_DIALECT}
ALL = {dialect: harbour(dialect) for dialect in BY_DIALECT}

_MAY_END_INSIDE = {"limit_not_a_number", "client_command"}
"""Reasons that are about where in the text something stands."""
_AT_ITS_PLACE = {"client_command"}
"""Reasons that are about a line of its own, which a comment on it makes another."""
_ABOUT_TEXT = {"executable_comment", "optimizer_hint", "forbidden_character", "reserved_alias"}
"""Reasons that are about what a tree does not keep."""
_FOR_A_DEADLINE = {"guard_parser_dos"}
"""Kinds of attack on the parser itself, which judging processes end by their deadline."""
_MAY_BEGIN_INSIDE = {
    "too_deep",
    "too_many_combinations",
    "unconnected_tables",
    "explain_runs",
    "not_parsed",
    "not_faithful",
}
"""Reasons that a statement may get by what it is put into."""

_fuzz = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])


def judged(sql: str, dialect: str, catalog: Catalog) -> Verdict:
    return judge(sql, catalog, dialect=dialect, max_rows=1000)


def what_is_read(facts: Facts) -> object:
    return facts.tables, facts.columns


@_fuzz
@given(st.sampled_from([case for case in ATTACKS if not _AT_ITS_PLACE & set(case.expected)]), st.data())
def test_an_attack_stays_refused_however_it_is_spelled(case, data) -> None:  # type: ignore[no-untyped-def]
    sql = data.draw(respelled(case.sql, case.dialect) | spread(case.sql, case.dialect))
    verdict = judged(sql, case.dialect, SEEN[case.dialect])
    assert isinstance(verdict, Refused), (case.dialect, sql, verdict)


@_fuzz
@given(st.sampled_from([case for case in ATTACKS if not (_ABOUT_TEXT | _AT_ITS_PLACE) & set(case.expected)]), st.data())
def test_an_attack_stays_refused_whatever_its_names_are(case, data) -> None:  # type: ignore[no-untyped-def]
    catalog = SEEN[case.dialect]
    sql = data.draw(requoted(case.sql, case.dialect) | renamed(case.sql, case.dialect, catalog))
    verdict = judged(sql, case.dialect, catalog)
    assert isinstance(verdict, Refused), (case.dialect, sql, verdict)


@_fuzz
@given(st.sampled_from([case for case in ATTACKS if not _MAY_END_INSIDE & set(case.expected)]), st.data())
def test_an_attack_stays_refused_inside_a_query(case, data) -> None:  # type: ignore[no-untyped-def]
    sql = data.draw(wrapped(case.sql, case.dialect))
    verdict = judged(sql, case.dialect, SEEN[case.dialect])
    assert isinstance(verdict, Refused), (case.dialect, sql, verdict)


@_fuzz
@given(st.sampled_from(HONEST), st.data())
def test_an_honest_statement_stays_allowed_and_reads_the_same_however_it_is_spelled(case, data) -> None:  # type: ignore[no-untyped-def]
    before = judged(case.sql, case.dialect, ALL[case.dialect])
    sql = data.draw(respelled(case.sql, case.dialect))
    after = judged(sql, case.dialect, ALL[case.dialect])
    assert isinstance(before, Allowed)
    if case.sql.upper().startswith("EXPLAIN") and isinstance(after, Refused):
        assert {reason.code for reason in after.reasons} == {"explain_runs"}, "its options stand together"
        return
    assert isinstance(after, Allowed), (case.dialect, sql, after)
    assert what_is_read(after.facts) == what_is_read(before.facts), (case.dialect, sql)


@_fuzz
@given(st.sampled_from(HONEST), st.data())
def test_an_honest_statement_stays_allowed_and_reads_the_same_whatever_its_names_are(case, data) -> None:  # type: ignore[no-untyped-def]
    catalog = ALL[case.dialect]
    before = judged(case.sql, case.dialect, catalog)
    sql = data.draw(requoted(case.sql, case.dialect) | renamed(case.sql, case.dialect, catalog))
    after = judged(sql, case.dialect, catalog)
    assert isinstance(before, Allowed)
    assert isinstance(after, Allowed), (case.dialect, sql, after)
    assert what_is_read(after.facts) == what_is_read(before.facts), (case.dialect, sql)


@_fuzz
@given(st.sampled_from([case for case in HONEST if not case.sql.startswith("EXPLAIN")]), st.data())
def test_an_honest_statement_inside_another_reads_no_less(case, data) -> None:  # type: ignore[no-untyped-def]
    before = judged(case.sql, case.dialect, ALL[case.dialect])
    sql = data.draw(wrapped(case.sql, case.dialect))
    after = judged(sql, case.dialect, ALL[case.dialect])
    assert isinstance(before, Allowed)
    if isinstance(after, Refused):
        assert {reason.code for reason in after.reasons} <= _MAY_BEGIN_INSIDE, (case.dialect, sql, after)
    else:
        assert set(before.facts.columns) <= set(after.facts.columns), (case.dialect, sql)


@_fuzz
@given(st.sampled_from(HONEST))
def test_what_is_printed_is_allowed_again_and_printed_the_same(case) -> None:  # type: ignore[no-untyped-def]
    first = judged(case.sql, case.dialect, ALL[case.dialect])
    assert isinstance(first, Allowed)
    second = judged(first.sql, case.dialect, ALL[case.dialect])
    assert isinstance(second, Allowed), (first.sql, second)
    assert second.sql == first.sql
    assert what_is_read(second.facts) == what_is_read(first.facts)


@pytest.mark.shared
@_fuzz
@given(data=st.data())
def test_public_attacks_stay_refused_however_they_are_written(data, shared_data: Path) -> None:  # type: ignore[no-untyped-def]
    lines = (shared_data / "guard" / "attacks.jsonl").read_text(encoding="utf-8").splitlines()
    records = [record for record in map(json.loads, lines) if record["class"] not in _FOR_A_DEADLINE]
    record = data.draw(st.sampled_from(records))
    sql, dialect = record["sql"], record["dialect"]
    verdict = judged(sql, dialect, SEEN[dialect])
    if isinstance(verdict, Refused) and not _AT_ITS_PLACE & {reason.code for reason in verdict.reasons}:
        changes = respelled(sql, dialect) | spread(sql, dialect)
        if not _ABOUT_TEXT & {reason.code for reason in verdict.reasons}:
            changes |= requoted(sql, dialect)
        other = data.draw(changes)
        verdict = judged(other, dialect, SEEN[dialect])
        assert isinstance(verdict, Refused), (dialect, other, verdict)
