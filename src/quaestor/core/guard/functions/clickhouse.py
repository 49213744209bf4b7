"""What ClickHouse statements may call, beside the functions the parser knows by a class of their own.

Source: the reference of regular and aggregate functions. Left out: every table function (`url`, `file`, `s3`,
`remote`, `mysql`, `executable`, ...), dictionaries, `sleep`, `file`, `getSetting`, machine and server information,
machine-learning models, introspection and encryption. Combinators (`sumIf`, `uniqMerge`) are listed one by one.
"""

from __future__ import annotations

from quaestor.core.guard.words import words

NAMES = words(
    """
    abs acos acosh adddays addhours addminutes addmonths addquarters addseconds addweeks addyears age any anyheavy
    anylast argmax argmin array arrayall arrayavg arrayconcat arraycount arraycumsum arraydifference arraydistinct
    arrayelement arrayenumerate arrayexists arrayfill arrayfilter arrayfirst arrayflatten arrayintersect arrayjoin
    arraylast arraymap arraymax arraymin arraypartialsort arraypopback arraypopfront arrayproduct arraypushback
    arraypushfront arrayreduce arrayresize arrayreverse arrayslice arraysort arraysum arrayuniq arrayzip ascii asin
    asinh assumenotnull atan atan2 atanh avg avgif avgweighted base64decode base64encode bitand bitcount bitor
    bitxor casewithexpression cbrt ceil ceiling char cityhash64 coalesce concat concatwithseparator corr cos cosh
    count countequal countif countsubstrings covarpop covarsamp date date_diff date_trunc dateadd datediff datename
    datesub datetrunc day dayofmonth dayofweek dayofyear degrees dense_rank e empty endswith exp exp10 exp2
    extract extractall first_value flatten floor format formatdatetime formatreadablequantity formatreadablesize
    formatreadabletimedelta fromunixtimestamp gcd greatest grouparray grouparraysorted groupbitand groupbitor
    groupbitxor groupuniqarray has hasall hasany hassubstr hex hour if ifnotfinite ifnull ilike indexof initcap
    intdiv intdivorzero isfinite isinfinite isnan isnotnull isnull jsonextract jsonextractarrayraw jsonextractbool
    jsonextractfloat jsonextractint jsonextractkeys jsonextractraw jsonextractstring jsonextractuint jsonhas
    jsonlength jsontype kurtpop kurtsamp lag laginframe last_value lcm lead leadinframe least left length lengthutf8
    like ln locate log log10 log1p log2 lower lowerutf8 lpad ltrim makedate makedatetime match max maxif max2 md5
    median medianexact min minif min2 minus minute mod modulo month monthname multiif multiply multisearchany
    murmurhash3_64 ngramdistance not notempty notequals now now64 nth_value ntile nullif parsedatetime
    parsedatetimebesteffort parsedatetimebesteffortornull percent_rank pi plus position positioncaseinsensitive pow
    power quantile quantileexact quantileif quantiles quarter radians range rank repeat replace replaceall replaceone
    replaceregexpall replaceregexpone reverse reverseutf8 right round roundbankers roundtoexp2 row_number rpad rtrim
    second sha256 sign sin sinh siphash64 skewpop skewsamp soundex space splitbychar splitbyregexp splitbystring sqrt
    startswith stddevpop stddevsamp subdate substr substring substringutf8 subtractdays subtracthours
    subtractminutes subtractmonths subtractquarters subtractseconds subtractweeks subtractyears sum sumif sumkahan
    tan tanh timediff timestamp_diff timeslot todate todate32 todatetime todatetime64 today todayofmonth todayofweek
    todayofyear todecimal128 todecimal32 todecimal64 tofloat32 tofloat64 tohour toint128 toint16 toint256 toint32
    toint64 toint8 tointervalday tointervalhour tointervalminute tointervalmonth tointervalquarter tointervalsecond
    tointervalweek tointervalyear toisoweek toisoyear tolastdayofmonth tominute tomonday tomonth tonullable toquarter
    torelativedaynum torelativemonthnum torelativeweeknum tosecond tostartofday tostartoffifteenminutes
    tostartoffiveminutes tostartofhour tostartofinterval tostartofisoyear tostartofminute tostartofmonth
    tostartofquarter tostartofsecond tostartofweek tostartofyear tostring totimezone tounixtimestamp touint16
    touint32 touint64 touint8 toweek toyear toyearweek toyyyymm toyyyymmdd trim trimboth trimleft trimright trunc
    truncate tuple tupleelement uniq uniqcombined uniqexact uniqhll12 uniqif unhex upper upperutf8 varpop varsamp
    width_bucket year yesterday
    """
)
