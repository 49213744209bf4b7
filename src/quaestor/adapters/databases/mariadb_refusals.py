"""Why MariaDB and MySQL do not take a row, by error number.

Their messages name columns and constraints beside the values of people ("Duplicate entry 'secret' for key 'name'"), so
what stands last in one is taken for a name only where it is one of the catalog's or the server's own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from asyncmy import errors

from quaestor.adapters.databases.mariadb_errors import LOST, number_of, statement_error
from quaestor.core.change.outcome import Fault, OutcomeUnknown, WriteRefused
from quaestor.core.errors import SourceProblem, SourceUnreachable

FAULTS = {
    **dict.fromkeys((1048, 1364, 1263), Fault.MISSING),
    **dict.fromkeys((1062, 1022, 1169, 1586, 1859), Fault.TAKEN),
    **dict.fromkeys((1452, 1216), Fault.NO_SUCH_ROW),
    **dict.fromkeys((1451, 1217), Fault.STILL_USED),
    **dict.fromkeys((4025, 3819, 1369), Fault.CHECK),
    1406: Fault.TOO_LONG,
    **dict.fromkeys((1264, 1690, 1441, 167), Fault.OUT_OF_RANGE),
    **dict.fromkeys((1265, 1292, 1366, 1367, 1411, 1416, 3140, 4038, 1300, 1982), Fault.BAD_VALUE),
    **dict.fromkeys((1044, 1142, 1143, 1227, 1290, 1792, 1836, 1370, 1345, 1449, 1788), Fault.DENIED),
    **dict.fromkeys((1205, 1213, 1020, 1099, 1100, 1614, 3572), Fault.BUSY),
    **dict.fromkeys((1644, 1906, 3105, 1442, 1442), Fault.OTHER),
}
_COLUMN = re.compile(r"(?:column|Column|Field) (?:'([^']+)'|(?:`[^`]+`\.)*`([^`]+)`)")
_KEY = re.compile(r"for key '([^']+)'$")
_CONSTRAINT = re.compile(r"(?:CONSTRAINT |Check constraint )[`']([^`']+)[`']")


def refusal(error: Exception) -> SourceProblem:
    number = number_of(error)
    fault = FAULTS.get(number)
    if fault is None:
        return _lost() if is_lost(error) else statement_error(error)
    text = str(error.args[1]) if len(error.args) > 1 else ""
    return WriteRefused(fault, None, (), _named(fault, text))


def at_commit(error: Exception) -> SourceProblem:
    """As `refusal`; a connection that is lost now may have been lost before or after the commit."""
    return OutcomeUnknown() if is_lost(error) else refusal(error)


def is_lost(error: Exception) -> bool:
    return number_of(error) in LOST or not isinstance(error, errors.Error) or isinstance(error, errors.InterfaceError)


def _lost() -> SourceProblem:
    return SourceUnreachable("The connection to the database was lost; nothing was written.")


def _named(fault: Fault, text: str) -> str | None:
    """What stands last in *text*, behind what people may have written."""
    if fault is Fault.TAKEN:
        found: Sequence[re.Match[str]] = list(_KEY.finditer(text))
    elif fault in (Fault.NO_SUCH_ROW, Fault.STILL_USED, Fault.CHECK):
        found = list(_CONSTRAINT.finditer(text))[:1]
    else:
        found = list(_COLUMN.finditer(text))
    return next((name for name in found[-1].groups() if name), None) if found else None
