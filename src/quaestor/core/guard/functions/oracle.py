"""What Oracle statements may call, beside the functions the parser knows by a class of their own.

Source: the single-row, aggregate and analytic functions of the SQL Language Reference (23ai), without packages
(DBMS_*, UTL_*), XML, directory, session context, sequence, flashback and machine-learning functions.
"""

from __future__ import annotations

from quaestor.core.guard.words import words

NAMES = words(
    """
    abs acos add_months any_value approx_count approx_count_distinct approx_median approx_percentile approx_rank
    approx_sum ascii asciistr asin atan atan2 avg bin_to_num bit_and_agg bit_or_agg bit_xor_agg bitand cast ceil
    chartorowid chr classifier coalesce collation concat convert corr corr_k corr_s cos cosh count covar_pop
    covar_samp cume_dist current_date current_timestamp decode dense_rank dump empty_blob empty_clob exp extract first
    first_value floor from_tz greatest group_id grouping grouping_id hextoraw initcap instr instr2 instrb instrc
    json_array json_arrayagg json_equal json_exists json_object json_objectagg json_query json_scalar json_value
    kurtosis_pop kurtosis_samp lag last last_day last_value lead least length length2 length4 lengthb lengthc listagg
    ln lnnvl localtimestamp log lower lpad ltrim match_number max median min mod months_between nanvl nchr new_time
    next next_day nls_initcap nls_lower nls_upper nlssort nth_value ntile nullif numtodsinterval numtoyminterval nvl
    nvl2 ora_hash percent_rank percentile_cont percentile_disc power prev rank ratio_to_report rawtohex regexp_count
    regexp_instr regexp_like regexp_replace regexp_substr regr_avgx regr_avgy regr_count regr_intercept regr_r2
    regr_slope regr_sxx regr_sxy regr_syy remainder replace round row_number rownum rpad rtrim sessiontimezone sign
    sin sinh skewness_pop skewness_samp soundex sqrt standard_hash stats_mode stddev stddev_pop stddev_samp substr
    substr2 substrb sum sys_extract_utc sysdate systimestamp tan tanh to_binary_double to_binary_float to_char to_clob
    to_date to_dsinterval to_multi_byte to_nchar to_number to_single_byte to_timestamp to_timestamp_tz to_yminterval
    translate trim trunc tz_offset unistr upper validate_conversion var_pop var_samp variance width_bucket xmlagg
    """
)
