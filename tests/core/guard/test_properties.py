"""The guard on statements nobody wrote down: variants of refused ones, random text, random trees."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quaestor.core.guard import judge
from quaestor.core.guard.functions import BY_DIALECT
from quaestor.core.guard.reasons import CODES
from quaestor.core.guard.words import words
from quaestor.core.verdict import Allowed, Refused
from tests.core.guard.test_judgement import ALL_CASES, SHOP, Case

_CASES: list[Case] = [case.values[0] for case in ALL_CASES]  # type: ignore[misc]
_REFUSED = [case for case in _CASES if case.expected == "refused" and case.dialect in BY_DIALECT]
_NOT_TEXTUAL = {"client_command", "explain_runs", "empty", "not_parsed", "limit_not_a_number", "several_statements"}
"""Refusals that depend on where in the statement something stands, so that wrapping may turn them into others."""
_EMBEDDABLE = [
    case
    for case in _REFUSED
    if case.detail not in _NOT_TEXTUAL
    and re.match(r"(SELECT|WITH)\b", case.sql)
    and not case.sql.rstrip().endswith(";")
]
_ALLOWED = [case for case in _CASES if case.expected == "allowed"]
_SPACES = ["  ", "\n", "\t", "\r\n", " /* x */ ", "/**/ ", " -- y\n"]

_fuzz = settings(
    max_examples=150,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)


_PIECE = re.compile(
    r"""'(?:[^']|'')*'|"[^"]*"|`[^`]*`|\[[^\]]*\]|/\*.*?\*/|--[^\n]*|\#[^\n]*|[ ]+|[^\s'"`\[/\#-]+|.""",
    re.DOTALL | re.VERBOSE,
)


def _pieces(sql: str) -> list[str]:
    """*sql* cut at spaces outside quotes and comments."""
    return _PIECE.findall(sql)


@st.composite
def _disguised(draw: st.DrawFn, case: Case) -> str:
    """The same statement with other case and other white space."""
    out = []
    for piece in _pieces(case.sql):
        if piece and piece.strip(" ") == "":
            out.append(draw(st.sampled_from([piece, *_SPACES])))
        elif re.fullmatch(r"[A-Za-z_]+", piece) and case.dialect not in ("snowflake", "bigquery"):
            out.append(draw(st.sampled_from([piece, piece.upper(), piece.lower(), piece.swapcase()])))
        else:
            out.append(piece)
    return "".join(out)


@st.composite
def _wrapped(draw: st.DrawFn, case: Case) -> str:
    form = draw(
        st.sampled_from(
            [
                "SELECT * FROM ({}) AS inner_one",
                "WITH inner_one AS ({}) SELECT * FROM inner_one",
                "SELECT 1 WHERE EXISTS ({})",
                "SELECT 1 AS one UNION ALL SELECT 1 FROM ({}) AS inner_one",
                "SELECT ({}) AS value",
                "SELECT 1 FROM staff AS s WHERE s.id IN ({})",
                "SELECT 1 FROM staff AS s LEFT JOIN ({}) AS inner_one ON 1 = 1",
            ]
        )
    )
    return form.format(case.sql)


@_fuzz
@given(st.data())
def test_a_refused_statement_stays_refused_however_it_is_written(data: st.DataObject) -> None:
    case = data.draw(st.sampled_from(_REFUSED))
    sql = data.draw(_disguised(case))
    verdict = judge(sql, SHOP, dialect=case.dialect, max_rows=1000)
    assert isinstance(verdict, Refused), f"{case.dialect}: {sql!r} became {verdict}"


@_fuzz
@given(st.data())
def test_a_refused_query_stays_refused_inside_another(data: st.DataObject) -> None:
    case = data.draw(st.sampled_from(_EMBEDDABLE))
    sql = data.draw(_wrapped(case))
    verdict = judge(sql, SHOP, dialect=case.dialect, max_rows=1000)
    assert isinstance(verdict, Refused), f"{case.dialect}: {sql!r} became {verdict}"


@_fuzz
@given(st.data())
def test_what_is_printed_is_allowed_again_and_printed_the_same(data: st.DataObject) -> None:
    case = data.draw(st.sampled_from(_ALLOWED))
    first = judge(case.sql, SHOP, dialect=case.dialect, max_rows=1000)
    assert isinstance(first, Allowed)
    second = judge(first.sql, SHOP, dialect=case.dialect, max_rows=1000)
    assert isinstance(second, Allowed), second
    assert second.sql == first.sql
    assert second.facts.columns == first.facts.columns


_FRAGMENTS = [
    *words("SELECT FROM WHERE WITH AS ( ) , ; * . = ' \" ` [ ] { } @ $ ? :: -- /* */ # || UNION CASE WHEN END NOT IN"),
    *words("name customer purchase c.id 1 'x' count(*) read_csv LATERAL JOIN ON USING OVER PIVOT FOR UPDATE INTO SET"),
    *words("RECURSIVE VALUES EXPLAIN ANALYZE DELETE INTERVAL DATE( ARRAY[ STRUCT( LIMIT OFFSET FETCH TOP COLUMNS("),
    "\x00",
    "\u200b",
    "é",
    "\n",
]


@_fuzz
@given(
    st.one_of(st.text(max_size=120), st.lists(st.sampled_from(sorted(_FRAGMENTS)), max_size=25).map(" ".join)),
    st.sampled_from([*BY_DIALECT, "oracle", ""]),
    st.booleans(),
)
def test_no_text_makes_the_guard_fail(sql: str, dialect: str, with_catalog: bool) -> None:
    verdict = judge(sql, SHOP if with_catalog else None, dialect=dialect, max_rows=1000)
    match verdict:
        case Refused(reasons):
            assert reasons
            assert all(reason.code in CODES and reason.message for reason in reasons)
        case Allowed(printed):
            assert isinstance(judge(printed, SHOP if with_catalog else None, dialect=dialect, max_rows=1000), Allowed)
