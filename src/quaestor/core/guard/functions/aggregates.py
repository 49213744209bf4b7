"""Functions that make one value of many rows, in any dialect, by canonical name."""

from __future__ import annotations

from quaestor.core.guard.words import words

NAMES = words(
    """
    any any_value anyif anylast approx_count_distinct approx_distinct approx_median approx_most_frequent
    approx_percentile approx_percentile_cont approx_percentile_disc approx_quantile approx_quantiles approx_set
    approx_top_count approx_top_k approx_top_sum approximate_similarity arbitrary arg_max arg_min argmax argmin
    array_agg array_concat_agg array_union_agg array_unique_agg avg avgif bit_and bit_and_agg bit_andagg bit_or
    bit_or_agg bit_oragg bit_xor bit_xor_agg bit_xoragg bitand_agg bitmap_construct_agg bitmap_or_agg bitor_agg
    bitstring_agg bitwise_and_agg bitwise_or_agg bitwise_xor_agg bitxor_agg bool_and bool_or booland_agg boolor_agg
    boolxor_agg checksum_agg collect_list collect_set corr count count_big count_if countif covar_pop covar_samp
    covarpop covarsamp entropy every favg first fsum geomean geometric_mean group_concat grouparray groupuniqarray
    hash_agg histogram hll hll_count.init hll_count.merge json_agg json_agg_strict json_arrayagg json_group_array
    json_group_object json_object_agg json_object_agg_strict json_object_agg_unique json_objectagg jsonb_agg
    jsonb_agg_strict jsonb_group_array jsonb_group_object jsonb_object_agg jsonb_object_agg_strict
    jsonb_object_agg_unique kahan_sum kurtosis kurtosis_pop kurtpop kurtsamp last list listagg logical_and logical_or
    mad map_agg map_union max max_by maxif mean median min min_by minhash minif mode multimap_agg numeric_histogram
    object_agg percentile percentile_approx percentile_cont percentile_disc product quantile quantile_cont
    quantile_disc quantileexact quantiles range_agg range_intersect_agg reduce_agg regr_avgx regr_avgy regr_count
    regr_intercept regr_r2 regr_slope regr_sxx regr_sxy regr_syy regr_valx regr_valy reservoir_quantile sem set_agg
    skew skewness some std stddev stddev_pop stddev_samp stddevpop stddevsamp stdev stdevp string_agg sum sumif
    sumkahan tdigest_agg topk total uniq uniqcombined uniqexact uniqhll12 var var_pop var_samp variance variance_pop
    variance_samp varp varpop varsamp wavg weighted_avg xmlagg
    """
)
