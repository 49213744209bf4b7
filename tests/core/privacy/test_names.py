"""What a column holds by its name."""

from __future__ import annotations

import pytest

from quaestor.core.catalog import Column, Kind
from quaestor.core.privacy.holdings import Holding
from quaestor.core.privacy.names import holding_by_name, may_name_people, telling


def holding(name: str, table: str = "thing", kind: Kind = Kind.TEXT) -> Holding | None:
    return holding_by_name(table, Column(name, kind.value, kind))


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (
            "password PasswordHash api_key apiKey reset_token client_secret pwd salt API-KEY otp_secret",
            Holding.CREDENTIAL,
        ),
        ("card_number creditCardNo CCNumber", Holding.CARD),
        ("iban bank_account AccountNumber", Holding.BANK_ACCOUNT),
        ("ssn Mgr_ssn passport_no tax_id curp PESEL codice_fiscale drivers_license", Holding.NATIONAL_ID),
        ("ip ip_address remote_addr mac_address imei", Holding.IP_ADDRESS),
        ("email cust_email email_work Email2 e_mail emailaddress correo", Holding.EMAIL),
        ("phone home_phone MobilePhone fax telefon msisdn contact_number", Holding.PHONE),
        ("birthDate EMP_DOB geburtsdatum fecha_de_nacimiento date_of_birth", Holding.BIRTH_DATE),
        ("latitude lon gps_coordinates", Holding.COORDINATES),
        ("username login_name screen_name", Holding.LOGIN),
        ("street billing_address StreetAddress strasse", Holding.ADDRESS),
        ("first_name STU_LNAME vorname apellidos nom_de_famille cardholder contact_name customer_name", Holding.NAME),
        ("religion marital_status diagnosis", Holding.TRAIT),
    ],
)
def test_names_in_many_spellings_and_languages_are_understood(names: str, expected: Holding) -> None:
    assert {name: holding(name) for name in names.split()} == dict.fromkeys(names.split(), expected)


@pytest.mark.parametrize(
    "name",
    """
    email_bounced has_email has_opted_out_of_email email_opt_in_double_c email_template_id receives_info_emails
    email_encoding_key email_sent_at phone_model phone_accuracy_score address_type address_id ip_version mobile_revenue
    login_count last_login_date token_count pass_rate hash_rate card_type account_type birth_rate birth_place
    street_lights hashtag passenger key keyboard secretary tokenized_name compass primary_key product_name company_name
    customer_status contact_company_name number_of_phones
    """.split(),  # noqa: SIM905 - a list of words reads better than a list of strings
)
def test_names_that_only_mention_such_things_are_open(name: str) -> None:
    assert holding(name) is None


@pytest.mark.parametrize(
    ("table", "name", "expected"),
    [
        ("customers", "name", Holding.NAME),
        ("user_profiles", "name", Holding.NAME),
        ("dim_customer", "display_name", Holding.NAME),
        ("products", "name", None),
        ("user_role", "name", None),
        ("tourist_attractions", "name", None),
        ("employees", "team_name", None),
        ("orders", "customer_name", Holding.NAME),
        ("patients", "address", Holding.ADDRESS),
        ("shops", "address", None),
        ("addresses", "line_1", Holding.ADDRESS),
        ("addresses", "line_count", None),
        ("stations", "latitude", None),
        ("visits", "latitude", Holding.COORDINATES),
    ],
)
def test_whose_it_is_depends_on_the_table(table: str, name: str, expected: Holding | None) -> None:
    assert holding(name, table) is expected


@pytest.mark.parametrize(
    ("name", "kind", "expected"),
    [
        ("email", Kind.TIMESTAMP, None),
        ("email", Kind.INTEGER, None),
        ("email", Kind.BOOLEAN, None),
        ("phone", Kind.INTEGER, Holding.PHONE),
        ("cvv", Kind.INTEGER, Holding.CREDENTIAL),
        ("birth_date", Kind.DATE, Holding.BIRTH_DATE),
        ("token_total", Kind.INTEGER, None),
    ],
)
def test_a_column_that_cannot_hold_it_does_not(name: str, kind: Kind, expected: Holding | None) -> None:
    assert holding(name, kind=kind) is expected


@pytest.mark.parametrize(
    ("name", "table", "expected"),
    [
        ("director", "film", True),
        ("directed_by", "film", True),
        ("customer_details", "policy", True),
        ("full_name", "record", True),
        ("full_name", "college", False),
        ("title", "film", False),
    ],
)
def test_where_people_may_be_named(name: str, table: str, expected: bool) -> None:
    assert may_name_people(table, Column(name, "text", Kind.TEXT)) is expected


def test_numbers_and_single_letters_at_the_ends_tell_nothing() -> None:
    assert telling("pName2_c") == ("name",)
    assert telling("e_mail") == ("e", "mail")
    assert telling("x") == ("x",)
