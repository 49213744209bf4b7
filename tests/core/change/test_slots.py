"""What a change of one table asks for: what must be filled first, what may be, and what is nobody's to fill."""

from __future__ import annotations

from dataclasses import replace

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Profile, Sensitivity, Table
from quaestor.core.change.operation import Operation
from quaestor.core.change.slots import Choice, Reference, Slot, missing, slot_of, slots_for
from quaestor.core.meaning import NO_MEANING, Meaning, Term
from quaestor.core.privacy.holdings import Holding


def profile(kind: Kind = Kind.TEXT, *frequent: str | int, rows: int = 100) -> Profile:
    return Profile(rows, 0, len(frequent), kind, frequent=tuple((value, 10) for value in frequent))


SITES = Table("Sites", (Column("SiteID", "INTEGER", Kind.INTEGER, nullable=False),), primary_key=("SiteID",))
TASKS = Table(
    "Tasks",
    (
        Column("TaskID", "INTEGER", Kind.INTEGER, nullable=False),
        Column("Note", "TEXT", Kind.TEXT),
        Column("Title", "varchar(40)", Kind.TEXT, nullable=False),
        Column("Tag", "character varying(8)", Kind.TEXT, nullable=False),
        Column("SiteID", "INTEGER", Kind.INTEGER, nullable=False),
        Column("Status", "TEXT", Kind.TEXT, nullable=False, default="'open'"),
        Column("Size", "enum('S','M','it''s L')", Kind.TEXT),
        Column("Total", "NUMERIC(10,2)", Kind.NUMBER, generated=True),
        Column("Active", "BOOLEAN", Kind.BOOLEAN),
        Column("Password", "TEXT", Kind.TEXT, sensitivity=Sensitivity.SECRET),
    ),
    primary_key=("TaskID",),
    unique_keys=(("Tag",), ("Title", "SiteID")),
    foreign_keys=(ForeignKey(("SiteID",), "Sites", ("SiteID",)),),
)
CATALOG = Catalog("works", "postgres", (SITES, TASKS))


def columns(operation: Operation = Operation.INSERT, meaning: Meaning = NO_MEANING, **limits: object) -> list[str]:
    return [slot.column for slot in slots_for(TASKS, CATALOG, meaning, operation, **limits)]  # type: ignore[arg-type]


def slot(name: str, meaning: Meaning = NO_MEANING, catalog: Catalog = CATALOG) -> Slot:
    found = TASKS.column(name)
    assert found is not None
    return slot_of(found, TASKS, catalog, meaning)


def of(column: Column, meaning: Meaning = NO_MEANING) -> Slot:
    table = Table("Tasks", (column,))
    return slot_of(column, table, Catalog("works", "sqlite", (table,)), meaning)


def test_what_must_be_filled_comes_first_each_group_in_the_tables_order() -> None:
    assert columns() == ["Title", "Tag", "SiteID", "Note", "Status", "Size", "Active"]


def test_what_the_model_calls_important_comes_first_in_its_group() -> None:
    meaning = Meaning(columns={("tasks", "tag"): Term(important=True), ("tasks", "size"): Term(important=True)})
    assert columns(meaning=meaning) == ["Tag", "Title", "SiteID", "Size", "Note", "Status", "Active"]


def test_what_the_database_counts_or_computes_is_nobodys_to_fill() -> None:
    assert "TaskID" not in columns()
    assert "Total" not in columns()
    assert "TaskID" not in columns(Operation.UPDATE)


def test_a_key_that_nobody_counts_is_asked_for() -> None:
    coded = Table("countries", (Column("code", "char(2)", Kind.TEXT, nullable=False),), primary_key=("code",))
    found = slots_for(coded, Catalog("x", "sqlite", (coded,)), NO_MEANING, Operation.INSERT)
    assert [(each.column, each.required, each.unique) for each in found] == [("code", True, True)]
    assert slots_for(coded, Catalog("x", "sqlite", (coded,)), NO_MEANING, Operation.UPDATE) == ()


def test_secret_and_hidden_columns_are_not_asked_for() -> None:
    assert "Password" not in columns()
    assert "Note" not in columns(meaning=Meaning(columns={("tasks", "note"): Term(hidden=True)}))


def test_only_what_the_person_may_set_is_asked_for_and_what_is_fixed_is_not() -> None:
    assert columns(writable=["title", "SITEID"]) == ["Title", "SiteID"]
    assert "SiteID" not in columns(fixed=["siteid"])


def test_a_value_is_required_where_neither_nothing_nor_a_default_will_do() -> None:
    assert slot("Title").required
    assert not slot("Note").required
    assert not slot("Status").required
    assert slot("Status").default == "'open'"
    assert not slot("Status").nullable


def test_missing_are_the_required_ones_without_a_value_in_the_order_of_asking() -> None:
    slots = slots_for(TASKS, CATALOG, NO_MEANING, Operation.INSERT)
    assert [each.column for each in missing(slots, {"Tag"})] == ["Title", "SiteID"]
    assert missing(slots, {"Tag", "Title", "SiteID"}) == ()


def test_a_reference_is_called_without_its_id_and_known_only_where_its_table_is() -> None:
    assert slot("SiteID").refers == Reference("Sites", "SiteID")
    assert slot("SiteID").label == "site"
    assert slot("SiteID", catalog=CATALOG.keeping((TASKS,))).refers is None


def test_an_inferred_key_refers_only_once_somebody_said_so() -> None:
    guessed = replace(TASKS.foreign_keys[0], inferred=True)
    for key, refers in ((guessed, False), (replace(guessed, confirmed=True), True)):
        table = replace(TASKS, foreign_keys=(key,))
        site = table.column("SiteID")
        assert site is not None
        assert (slot_of(site, table, CATALOG, NO_MEANING).refers is not None) is refers


def test_lengths_and_uniqueness_come_from_the_catalog() -> None:
    assert slot("Title").longest == 40
    assert slot("Tag").longest == 8
    assert slot("Note").longest is None
    assert slot("Tag").unique
    assert not slot("Title").unique, "only together with the site"


def test_an_enumeration_lists_its_choices() -> None:
    assert [each.value for each in slot("Size").choices] == ["S", "M", "it's L"]


def test_labels_of_the_model_are_choices_in_the_columns_own_kind() -> None:
    labels = {
        ("tasks", "status"): {"OPN": "open"},
        ("tasks", "siteid"): {"1": "north"},
        ("tasks", "active"): {"1": "on"},
    }
    meaning = Meaning(value_labels=labels, value_words={("tasks", "status"): {"OPN": ("to do",)}})
    assert slot("Status", meaning).choices == (Choice("OPN", "open", ("to do",)),)
    assert slot("SiteID", meaning).choices == (Choice(1, "north"),)
    assert slot("Active", meaning).choices == (Choice(True, "on"),)


def test_yes_and_no_are_choices_however_the_column_spells_them() -> None:
    assert slot("Active").choices == (Choice(True, "yes"), Choice(False, "no"))
    flag = Column("is_open", "char(1)", Kind.TEXT, profile=profile(Kind.TEXT, "Y", "N"))
    assert of(flag).choices == (Choice("Y", "yes"), Choice("N", "no"))
    number = Column("is_open", "INTEGER", Kind.INTEGER, profile=profile(Kind.INTEGER, 0, 1))
    assert of(number).choices == (Choice(1, "yes"), Choice(0, "no"))


def test_a_column_of_a_few_texts_offers_them_and_one_of_names_does_not() -> None:
    few = Column("frequency", "TEXT", Kind.TEXT, profile=profile(Kind.TEXT, "weekly", "monthly"))
    assert of(few).known == ("weekly", "monthly")
    assert of(replace(few, sensitivity=Sensitivity.PERSONAL)).known == ()
    assert of(replace(few, profile=profile(Kind.TEXT, "Ada", "Bob", rows=2))).known == ()


def test_dates_kept_as_text_are_dates() -> None:
    assert of(Column("due", "TEXT", Kind.TEXT, profile=profile(Kind.DATE))).kind is Kind.DATE
    assert of(Column("zip", "TEXT", Kind.TEXT, profile=profile(Kind.INTEGER))).kind is Kind.TEXT


def test_what_has_a_form_of_its_own_is_told_by_its_name() -> None:
    assert of(Column("email", "TEXT", Kind.TEXT)).holds is Holding.EMAIL
    assert of(Column("phone", "TEXT", Kind.TEXT)).holds is Holding.PHONE
    assert of(Column("email_count", "INTEGER", Kind.INTEGER)).holds is None


def test_units_and_shares_come_from_the_model_and_the_values() -> None:
    price = Column("price", "NUMERIC", Kind.NUMBER)
    assert of(price, Meaning(columns={("tasks", "price"): Term(units="EUR")})).units == "EUR"
    share = Column("discount", "REAL", Kind.NUMBER, profile=Profile(9, 0, 5, Kind.NUMBER, minimum=0.0, maximum=0.25))
    assert of(share).is_fraction
    assert not of(price).is_fraction


def test_people_may_call_a_field_by_its_label_or_its_name() -> None:
    meaning = Meaning(columns={("tasks", "note"): Term(label="Remark")})
    assert slot("Note", meaning).words == ("remark", "note")
