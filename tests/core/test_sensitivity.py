"""Which columns hold secrets or tell who somebody is."""

from __future__ import annotations

import pytest

from quaestor.core.catalog import Column, Kind, Sensitivity, Table
from quaestor.core.sensitivity import sensitivity_by_values, sensitivity_of

OPEN, PERSONAL, SECRET = Sensitivity.OPEN, Sensitivity.PERSONAL, Sensitivity.SECRET


@pytest.mark.parametrize(
    ("table", "column", "kind", "expected"),
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
        ("staff", "birthDate", Kind.DATE, PERSONAL),
        ("employees", "first_name", Kind.TEXT, PERSONAL),
        ("customers", "name", Kind.TEXT, PERSONAL),
        ("orders", "customer_name", Kind.TEXT, PERSONAL),
        ("people", "ssn", Kind.TEXT, PERSONAL),
        ("visits", "ip_address", Kind.TEXT, PERSONAL),
        ("campaigns", "email_count", Kind.INTEGER, OPEN),
        ("products", "name", Kind.TEXT, OPEN),
        ("cities", "name", Kind.TEXT, OPEN),
        ("orders", "status", Kind.TEXT, OPEN),
        ("stores", "postal_code", Kind.TEXT, OPEN),
    ],
)
def test_names_tell(table: str, column: str, kind: Kind, expected: Sensitivity) -> None:
    described = Column(column, kind.value, kind)
    assert sensitivity_of(Table(table, (described,)), described) is expected


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        (["ana@example.org", "bo@mail.example.com", "c.d@x.io", "e@f.dk", "g@h.eu"], PERSONAL),
        (["+41 44 668 18 00", "(030) 123-4567", "0151-555-0100", "+14155550132", "212.555.0199"], PERSONAL),
        (["078-05-1120", "219-09-9999", "457-55-5462", "123-45-6789", "987-65-4320"], PERSONAL),
        (["10.0.0.1", "192.168.1.7", "172.16.0.9", "8.8.8.8", "1.1.1.1"], PERSONAL),
        (
            ["4111 1111 1111 1111", "5500005555555559", "340000000000009", "6011000000000004", "4012888888881881"],
            SECRET,
        ),
        (["DE89370400440532013000", "GB29 NWBK 6016 1331 9268 19", "FR1420041010050500013M02606"] * 2, SECRET),
        (["plain", "words", "$2b$12$abcdefghijklmnopqrstuuJ5e8vYq3S1p8gkQm1b1", "and", "more"], SECRET),
        (["ghp_0123456789abcdefghijABCDEFGHIJ012345"], SECRET),
        (["4111111111111112", "4111111111111113", "1234567890123", "5500005555555550", "340000000000001"], OPEN),
        (["Seattle", "Berlin", "Lagos", "Lima", "Osaka"], OPEN),
        (["2024-05-01", "2024-05-02", "2024-05-03", "2024-05-04", "2024-05-05"], OPEN),
        (["A-100", "A-101", "B-200", "B-201", "C-300"], OPEN),
        (["ana@example.org"], OPEN),
        ([], OPEN),
    ],
)
def test_values_tell(values: list[str], expected: Sensitivity) -> None:
    assert sensitivity_by_values(values) is expected


def test_values_tell_where_the_name_says_nothing() -> None:
    column = Column("field_7", "text", Kind.TEXT)
    values = [f"person{number}@example.org" for number in range(9)]
    assert sensitivity_of(Table("import", (column,)), column, values) is PERSONAL
