"""Functions that sqlglot knows by a class of their own and that only compute: no file, network, session or other state.

A class that is not listed is refused, so a newer parser that learns a function does not open it.
"""

from __future__ import annotations

from quaestor.core.guard.words import words

AGGREGATES = words(
    """
    AnyValue ApproxDistinct ApproxQuantile ApproxQuantiles ApproxTopK ApproxTopSum ArgMax ArgMin ArrayAgg
    ArrayConcatAgg ArrayUnionAgg ArrayUniqueAgg Avg BitwiseAndAgg BitwiseOrAgg BitwiseXorAgg BoolxorAgg Corr Count
    CountIf CovarPop CovarSamp First GroupConcat Hll JSONArrayAgg JSONBObjectAgg JSONObjectAgg Kurtosis Last List
    LogicalAnd LogicalOr Max Median Min Mode ObjectAgg  PercentileCont PercentileDisc Quantile
    RegrAvgx RegrAvgy RegrCount RegrIntercept RegrR2 RegrSlope RegrSxx RegrSxy RegrSyy RegrValx RegrValy Skewness
    Stddev StddevPop StddevSamp Sum Variance VariancePop
    """
)

WINDOWS = words("CumeDist DenseRank FirstValue Lag LastValue Lead NthValue Ntile PercentRank Rank RowNumber")

SCALARS = words(
    """
    Abs Acos Acosh AddMonths And Array ArrayAll ArrayAny ArrayAppend ArrayCompact ArrayConcat ArrayConstructCompact
    ArrayContainedBy ArrayContains ArrayContainsAll ArrayDistinct ArrayExcept ArrayFilter ArrayFirst ArrayInsert
    ArrayIntersect ArrayLast ArrayMax ArrayMin ArrayOverlaps ArrayPosition ArrayPrepend ArrayRemove ArrayRemoveAt
    ArrayReverse ArraySize ArraySlice ArraySort ArraySum ArrayToString ArraysZip Ascii Asin Asinh Atan Atan2 Atanh
    Base64DecodeBinary Base64DecodeString Base64Encode BitLength BitwiseCount Booland Boolnot Boolor ByteLength Case
    Cast CastToStrType Cbrt Ceil Chr CityHash64 Coalesce CodePointsToBytes CodePointsToString Collate Columns Concat
    ConcatWs Contains Convert ConvertTimezone ConvertToCharset Cos Cosh CosineDistance Cot Coth Csc Csch CurrentDate
    CurrentDatetime CurrentTime CurrentTimestamp CurrentTimestampLTZ Date DateAdd DateBin DateDiff DateFromParts
    DateFromUnixDate DateStrToDate DateSub DateToDateStr DateToDi DateTrunc Datetime DatetimeAdd DatetimeDiff
    DatetimeSub DatetimeTrunc Day DayOfMonth DayOfWeek DayOfWeekIso DayOfYear Dayname Decode DecodeCase Degrees
    DiToDate DotProduct Elt Encode EndsWith EqualNull EuclideanDistance Exists Exp Extract Factorial FarmFingerprint
    Flatten Float64 Floor Format FromBase FromBase32 FromBase64 FromISO8601Date FromISO8601Timestamp
    FromISO8601TimestampNanos GetExtract Getbit Greatest Grouping GroupingId Hex HexDecodeString Host Hour If
    Initcap Int64 IsAscii IsArray IsInf IsNan IsNullValue JSONArray JSONArrayAppend JSONArrayContains
    JSONArrayInsert JSONBContains JSONBContainsAllTopKeys JSONBContainsAnyTopKeys JSONBContainsTopKey
    JSONBDeleteAtPath JSONBExists JSONBExtract JSONBExtractScalar JSONBPathExists JSONBool JSONCast JSONExists
    JSONExtract JSONExtractArray JSONExtractScalar JSONFormat JSONKeys JSONObject JSONRemove JSONSet JSONStripNulls
    JSONType JSONValueArray JarowinklerSimilarity JustifyDays JustifyHours JustifyInterval LastDay LaxBool
    LaxFloat64 LaxInt64 LaxString Least Left Length Levenshtein Ln Localtime Localtimestamp Log Lower LowerHex MD5
    MD5Digest MD5NumberLower64 MD5NumberUpper64 MakeInterval ManhattanDistance Map MapCat MapContainsKey MapDelete
    MapFromEntries MapInsert MapKeys MapPick MapSize MatchAgainst Minute Month Monthname MonthsBetween Nanvl
    Negative NetFunc NextDay Normalize Nullif NumberToStr Nvl2 ObjectInsert Or Overlay Pad ParseBignumeric
    ParseDatetime ParseIp ParseJSON ParseNumeric ParseTime ParseUrl Pi Pow PreviousDay Quarter Radians Rand Randn
    Randstr RangeBucket Reduce RegDomain RegexpCount RegexpExtract RegexpExtractAll RegexpFullMatch RegexpILike
    RegexpInstr RegexpLike RegexpReplace RegexpSplit RegexpSubstr Repeat Replace Reverse Right Rint Round
    RtrimmedLength SHA SHA1Digest SHA2 SHA2Digest SafeAdd SafeConvertBytesToString SafeDivide SafeFunc SafeMultiply
    SafeNegate SafeSubtract Sec Sech Second Seq1 Seq2 Seq4 Seq8 Shuffle Sign Sin Sinh Soundex Space Split SplitPart
    Sqrt StDistance StPoint StarMap StartsWith StrPosition StrToDate StrToMap StrToTime StrToUnix String
    StringToArray StripNullValue Strtok StrtokToArray Struct StructExtract Stuff Substring SubstringIndex Tan Tanh
    Time TimeAdd TimeDiff TimeFromParts TimeSlice TimeStrToDate TimeStrToTime TimeStrToUnix TimeSub TimeToStr
    TimeToTimeStr TimeToUnix TimeTrunc Timestamp TimestampAdd TimestampDiff TimestampFromParts TimestampLtzFromParts
    TimestampSub TimestampTrunc TimestampTzFromParts ToArray ToBase32 ToBase64 ToBinary ToBoolean ToChar
    ToCodePoints ToDays ToDecfloat ToDouble ToMap ToNumber ToVariant Transform Translate Trim Trunc Try
    TryBase64DecodeBinary TryBase64DecodeString TryCast TryHexDecodeBinary TryHexDecodeString TryToDecfloat
    TsOrDiToDi TsOrDsAdd TsOrDsDiff TsOrDsToDate TsOrDsToDateStr TsOrDsToDatetime TsOrDsToTime TsOrDsToTimestamp
    Typeof Unhex Unicode Uniform UnixDate UnixMicros UnixMillis UnixSeconds UnixToStr UnixToTime UnixToTimeStr Upper
    UtcDate UtcTime UtcTimestamp Uuid VarMap Week WeekOfYear WeekStart WeightString WidthBucket Xor Year YearOfWeek
    YearOfWeekIso XMLElement Zipf
    """
)

TABLES = words(
    """
    Explode ExplodingGenerateSeries GenerateDateArray GenerateSeries GenerateTimestampArray Generator Inline
    JSONTable OpenJSON Posexplode SplitToTable StrtokSplitToTable Unnest
    """
)
"""Functions that give rows; the series among them are bounded by `quaestor.core.guard.limits`."""

ALLOWED = AGGREGATES | WINDOWS | SCALARS | TABLES
