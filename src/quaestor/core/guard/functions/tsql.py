"""What SQL Server statements may call.

Source: the Transact-SQL function reference (2022, Azure SQL), without linked servers, files, metadata, security,
session, trigger and cryptographic-key functions.
"""

from __future__ import annotations

from quaestor.core.guard.words import words

NAMES = words(
    """
    abs acos approx_count_distinct approx_percentile_cont approx_percentile_disc ascii asin atan atn2 avg
    base64_decode base64_encode binary_checksum bit_count ceiling char charindex checksum checksum_agg choose coalesce
    compress concat concat_ws convert cos cot count count_big cume_dist current_date current_timestamp datalength
    date_bucket dateadd datediff datediff_big datefromparts datename datepart datetime2fromparts datetimefromparts
    datetimeoffsetfromparts datetrunc day decompress degrees dense_rank difference edit_distance
    edit_distance_similarity eomonth exp first_value floor format generate_series get_bit getdate getutcdate greatest
    grouping grouping_id hashbytes iif isdate isjson isnull isnumeric jaro_winkler_distance jaro_winkler_similarity
    json_array json_arrayagg json_contains json_modify json_object json_objectagg json_path_exists json_query
    json_value lag last_value lead least left left_shift len log log10 lower ltrim max min month nchar newid ntile
    nullif openjson parse parsename patindex percent_rank percentile_cont percentile_disc pi power product quotename
    radians rand rank regexp_count regexp_instr regexp_like regexp_matches regexp_replace regexp_split_to_table
    regexp_substr replace replicate reverse right right_shift round row_number rtrim set_bit sign sin
    smalldatetimefromparts soundex space sqrt square stdev stdevp str string_agg string_escape string_split stuff
    substring sum switchoffset sysdatetime sysdatetimeoffset sysutcdatetime tan timefromparts todatetimeoffset
    translate trim try_cast try_convert try_parse unicode unistr upper var varp vector_distance year
    """
)

RESERVED = words(
    """
    add all alter and any as asc authorization backup begin between break browse bulk by cascade case check
    checkpoint close clustered coalesce collate column commit compute constraint contains containstable continue
    convert create cross current current_date current_time current_timestamp current_user cursor database dbcc
    deallocate declare default delete deny desc disk distinct distributed double drop dump else end errlvl escape
    except exec execute exists exit external fetch file fillfactor for foreign freetext freetexttable from full
    function goto grant group having holdlock identity identity_insert identitycol if in index inner insert
    intersect into is join key kill left like lineno load merge national nocheck nonclustered not null nullif of off
    offsets on open opendatasource openquery openrowset openxml option or order outer over percent pivot plan
    precision primary print proc procedure public raiserror read readtext reconfigure references replication restore
    restrict return revert revoke right rollback rowcount rowguidcol rule save schema securityaudit select
    semantickeyphrasetable semanticsimilaritydetailstable semanticsimilaritytable session_user set setuser shutdown
    some statistics system_user table tablesample textsize then to top tran transaction trigger truncate try_convert
    tsequal union unique unpivot update updatetext use user values varying view waitfor when where while with within
    writetext
    """
)
"""Words that SQL Server never reads as a name: after a complete statement they begin the next one."""
