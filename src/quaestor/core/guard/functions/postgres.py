"""What PostgreSQL statements may call.

Source: `pg_proc` and chapter 9 of the PostgreSQL 15 to 17 manual: immutable and stable functions that only compute.
Left out: everything that runs text as SQL, reads files, settings, catalogs or statistics, sleeps, locks, notifies,
touches sequences, large objects, sessions or replication, and XML parsing.
"""

from __future__ import annotations

from quaestor.core.guard.words import words

NAMES = words(
    """
    abbrev abs acos acosd acosh age akeys all any any_value area array array_agg array_append array_cat array_dims
    array_fill array_length array_lower array_ndims array_position array_positions array_prepend array_remove
    array_replace array_reverse array_sample array_shuffle array_sort array_to_json array_to_string array_to_tsvector
    array_upper ascii asin asind asinh atan atan2 atan2d atand atanh avals avg bit bit_and bit_count bit_length bit_or
    bit_xor bool bool_and bool_or bound_box box bpchar broadcast btrim bytea cardinality casefold cash_words cbrt ceil
    ceiling center char_length character_length chr cidr circle clock_timestamp coalesce concat concat_ws convert
    convert_from convert_to corr cos cosd cosh cot cotd count covar_pop covar_samp crc32 crc32c cume_dist current_date
    current_time current_timestamp date date_add date_bin date_part date_subtract date_trunc datemultirange daterange
    day decode degrees dense_rank diagonal diameter difference digest div dmetaphone dmetaphone_alt encode enum_first
    enum_last enum_range erf erfc every exp extract factorial family first first_value float4 float8 floor format
    gamma gcd gen_random_uuid generate_series generate_subscripts get_bit get_byte get_current_ts_config greatest
    grouping hashtext hashtextextended height host hostmask hour hstore inet inet_merge inet_same_family initcap int2
    int4 int4multirange int4range int8 int8multirange int8range interpolate intersection interval is_normalized
    isclosed isempty isfinite isopen json_agg json_agg_strict json_array json_array_elements json_array_elements_text
    json_array_length json_arrayagg json_build_array json_build_object json_each json_each_text json_exists
    json_extract_path json_extract_path_text json_object json_object_agg json_object_agg_strict json_object_agg_unique
    json_object_agg_unique_strict json_object_keys json_objectagg json_populate_record json_populate_recordset
    json_query json_scalar json_serialize json_strip_nulls json_table json_to_record json_to_recordset
    json_to_tsvector json_typeof json_value jsonb_agg jsonb_agg_strict jsonb_array_elements jsonb_array_elements_text
    jsonb_array_length jsonb_build_array jsonb_build_object jsonb_contains jsonb_each jsonb_each_text jsonb_exists
    jsonb_exists_all jsonb_exists_any jsonb_extract_path jsonb_extract_path_text jsonb_insert jsonb_object
    jsonb_object_agg jsonb_object_agg_strict jsonb_object_agg_unique jsonb_object_agg_unique_strict jsonb_object_keys
    jsonb_path_exists jsonb_path_exists_tz jsonb_path_match jsonb_path_match_tz jsonb_path_query
    jsonb_path_query_array jsonb_path_query_array_tz jsonb_path_query_first jsonb_path_query_first_tz
    jsonb_path_query_tz jsonb_populate_record jsonb_populate_recordset jsonb_pretty jsonb_set jsonb_set_lax
    jsonb_strip_nulls jsonb_to_record jsonb_to_recordset jsonb_to_tsvector jsonb_typeof justify_days justify_hours
    justify_interval lag last last_value lca lcm lead least left length levenshtein levenshtein_less_equal lgamma line
    ln localtime localtimestamp locf log log10 lower lower_inc lower_inf lpad lseg ltrim macaddr macaddr8
    macaddr8_set7bit make_date make_interval make_time make_timestamp make_timestamptz masklen max md5 merge_action
    metaphone min min_scale minute mod mode money month multirange netmask network nlevel normalize now npoints
    nth_value ntile nullif num_nonnulls num_nulls numeric nummultirange numnode numrange octet_length overlay
    parse_ident path pclose percent_rank percentile_cont percentile_disc pg_column_size pg_size_bytes pg_size_pretty
    pg_typeof phraseto_tsquery pi plainto_tsquery point polygon popen position pow power quarter querytree quote_ident
    quote_literal quote_nullable radians radius random random_normal range_agg range_intersect_agg range_merge rank
    regexp_count regexp_instr regexp_like regexp_match regexp_matches regexp_replace regexp_split_to_array
    regexp_split_to_table regexp_substr regr_avgx regr_avgy regr_count regr_intercept regr_r2 regr_slope regr_sxx
    regr_sxy regr_syy repeat replace reverse right round row row_number row_to_json rpad rtrim scale second set_bit
    set_byte set_masklen setweight sha224 sha256 sha384 sha512 sign similar_to_escape similarity sin sind sinh skeys
    slope some soundex split_part sqrt starts_with statement_timestamp stddev stddev_pop stddev_samp
    strict_word_similarity string_agg string_to_array string_to_table strip strpos subltree subpath substr substring
    sum svals tan tand tanh text textlen time time_bucket time_bucket_gapfill timeofday timestamp timestamptz timetz
    timezone to_ascii to_bin to_char to_date to_hex to_json to_jsonb to_number to_oct to_timestamp to_tsquery
    to_tsvector transaction_timestamp translate trim trim_array trim_scale trunc ts_delete ts_filter ts_headline
    ts_rank ts_rank_cd tsmultirange tsquery_phrase tsrange tstzmultirange tstzrange tsvector_to_array unaccent
    unicode_assigned unistr unnest upper upper_inc upper_inf uuid_extract_timestamp uuid_extract_version
    uuid_generate_v1 uuid_generate_v4 uuid_nil uuidv4 uuidv7 var_pop var_samp varbit varchar variance
    websearch_to_tsquery week width width_bucket word_similarity xmlagg xmlattributes xmlconcat xmlelement xmlforest
    year
    """
)

POSTGIS = words(
    """
    st_area st_asgeojson st_asewkt st_astext st_azimuth st_boundary st_buffer st_centroid st_closestpoint st_collect
    st_contains st_convexhull st_coveredby st_covers st_crosses st_difference st_disjoint st_distance
    st_distancesphere st_dwithin st_endpoint st_envelope st_equals st_flipcoordinates st_force2d st_geogfromtext
    st_geographyfromtext st_geohash st_geometrytype st_geomfromgeojson st_geomfromtext st_intersection st_intersects
    st_isvalid st_length st_makeenvelope st_makeline st_makepoint st_numpoints st_overlaps st_perimeter st_point
    st_pointn st_setsrid st_simplify st_srid st_startpoint st_touches st_transform st_union st_within st_x st_y st_z
    """
)
"""What PostGIS computes with shapes; it reads no file or network."""

ROWS = {
    "json_array_elements": ("value",),
    "json_array_elements_text": ("value",),
    "json_each": ("key", "value"),
    "json_each_text": ("key", "value"),
    "jsonb_array_elements": ("value",),
    "jsonb_array_elements_text": ("value",),
    "jsonb_each": ("key", "value"),
    "jsonb_each_text": ("key", "value"),
}
"""The columns of functions that give rows, where they are not named after the function."""
