"""DuckDB's exceptions as codes that cross the wire; its texts echo data and stay behind.

Only the child imports this: the library takes half a second, which a question need not wait for twice.
"""

from __future__ import annotations

import duckdb


def classify(error: duckdb.Error) -> str:
    """The code for *error*: by its class, and by fixed words where a class means several things."""
    text = str(error)
    match error:
        case duckdb.CatalogException():
            return "no_function" if "Function with name" in text else "no_table"
        case duckdb.ParserException() | duckdb.SyntaxException():
            return "syntax"
        case duckdb.BinderException():
            return next((code for words, code in BINDER if words in text), "binder")
        case duckdb.OutOfMemoryException():
            return "memory"
        case duckdb.PermissionException():
            return "permission"
        case duckdb.ConversionException() | duckdb.OutOfRangeException() | duckdb.DataError():
            return "value"
        case duckdb.InterruptException():
            return "interrupted"
        case duckdb.IOException():
            return "locked" if "lock" in text else "unreadable"
        case duckdb.NotImplementedException() | duckdb.NotSupportedError():
            return "not_supported"
        case duckdb.ConstraintException():
            return "value"
        case duckdb.InvalidInputException():
            return "read_only" if "read-only" in text else "other"
        case _:
            return "other"


BINDER = (
    ("Referenced column", "no_column"),
    ("Referenced table", "no_table"),
    ("does not have a column named", "no_column"),
    ("Ambiguous", "ambiguous"),
    ("GROUP BY", "grouping"),
    ("No function matches", "types"),
    ("Cannot compare", "types"),
)
