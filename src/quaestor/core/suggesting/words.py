"""Words by which columns give away what they hold, as data: what is technical, personal, added up or averaged."""

from __future__ import annotations

TECHNICAL_NAMES = frozenset(
    """last_update last_updated last_modified modified_date row_version rowversion rowguid etl_date etl_id load_date
    loaded_at batch_id checksum row_hash record_hash sys_created sys_updated is_deleted_flag dw_load_date fulltext
    search_vector tsv photo_path systemmodstamp system_modstamp lastmodifieddate last_modified_date lastmodifiedbyid
    last_modified_by_id lastvieweddate last_viewed_date lastreferenceddate last_referenced_date jigsaw
    photourl photo_url
    """.split()  # noqa: SIM905 - a list of words reads better than a list of strings
)
"""Columns that say when or how a row was written, rather than anything about what it describes."""

TECHNICAL_TABLES = frozenset(
    """sqlite_sequence sqlite_stat1 alembic_version schema_migrations django_migrations flyway_schema_history
    databasechangelog databasechangeloglock sysdiagrams spatial_ref_sys""".split()  # noqa: SIM905
)

SECRET = frozenset(("password", "passwd", "pwd", "secret", "token", "salt", "pin"))
PERSONAL = frozenset(
    """email mail phone telephone fax mobile cell ssn passport iban creditcard birthdate dob salary""".split()  # noqa: SIM905
)
PERSONAL_PAIRS = (
    {"birth", "date"}, {"credit", "card"}, {"bank", "account"}, {"social", "security"}, {"home", "phone"},
    {"date", "birth"}, {"tax", "number"},
)  # fmt: skip

ADDED_UP = frozenset(
    """amount total revenue sales freight quantity qty cost costs fee fees tax units hours minutes payment spend
    expense expenses profit budget donation balance points""".split()  # noqa: SIM905
)
AVERAGED = frozenset(
    """price rate age duration length rating score percent percentage average height weight salary temperature
    discount gpa speed milliseconds seconds distance employees""".split()  # noqa: SIM905
)
NEVER_MEASURED = frozenset(
    """id number no code year month day zip postal phone latitude longitude rank position level version sequence
    order line key""".split()  # noqa: SIM905
)

EVERYDAY = frozenset(("max", "min", "avg", "info", "email", "mail", "ssn", "gdp"))
"""Short forms that people write themselves."""

YES_NO = {
    ("y", "n"): ("yes", "no"), ("yes", "no"): None, ("t", "f"): ("true", "false"), ("true", "false"): None,
    ("1", "0"): ("yes", "no"),
}  # fmt: skip
SEXES = {"m": "male", "f": "female"}
GENDERED = frozenset(("sex", "gender"))
PLACES = (("continent",), ("country", "nation"), ("state", "province"), ("county",), ("city", "town"))
"""From coarse to fine."""
