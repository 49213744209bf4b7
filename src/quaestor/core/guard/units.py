"""Words that a function takes as a unit of time and not as a column: `DATEADD(day, 1, at)`."""

from __future__ import annotations

from sqlglot import exp

from quaestor.core.guard.words import words

_UNITS = words(
    """
    CENTURY D DATE DATETIME DAY DAYOFMONTH DAYOFWEEK DAYOFWEEKISO DAYOFWEEK_ISO DAYOFYEAR DAYS DD DECADE DOW DOW_ISO
    DOY DW DY EPOCH EPOCH_MICROSECOND EPOCH_MILLISECOND EPOCH_NANOSECOND EPOCH_SECOND FRIDAY H HH HOUR HOURS HR HRS
    ISOWEEK ISOWK ISOWW ISOYEAR ISO_WEEK M MCS MI MICROSEC MICROSECOND MICROSECONDS MILLENNIUM MILLISECOND
    MILLISECONDS MIN MINS MINUTE MINUTES MM MON MONDAY MONS MONTH MONTHS MS MSEC N NANOSEC NANOSECOND NANOSECONDS NS
    NSEC Q QQ QTR QTRS QUARTER QUARTERS S SATURDAY SEC SECOND SECONDS SECS SQL_TSI_DAY SQL_TSI_HOUR SQL_TSI_MINUTE
    SQL_TSI_MONTH SQL_TSI_QUARTER SQL_TSI_SECOND SQL_TSI_WEEK SQL_TSI_YEAR SS SUNDAY THURSDAY TIME TIMEZONE_HOUR
    TIMEZONE_MINUTE TUESDAY TZ TZOFFSET US USEC W WEDNESDAY WEEK WEEKDAY WEEKDAY_ISO WEEKISO WEEKOFYEAR WEEKS WEEK_ISO
    WK WOY WW WY Y YEAR YEARDAY YEAROFWEEK YEAROFWEEKISO YEARS YR YRS YY YYY YYYY
    """
)
_TAKES_A_UNIT = words(
    """
    date_add date_bucket date_diff date_part date_sub date_trunc dateadd datediff datediff_big datename datepart
    datesub datetime_add datetime_diff datetime_sub datetime_trunc datetrunc extract get_format isoweek last_day
    time_add time_diff time_slice time_sub time_trunc timeadd timediff timestamp_add timestamp_diff timestamp_sub
    timestamp_trunc timestampadd timestampdiff week
    """
)


def is_unit(column: exp.Column) -> bool:
    """Whether *column*, whose name nothing has, is a unit for the function around it."""
    call = column.parent
    return (
        isinstance(call, exp.Anonymous)
        and call.name.lower() in _TAKES_A_UNIT
        and not column.table
        and not column.this.args.get("quoted")
        and column.name.upper() in _UNITS
    )
