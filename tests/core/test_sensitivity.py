"""Which columns hold secrets or tell who somebody is, and what is said about why."""

from __future__ import annotations

import pytest

from quaestor.core.catalog import Column, Kind, Sensitivity, Table
from quaestor.core.privacy.holdings import SAID, Evidence, Holding
from quaestor.core.sensitivity import BY, because, classified, find, is_private, said_to_be, sensitivity_of

OPEN, PERSONAL, SECRET = Sensitivity.OPEN, Sensitivity.PERSONAL, Sensitivity.SECRET
ADDRESSES = [f"person{number}@example.org" for number in range(9)]
TOKENS = ["plain", "gh" + "p_0123456789abcdefghijABCDEFGHIJ012345"]


def column(name: str, kind: Kind = Kind.TEXT) -> Column:
    return Column(name, kind.value, kind)


def found(table: str, name: str, values: list[str]) -> Column:
    described = column(name)
    return classified(described, find(Table(table, (described,)), described, values))


@pytest.mark.parametrize(
    ("table", "name", "kind", "expected"),
    [
        ("users", "password", Kind.TEXT, SECRET),
        ("users", "passwordHash", Kind.TEXT, SECRET),
        ("clients", "api_key", Kind.TEXT, SECRET),
        ("sessions", "refreshToken", Kind.TEXT, SECRET),
        ("payments", "card_number", Kind.TEXT, SECRET),
        ("payments", "cvv", Kind.INTEGER, SECRET),
        ("suppliers", "iban", Kind.TEXT, SECRET),
        ("usage", "token_count", Kind.INTEGER, OPEN),
        ("users", "has_password", Kind.BOOLEAN, OPEN),
        ("users", "email", Kind.TEXT, PERSONAL),
        ("contacts", "Mobile Phone", Kind.TEXT, PERSONAL),
        ("staff", "date_of_birth", Kind.DATE, PERSONAL),
        ("employees", "first_name", Kind.TEXT, PERSONAL),
        ("customers", "name", Kind.TEXT, PERSONAL),
        ("people", "ssn", Kind.TEXT, PERSONAL),
        ("campaigns", "email_count", Kind.INTEGER, OPEN),
        ("products", "name", Kind.TEXT, OPEN),
        ("orders", "status", Kind.TEXT, OPEN),
    ],
)
def test_names_tell(table: str, name: str, kind: Kind, expected: Sensitivity) -> None:
    described = column(name, kind)
    assert sensitivity_of(find(Table(table, (described,)), described)) is expected


def test_values_tell_where_the_name_says_nothing() -> None:
    seen = found("import", "field_7", ADDRESSES)
    assert (seen.sensitivity, seen.holds, seen.told_by) == (PERSONAL, Holding.EMAIL, Evidence.VALUES)


def test_a_secret_among_the_values_outweighs_a_personal_name() -> None:
    seen = found("users", "email", TOKENS)
    assert (seen.sensitivity, seen.holds, seen.told_by) == (SECRET, Holding.CREDENTIAL, Evidence.VALUES)


def test_values_do_not_lift_what_the_name_says() -> None:
    assert found("users", "password", ["open"] * 9).sensitivity is SECRET
    assert found("users", "email", ["open"] * 9).told_by is Evidence.NAME


@pytest.mark.parametrize(
    ("table", "name", "values", "expected"),
    [
        ("film", "director", ["Sofia Coppola", "Akira Kurosawa", "Agnès Varda", "Wim Wenders", "Ang Lee"], PERSONAL),
        ("film", "producer", ["Universal", "Columbia", "Gaumont", "Toho", "UFA"], OPEN),
        ("shop", "manager", ["Ana", "Bo", "Chidi", "Dora", "Eve"], PERSONAL),
        ("channel", "owner", ["Disney", "Comcast", "Sony", "Viacom", "Nine"], OPEN),
        ("city", "mayor_city", ["New York", "Los Angeles", "San Diego", "Las Vegas", "El Paso"], OPEN),
        ("building", "full_name", ["Avalon Park", "Bay Tower", "City Square", "Old Court", "The Max"], OPEN),
        ("customers", "details", ["Ana Meier", "Bo Li", "Chidi Eze", "Dora Vas", "Eve Lund"], PERSONAL),
        ("track", "composer", ["A. Young, M. Young", "B. Johnson", "S. Harris", "B. Marley", "D. Bowie"], PERSONAL),
    ],
)  # fmt: skip
def test_names_of_people_are_expected_by_the_name_and_shown_by_the_values(
    table: str, name: str, values: list[str], expected: Sensitivity
) -> None:
    assert found(table, name, values).sensitivity is expected


def test_it_is_said_why_a_column_is_private() -> None:
    assert because(found("import", "field_7", ADDRESSES)) == "holds e-mail addresses, by its values"
    assert because(found("users", "password", [])) == "holds passwords, keys or tokens, by its name"
    assert because(found("products", "name", [])) is None
    assert because(said_to_be(found("users", "email", []), OPEN)) == "open, says the semantic model"


def test_everything_that_can_be_found_can_be_said() -> None:
    assert set(SAID) == set(Holding)
    assert set(BY) == set(Evidence) - {Evidence.MODEL}


def test_the_semantic_model_has_the_last_word() -> None:
    table = Table("users", ())
    assert is_private(table, column("email"))
    assert not is_private(table, said_to_be(column("email"), OPEN))
    assert is_private(Table("products", ()), said_to_be(column("colour"), SECRET))
    assert is_private(table, Column("email", "text", Kind.TEXT, sensitivity=OPEN)), (
        "a catalog read before anybody looked"
    )
