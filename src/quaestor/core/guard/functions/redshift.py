"""What Redshift statements may call: PostgreSQL's functions that only compute, and Redshift's own.

Source: the SQL functions reference. Left out: system administration and information functions, machine learning, and
functions that users define.
"""

from __future__ import annotations

from quaestor.core.guard.functions import postgres
from quaestor.core.guard.words import words

NAMES = postgres.NAMES | words(
    """
    add_months array_flatten charindex checksum convert_timezone date_cmp date_cmp_timestamp date_part_year dateadd
    datediff dexp dlog1 dlog10 func_sha1 getdate interval_cmp is_array is_object is_valid_json is_valid_json_array
    json_extract_array_element_text json_parse last_day len listagg median months_between next_day nvl nvl2
    ratio_to_report replicate sha sha1 sha2 soundex split_to_array strtol subarray sysdate textlen timestamp_cmp trunc
    """
)
