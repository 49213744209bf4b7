"""The stretch of time in which a date lies, written for a dialect.

SQLite has texts for them ("2023", "2023-Q2", "2023-05", "2023-W20"); elsewhere a year is a number and anything shorter
the timestamp at which it begins. Fiscal years are numbers, fiscal quarters texts ("FY2023-Q2") everywhere.
"""

from __future__ import annotations

from enum import StrEnum

from sqlglot import exp

from quaestor.core.meaning import FiscalCalendar


class Grain(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    FISCAL_QUARTER = "fiscal_quarter"
    FISCAL_YEAR = "fiscal_year"


def bucket(moment: exp.Expr, grain: Grain, dialect: str, calendar: FiscalCalendar, *, typed: bool) -> exp.Expr:
    """*typed* says that the column is a date or timestamp for the database, too, and not a text that looks like one."""
    if grain in (Grain.FISCAL_YEAR, Grain.FISCAL_QUARTER):
        return _fiscal(moment, grain, dialect, calendar, typed=typed)
    if dialect == "sqlite":
        if grain is Grain.QUARTER:
            quarter = _case(_month(moment, dialect), 1)
            return exp.DPipe(
                this=exp.DPipe(this=_strftime("%Y", moment), expression=exp.Literal.string("-Q")),
                expression=quarter,
            )
        return _strftime({"year": "%Y", "month": "%Y-%m", "week": "%Y-W%W", "day": "%Y-%m-%d"}[grain.value], moment)
    moment = moment.copy() if typed else exp.cast(moment.copy(), "TIMESTAMP")
    if grain is Grain.YEAR:
        return exp.Extract(this=exp.var("YEAR"), expression=moment)
    return exp.TimestampTrunc(this=moment, unit=exp.var(grain.value.upper()))


def _fiscal(moment: exp.Expr, grain: Grain, dialect: str, calendar: FiscalCalendar, *, typed: bool) -> exp.Expr:
    if not typed and dialect != "sqlite":
        moment = exp.cast(moment.copy(), "TIMESTAMP")
    year, month = _year(moment, dialect), _month(moment, dialect)
    if calendar.start_month > 1:
        later, earlier = (1, 0) if calendar.named_after == "end" else (0, -1)
        started = exp.GTE(this=month.copy(), expression=exp.Literal.number(calendar.start_month))
        year = exp.Case().when(started, _plus(year, later)).else_(_plus(year, earlier))
    if grain is Grain.FISCAL_YEAR:
        return year
    parts = [
        exp.Literal.string("FY"), exp.cast(year, "TEXT"), exp.Literal.string("-Q"), _case(month, calendar.start_month)
    ]  # fmt: skip
    if dialect == "sqlite":
        return exp.DPipe(
            this=exp.DPipe(this=exp.DPipe(this=parts[0], expression=parts[1]), expression=parts[2]), expression=parts[3]
        )
    return exp.Concat(expressions=parts, safe=False, coalesce=False)


def _case(month: exp.Expr, start: int) -> exp.Expr:
    """The number of the quarter, as text, of the year that starts in month *start*."""
    found = exp.Case()
    for quarter in range(4):
        months = [exp.Literal.number((start - 1 + quarter * 3 + each) % 12 + 1) for each in range(3)]
        found = found.when(exp.In(this=month.copy(), expressions=months), exp.Literal.string(str(quarter + 1)))
    return found


def _plus(year: exp.Expr, count: int) -> exp.Expr:
    if not count:
        return year.copy()
    node = exp.Add if count > 0 else exp.Sub
    return node(this=year.copy(), expression=exp.Literal.number(1))


def _year(moment: exp.Expr, dialect: str) -> exp.Expr:
    if dialect == "sqlite":
        return exp.cast(_strftime("%Y", moment), "INTEGER")
    return exp.Extract(this=exp.var("YEAR"), expression=moment.copy())


def _month(moment: exp.Expr, dialect: str) -> exp.Expr:
    if dialect == "sqlite":
        return exp.cast(_strftime("%m", moment), "INTEGER")
    return exp.Extract(this=exp.var("MONTH"), expression=moment.copy())


def _strftime(pattern: str, moment: exp.Expr) -> exp.Expr:
    return exp.Anonymous(this="STRFTIME", expressions=[exp.Literal.string(pattern), moment.copy()])
