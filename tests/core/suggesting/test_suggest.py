"""Proposals are additions, each with its reason; what a person said is never proposed again."""

from dataclasses import replace

from quaestor.core.catalog import Catalog, Column, ForeignKey, Kind, Profile, Table
from quaestor.core.meaning import NO_MEANING, Meaning, Metric, Term
from quaestor.core.osi import read_model
from quaestor.core.suggesting import Suggestion, as_model, lines, suggest
from quaestor.core.suggesting.columns import label_of


def column(name: str, kind: Kind = Kind.TEXT, *values: object, distinct: int = 0, nulls: int = 0) -> Column:
    frequent = tuple((value, 10) for value in values)
    low, high = (min(values), max(values)) if values else (None, None)  # type: ignore[type-var]
    profile = Profile(100, nulls, distinct or len(values), kind, low, high, frequent)  # type: ignore[arg-type]
    return Column(name, kind.value.upper(), kind, profile=profile)


def integer(name: str) -> Column:
    return column(name, Kind.INTEGER, 1, 90, distinct=90)


CATALOG = Catalog(
    "shop",
    "postgres",
    (
        Table(
            "cust_acct",
            (
                integer("id"),
                column("cust_name", distinct=90),
                column("email", distinct=90),
                column("is_active", Kind.INTEGER, 0, 1),
                column("sex", Kind.TEXT, "F", "M"),
                column("country", distinct=5),
                column("city", distinct=20),
                column("etl_date", Kind.DATE, distinct=3),
                column("password", distinct=90),
                column("notes", distinct=0, nulls=100),
            ),
            primary_key=("id",),
            rows=100,
        ),
        Table(
            "sale",
            (
                integer("id"),
                integer("sales_rep_id"),
                replace(column("sold_on", Kind.DATE, distinct=50), kind=Kind.TEXT),
                column("amount", Kind.NUMBER, 1.0, 99.5, distinct=80),
                column("list_price", Kind.NUMBER, 1.0, 99.5, distinct=80),
                column("year", Kind.INTEGER, 2020, 2026, distinct=7),
            ),
            primary_key=("id",),
            foreign_keys=(ForeignKey(("sales_rep_id",), "cust_acct", ("id",)),),
            rows=100,
            comment="What was sold",
        ),
        Table("alembic_version", (column("version_num"),)),
    ),
)


def found(meaning: Meaning = NO_MEANING) -> dict[tuple[str, str], Suggestion]:
    return {(each.place, each.kind): each for each in suggest(CATALOG, meaning)}


def metrics(meaning: Meaning = NO_MEANING) -> dict[str, str]:
    return {
        each.value.name: each.value.expression for each in suggest(CATALOG, meaning) if isinstance(each.value, Metric)
    }


def test_short_names_are_written_out() -> None:
    assert found()["cust_acct", "label"].value == "Customer account"
    assert found()["cust_acct.cust_name", "label"].value == "Customer name"
    assert ("sale", "label") not in found()


def test_comments_become_descriptions() -> None:
    assert found()["sale", "description"].value == "What was sold"


def test_a_name_that_begins_with_no_may_be_a_number_or_a_refusal() -> None:
    assert label_of("no_marketing") is None
    assert (label_of("cust_no") or "").endswith("number")


def test_codes_get_labels() -> None:
    assert found()["cust_acct.is_active", "value_labels"].value == (("1", "active"), ("0", "not active"))
    assert found()["cust_acct.sex", "value_labels"].value == (("F", "female"), ("M", "male"))


def test_what_is_technical_is_hidden_and_what_is_personal_marked() -> None:
    suggested = found()
    assert {place for place, kind in suggested if kind == "hidden"} == {
        "alembic_version",
        "cust_acct.etl_date",
        "cust_acct.notes",
        "cust_acct.password",
    }
    assert {place for place, kind in suggested if kind == "sensitive"} == {"cust_acct.email", "cust_acct.password"}


def test_dates_kept_as_text_are_marked_as_time() -> None:
    assert ("sale.sold_on", "time") in found()


def test_the_role_of_a_key_is_a_synonym_of_what_it_refers_to() -> None:
    assert found()["cust_acct", "synonyms"].value == ("sales reps",)


def test_measures_are_added_up_or_averaged_and_years_are_not() -> None:
    assert metrics()["number of sales"] == "COUNT(sale.id)"
    assert metrics()["average list price"] == "AVG(sale.list_price)"
    assert any("SUM(sale.amount)" in expression for expression in metrics().values())
    assert not any("year" in expression for expression in metrics().values())


def test_what_a_person_said_is_not_proposed_again() -> None:
    said = Meaning(
        tables={"cust_acct": Term(label="Clients", synonyms=("buyers",))},
        columns={("cust_acct", "email"): Term(sensitive=True)},
        metrics=(Metric("sold", "SUM(sale.amount)"),),
        value_labels={("cust_acct", "sex"): {"F": "women"}},
    )
    suggested = found(said)
    for place, kind in [("cust_acct", "label"), ("cust_acct", "synonyms"), ("cust_acct.sex", "value_labels")]:
        assert (place, kind) not in suggested
    assert ("cust_acct.email", "sensitive") not in suggested
    assert "SUM(sale.amount)" not in metrics(said).values()


def test_suggestions_make_a_model_that_is_valid_and_says_all_of_them() -> None:
    suggestions = suggest(CATALOG, NO_MEANING)
    reading = read_model(as_model(suggestions, CATALOG, "shop"), CATALOG)
    assert reading.problems == ()
    assert suggest(CATALOG, reading.meaning) == ()


def test_they_are_the_same_every_time_and_read_as_lines() -> None:
    assert suggest(CATALOG, NO_MEANING) == suggest(CATALOG, NO_MEANING)
    told = list(lines(suggest(CATALOG, NO_MEANING)))
    assert any(line.startswith("+ cust_acct: label “Customer account”") for line in told)
