"""Which parts of a statement may occur in a query that only reads: allow-lists by the parser's class names.

What is not listed is refused. `CHANGES` and `LOCKS` only choose the sentence with which it is.
"""

from __future__ import annotations

from sqlglot import exp

from quaestor.core.guard.words import words

ROOTS: tuple[type[exp.Expr], ...] = (exp.Select, exp.SetOperation, exp.Values, exp.Subquery, exp.Pivot)

ALLOWED = words(
    """
    Add Adjacent Alias Aliases All Any ArrayContains AtTimeZone Between BitString BitwiseAnd BitwiseLeftShift
    BitwiseNot BitwiseOr BitwiseRightShift BitwiseXor Boolean Bracket ByteString CTE CharacterSet Column ColumnDef
    Comprehension Cube DPipe DataType DataTypeParam Distance DistanceNd Distinct Div Dot EQ Escape Except Exists
    ExtendsLeft ExtendsRight Fetch Filter Final ForClause ForIn FormatJson From FromTimeZone GT GTE Glob Group
    GroupingSets Having HavingMax Heredoc HexString ILike Identifier IgnoreNulls In IndexTableHint IntDiv Intersect
    Interval IntervalOp IntervalSpan Introducer Is JSON JSONColumnDef JSONExtractQuote JSONKeyValue JSONPath
    JSONPathKey JSONPathRecursive JSONPathRoot JSONPathSlice JSONPathSubscript JSONPathUnion JSONPathWildcard
    JSONSchema JSONValue Join Kwarg LT LTE Lambda Lateral Like Limit LimitOptions Literal Match MatchRecognize
    MatchRecognizeMeasure Mod Mul NEQ National Nearest Neg Not Null NullSafeEQ NullSafeNEQ ObjectIdentifier Offset
    OnCondition OpenJSONColumnDef Operator Order Ordered OverflowTruncateBehavior Overlaps Paren Partition Pivot
    PivotAlias PivotAny PositionalColumn PropertyEQ Pseudocolumn Qualify QueryOption RawString RecursiveWithSearch
    RespectNulls Rollup Select SimilarTo Slice Star Sub Subquery Table TableAlias TableColumn TableFromRows
    TableSample Tuple UnicodeString Union UnpivotColumns Values Var Variadic Where Window WindowSpec With
    WithTableHint WithinGroup XMLKeyValueOption
    """
)

TABLE_HINTS = frozenset(
    {"NOLOCK", "READUNCOMMITTED", "READCOMMITTED", "READPAST", "FORCESEEK", "FORCESCAN", "NOEXPAND"}
)
"""Hints on a table of SQL Server that take no lock beyond what reading takes."""

SAMPLE_METHODS = frozenset({"", "SYSTEM", "BERNOULLI", "RESERVOIR", "ROW", "BLOCK", "SYSTEM_ROWS", "SYSTEM_TIME"})
"""PostgreSQL takes any other word for a function that somebody has made."""

MODIFIERS = frozenset({"STRAIGHT_JOIN", "HIGH_PRIORITY", "SQL_SMALL_RESULT", "SQL_BIG_RESULT", "SQL_NO_CACHE"})
"""Words after SELECT in MySQL that change nothing but how it runs."""

INDEX_HINTS = frozenset({"FORCE", "USE", "IGNORE"})

CHANGES = words(
    """
    Alter Analyze Attach Cache Clone Comment Copy Create Delete Detach Drop Execute Export Grant Insert Install Into
    Kill LoadData Merge MultitableInserts Pragma Put Refresh Revoke Set SetItem TruncateTable Uncache Undrop Update
    Use AlterSession NextValueFor Declare Block Command Transaction Commit Rollback
    """
)
COMMANDS = words(
    """
    ALTER ANALYZE ATTACH BACKUP BEGIN BULK CALL CHANGE CHECKPOINT CLUSTER COMMENT COMMIT COPY CREATE DBCC DEALLOCATE
    DECLARE DELETE DENY DETACH DISCARD DO DROP END EXEC EXECUTE EXPORT FLUSH GRANT HANDLER IMPORT INSERT INSTALL KILL
    LISTEN LOAD LOCK MERGE MOVE NOTIFY OPTIMIZE PRAGMA PREPARE PURGE PUT REASSIGN REFRESH REINDEX RELEASE REMOVE RENAME
    REPAIR REPLACE RESET RESTORE REVERT REVOKE ROLLBACK SAVEPOINT SECURITY SET SHUTDOWN START STOP TRUNCATE UNDROP
    UNLISTEN UNLOCK UPDATE UPSERT USE VACUUM WAITFOR XA
    """
)
"""Words that begin a statement which does something; that only chooses the sentence with which it is refused."""
LOCKS = frozenset({"Lock", "LockingStatement"})
VALUES_FROM_OUTSIDE = frozenset({"Placeholder", "Parameter", "SessionParameter"})
"""Parameters, user variables, and positional references to columns that were not named."""

KINDS: dict[str, str] = {
    "Into": "SELECT … INTO",
    "Command": "a command",
    "Column": "a command",
    "Alias": "a command",
    "QueryOption": "query options",
    "Hint": "a hint",
    "Version": "a query of past versions",
    "HistoricalData": "a query of past versions",
    "Transaction": "transaction control",
    "Commit": "transaction control",
    "Rollback": "transaction control",
}


def kind_of(node: exp.Expr) -> str:
    """What *node* is called when it is refused."""
    name = type(node).__name__
    if name in KINDS:
        return KINDS[name]
    words = "".join(f" {letter}" if letter.isupper() else letter for letter in name).strip()
    return words.upper()
