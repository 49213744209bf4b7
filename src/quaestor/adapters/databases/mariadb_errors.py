"""MariaDB's and MySQL's error numbers as our errors.

Sources: https://mariadb.com/kb/en/mariadb-error-codes/ and
https://dev.mysql.com/doc/mysql-errors/8.4/en/server-error-reference.html. The server's texts echo data ("Incorrect
INTEGER value: ..."), so none of them passes.
"""

from __future__ import annotations

import socket

from asyncmy import errors

from quaestor.core.errors import (
    NameMissing,
    QueryFailed,
    QueryTooSlow,
    RefusedByEngine,
    SourceDenied,
    SourceProblem,
    SourceUnreachable,
)

NOT_VALID = "The statement is not valid SQL for MariaDB."
TOO_SLOW = frozenset({1317, 1969, 3024})
WRITES = frozenset({1295, 1792})
LOCKED = frozenset({1205, 1213, 1099, 1100})
DENIED = frozenset({1044, 1142, 1143, 1227, 1345, 1370, 1410, 1449, 1697, 1698})
LOST = frozenset({1053, 1077, 1079, 1152, 1158, 1159, 1160, 1161, 1184, 1927, 2006, 2013, 2055})
LOGIN = frozenset({1045, 1251, 1524, 1698, 1820, 1862, 2049, 2059, 2061, 3118, 4151})
NO_CONNECTION_LEFT = frozenset({1040, 1203, 1226})
STATEMENTS = {
    1146: "There is no such table.",
    1049: "There is no such schema.",
    1054: "There is no such column.",
    1305: "There is no such function.",
    1128: "There is no such function.",
    1630: "There is no such function.",
    1582: "A function does not fit the values it is given.",
    1318: "A function does not fit the values it is given.",
    1064: NOT_VALID,
    1149: NOT_VALID,
    1065: "The statement is empty.",
    1290: "The server's settings forbid this.",
    1052: "A column name fits more than one table.",
    1060: "A column name is there twice.",
    1066: "A table name is there twice.",
    1248: "A subquery needs a name.",
    1055: "A column is shown that is neither grouped nor aggregated.",
    1140: "A column is shown that is neither grouped nor aggregated.",
    1111: "An aggregate is used where rows are not grouped yet.",
    1242: "A subquery gives more than one row.",
    1241: "Different numbers of columns are compared.",
    1222: "Queries with different numbers of columns are combined.",
    1267: "Texts with different collations are compared.",
    1270: "Texts with different collations are compared.",
    1271: "Texts with different collations are compared.",
    1356: "A view does not fit the tables under it any more.",
    1235: "This server cannot do this.",
    1104: "The query would read more rows than the server allows.",
    1615: "A table was changed while the query was planned.",
}
MISSING = (1146, 1049, 1054)
VALUES = frozenset({1264, 1265, 1292, 1365, 1366, 1367, 1406, 1411, 1441, 1690, 3140, 3141, 3143, 3144, 4037, 4038})
MEMORY = frozenset({1021, 1037, 1038, 1041, 1114, 1135, 3015, 5})


class NotEncrypted(errors.OperationalError):
    """The URL asks for encryption, and the server offers none."""


def number_of(error: Exception) -> int:
    """The server's (1000 on) or the client's (2000 on) number of *error*; 0 where there is none."""
    first = error.args[0] if error.args else 0
    return first if isinstance(first, int) else 0


def statement_error(error: Exception) -> SourceProblem:
    """For an error while a statement was planned or run."""
    number = number_of(error)
    if number in TOO_SLOW:
        return QueryTooSlow("The query was stopped at its time limit.")
    if number in WRITES:
        return RefusedByEngine("Only statements that read can be run here.")
    if number in LOCKED:
        return SourceUnreachable(
            "A table is locked by another session.", action="Wait until it has finished, then try again."
        )
    if number in DENIED:
        return SourceDenied("The database login may not read this.")
    if number in LOST or isinstance(error, errors.InterfaceError):
        return SourceUnreachable("The connection to the database was lost.")
    if number in VALUES:
        return QueryFailed("A value does not fit the type it is used as.")
    if number in MEMORY:
        return QueryFailed("The server has not enough memory or disk for the query.")
    if number in MISSING:
        return NameMissing(STATEMENTS[number])
    return QueryFailed(STATEMENTS.get(number, "The server refused the statement."))


def connection_error(error: Exception) -> SourceProblem:
    """For a connection that was not made."""
    number = number_of(error)
    if isinstance(error, NotEncrypted):
        return SourceUnreachable("The database server offers no encrypted connection.", action="Check sslmode.")
    if number in LOGIN:
        return SourceDenied("The database refused the login.")
    if number == 1044:
        return SourceDenied("The login may not use this database.")
    if number == 1049:
        return SourceUnreachable("The server has no database of that name.", action="Check the URL of the source.")
    if number in (1129, 1130):
        return SourceDenied("The database server takes no connections from here.")
    if number in NO_CONNECTION_LEFT:
        return SourceUnreachable("The database server has no connection left.")
    if isinstance(error.__cause__, socket.gaierror):
        return SourceUnreachable("The host of the database is not known.", action="Check the host in the URL.")
    if isinstance(error, TimeoutError):
        return SourceUnreachable("The database server did not answer in time.")
    return SourceUnreachable("The database server cannot be reached.")
