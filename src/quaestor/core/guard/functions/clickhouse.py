"""What ClickHouse statements may call, beside the functions the parser knows by a class of their own.

Source: the reference of regular and aggregate functions. Left out: every table function (`url`, `file`, `s3`,
`remote`, `mysql`, `executable`, ...), dictionaries, `sleep`, `file`, `getSetting`, machine and server information,
machine-learning models, introspection and encryption. Combinators (`sumIf`, `uniqMerge`) are listed one by one.
"""

from __future__ import annotations

from quaestor.core.guard.words import words

NAMES = words(
    """
    abs acos acosh adddays addhours addminutes addmonths addquarters addseconds addweeks addyears age any any_value
    anyheavy anyif anylast argmax argmaxif argmin argminif array arrayall arrayavg arrayconcat arraycount arraycumsum
    arraydifference arraydistinct arrayelement arrayenumerate arrayexists arrayfill arrayfilter arrayfirst
    arrayflatten arrayintersect arrayjoin arraylast arraymap arraymax arraymin arraypartialsort arraypopback
    arraypopfront arrayproduct arraypushback arraypushfront arrayreduce arrayresize arrayreverse arrayslice arraysort
    arraysum arrayuniq arraywithconstant arrayzip ascii asin asinh assumenotnull atan atan2 atanh avg avgarray avgif
    avgweighted base64decode base64encode bitand bitcount bitor bitxor casewithexpression cbrt ceil ceiling char
    cityhash64 coalesce concat concatwithseparator corr cos cosh count countarray countdistinct countequal countif
    countmatches countsubstrings covarpop covarsamp cume_dist current_date date date_diff date_trunc dateadd datediff
    datename datesub datetrunc day dayofmonth dayofweek dayofyear degrees dense_rank e editdistance empty endswith exp
    exp10 exp2 extract extractall first_value flatten floor format formatdatetime formatreadablequantity
    formatreadablesize formatreadabletimedelta fromunixtimestamp gcd greatest grouparray grouparrayif grouparraysorted
    groupbitand groupbitmap groupbitor groupbitxor groupuniqarray groupuniqarrayif has hasall hasany hassubstr hex
    hour if ifnotfinite ifnull ilike indexof initcap intdiv intdivorzero isfinite isinfinite isnan isnotnull isnull
    jarowinklersimilarity jsonextract jsonextractarrayraw jsonextractbool jsonextractfloat jsonextractint
    jsonextractkeys jsonextractraw jsonextractstring jsonextractuint jsonhas jsonlength jsontype kurtpop kurtsamp lag
    laginframe last_value lcm lead leadinframe least left length lengthutf8 levenshteindistance like ln locate log
    log10 log1p log2 lower lowerutf8 lpad ltrim makedate makedatetime map match max max2 maxif maxmap md5 median
    medianexact medianif min min2 minif minmap minus minute mod modulo month monthname multiif multiply multisearchany
    murmurhash3_64 ngramdistance not notempty notequals now now64 nth_value ntile nullif numbers parsedatetime
    parsedatetimebesteffort parsedatetimebesteffortornull percent_rank pi plus position positioncaseinsensitive pow
    power quantile quantileexact quantileif quantiles quantilesif quarter radians range rank repeat replace replaceall
    replaceone replaceregexpall replaceregexpone retention reverse reverseutf8 right round roundbankers roundtoexp2
    row_number rpad rtrim second sequencematch sha256 sha512 sign simplelinearregression sin sinh siphash64 skewpop
    skewsamp soundex space splitbychar splitbyregexp splitbystring sqrt startswith stddevpop stddevsamp subdate substr
    substring substringindex substringutf8 subtractdays subtracthours subtractminutes subtractmonths subtractquarters
    subtractseconds subtractweeks subtractyears sum sumarray sumif sumkahan summap tan tanh timediff timeslot
    timestamp_diff todate todate32 todatetime todatetime64 todatetimeornull today todayofmonth todayofweek todayofyear
    todecimal128 todecimal32 todecimal64 tofloat tofloat32 tofloat64 tohour toint128 toint16 toint256 toint32 toint64
    toint8 tointervalday tointervalhour tointervalminute tointervalmonth tointervalquarter tointervalsecond
    tointervalweek tointervalyear toisoweek toisoyear tolastdayofmonth tominute tomonday tomonth tonullable toquarter
    torelativedaynum torelativemonthnum torelativeweeknum tosecond tostartofday tostartoffifteenminutes
    tostartoffiveminutes tostartofhour tostartofinterval tostartofisoyear tostartofmicrosecond tostartofmillisecond
    tostartofminute tostartofmonth tostartofquarter tostartofsecond tostartofweek tostartofyear tostring totimezone
    totypename touint16 touint32 touint64 touint8 tounixtimestamp toweek toyear toyearweek toyyyymm toyyyymmdd
    transform trim trimboth trimleft trimright trunc truncate tuple tupleelement unhex uniq uniqcombined uniqexact
    uniqexactif uniqhll12 uniqif upper upperutf8 varpop varsamp width_bucket windowfunnel year yesterday
    """
)
