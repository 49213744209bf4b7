"""Names in quotes, and which of them need any, so that only those carry them and statements stay readable."""

from __future__ import annotations

import re


def quote(name: str) -> str:
    """*name* in double quotes, as standard SQL writes it."""
    return '"' + name.replace('"', '""') + '"'


def needs_quotes(name: str, dialect: str) -> bool:
    folded = {"postgres": name.lower(), "redshift": name.lower(), "snowflake": name.upper(), "oracle": name.upper()}
    folds = name != folded.get(dialect, name)
    taken = name.lower() in _RESERVED or (dialect == "mysql" and name.lower() in _RESERVED_BY_MYSQL)
    return folds or taken or _PLAIN.fullmatch(name) is None


_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_RESERVED = frozenset(
    """
    all alter analyse analyze and any array as asc between both by case cast check collate column constraint
    create cross current current_date current_time current_timestamp current_user default deferrable delete desc
    distinct do drop else end escape except exists explain fetch for foreign freeze from full grant group having
    if ilike in index inner insert intersect interval into is isnull join key lateral leading left like limit
    localtime natural not notnull null offset on only or order outer over partition pivot placing primary
    qualify range recursive references returning right row rows select session_user set similar some start
    summarize symmetric table then to top trailing transaction trigger true false union unique unpivot update
    user using values variadic verbose view when where window with commit rollback begin add
    charset force glob install map partitioned_by positional regexp revoke rlike tablesample uncache xor
    """.split()  # noqa: SIM905 - a list of words reads better than a list of strings
)
_RESERVED_BY_MYSQL = frozenset(
    """
    accessible asensitive before bigint binary blob call cascade change char character condition continue convert cube
    cume_dist cursor databases day_hour day_microsecond day_minute day_second dec decimal declare delayed
    delete_domain_id dense_rank describe deterministic distinctrow div do_domain_ids double dual each elseif empty
    enclosed escaped exit first_value float float4 float8 force fulltext function generated get grouping groups
    high_priority hour_microsecond hour_minute hour_second ignore ignore_domain_ids infile inout insensitive int int1
    int2 int3 int4 int8 integer io_after_gtids io_before_gtids iterate json_table keys kill lag last_value lead leave
    library linear lines load localtimestamp lock long longblob longtext loop low_priority manual master_bind
    master_ssl_verify_server_cert match maxvalue mediumblob mediumint mediumtext middleint minute_microsecond
    minute_second mod modifies no_write_to_binlog nth_value ntile numeric of optimize optimizer_costs option
    optionally out outfile page_checksum parallel parse_vcol_expr percent_rank portion precision procedure purge rank
    read read_write reads real ref_system_id regexp release rename repeat replace require resignal restrict return
    revoke rlike row_number schema schemas second_microsecond sensitive separator show signal smallint spatial
    specific sql sql_big_result sql_calc_found_rows sql_small_result sqlexception sqlstate sqlwarning ssl starting
    stats_auto_recalc stats_persistent stats_sample_pages stored straight_join system tablesample terminated tinyblob
    tinyint tinytext undo unlock unsigned usage use utc_date utc_time utc_timestamp varbinary varchar varcharacter
    varying virtual while write xor year_month zerofill
    """.split()  # noqa: SIM905
)
"""Of MySQL 8.4 and MariaDB 11 together, beyond those above."""
