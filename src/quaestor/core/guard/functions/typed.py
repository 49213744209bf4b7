"""Calls that keep a class of their own because they have a syntax of their own, and that only compute.

`quaestor.core.guard.grammar` leaves these and no others. A class that is not listed is refused, so a newer parser that
learns a syntax does not open it.
"""

from __future__ import annotations

from quaestor.core.guard.words import words

AGGREGATES = words("ApproxDistinct ApproxQuantile Avg Count GroupConcat JSONArrayAgg JSONObjectAgg List Max Min Sum")

SCALARS = words(
    """
    Abs And Array ArrayContainedBy ArrayContainsAll ArrayOverlaps Case Cast CastToStrType Cbrt Chr Collate Columns
    Concat Convert CurrentDate CurrentDatetime CurrentTime CurrentTimestamp Date DateStrToDate Exists Extract Greatest
    If JSONArray JSONArrayContains JSONBContainsAllTopKeys JSONBContainsAnyTopKeys JSONBContainsTopKey
    JSONBDeleteAtPath JSONBExtract JSONBExtractScalar JSONBPathExists JSONCast JSONExists JSONExtract
    JSONExtractScalar JSONObject Least Localtime Localtimestamp Map MatchAgainst Normalize NthValue Or Overlay
    ParseJSON Pow Rand RegexpFullMatch RegexpILike RegexpLike RegrAvgx RegrAvgy RegrSxx RegrSxy RegrSyy SafeFunc
    Soundex Sqrt StartsWith StrPosition StrToDate StrToTime Struct Substring Systimestamp Timestamp ToMap ToNumber
    Transform Trim TryCast VarMap WeightString XMLElement Xor
    """
)

TABLES = words("Explode JSONTable OpenJSON Unnest")
"""Functions that give rows."""

ALLOWED = AGGREGATES | SCALARS | TABLES
