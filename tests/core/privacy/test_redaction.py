"""What is left out of logs, traces and prompts, and what is not."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.privacy.redaction import HIDDEN, redacted, redacted_document, replaced


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("orders of ana.b+c@mail.example.org?", "orders of [email]?"),
        ("call +41 44 668 18 00 or (212) 555-0199", "call [phone] or [phone]"),
        ("030/123 45 67 and 0151 23456789 and 212-555-0199", "[phone] and [phone] and [phone]"),
        ("paid with 4111 1111 1111 1111.", "paid with [card]."),
        ("to DE89 3704 0044 0532 0130 00", "to [account]"),
        ("ssn 078-05-1120", "ssn [id]"),
        (
            "from 192.168.1.7:5432 and 2001:db8::1 by 12:34:56:78:9a:bc",
            "from [address]:5432 and [address] by [address]",
        ),
        ("key gh" + "p_0123456789abcdefghijABCDEFGHIJ012345 leaked", f"key {HIDDEN} leaked"),
        ("hash $2b$12$abcdefghijklmnopqrstuu", f"hash {HIDDEN}"),
        ("postgresql://ana:pw@db:5432/shop", "postgresql://db:5432/shop"),
        ("password=hunter2, pwd: 'x'", f"password={HIDDEN}, pwd: {HIDDEN}'"),
        ("password = 12345", f"password = {HIDDEN}"),
        ("Authorization: Bearer abcdefghijkl", f"Authorization: Bearer {HIDDEN}"),
        ("-----BEGIN " + "PRIVATE KEY-----\nabc\n-----END PRIVATE KEY----- then", f"{HIDDEN} then"),
        ("WHERE email = 'bo@x.io' AND n = 5", "WHERE email = '[email]' AND n = 5"),
    ],
)
def test_what_tells_who_somebody_is_is_replaced_by_its_kind(text: str, expected: str) -> None:
    assert redacted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "How many orders were placed on 2024-05-01 at 10:30:00?",
        "2026-11-25T14:05:09.123456Z",
        "SELECT a::text, b::int4 FROM x WHERE id = 1732543509123 AND y = 0.1234 LIMIT 10001",
        "SELECT sum(amount) FROM t WHERE d BETWEEN '2024-01-01' AND '2024-12-31'",
        "order 2024-123456, item 123-456-789, card number 4111111111111112",
        "version 10.0.19041.1 listens on http://127.0.0.1:8000 and ::1 and 0.0.0.0",
        "550e8400-e29b-41d4-a716-446655440000",
        "tokens: 12, token_count = 5",
        "$12,345.67 of 5551234567",
        "sk_customer_id joins dim_customer",
        "twitter @ana",
        "",
    ],
)
def test_what_only_looks_like_it_stays(text: str) -> None:
    assert redacted(text) == text


def test_a_stand_in_can_be_put_in_its_place() -> None:
    said = replaced("from ana@x.org to bo@x.org", lambda kind, text: f"<{kind}:{len(text)}>")
    assert said == "from <email:9> to <email:8>"


def test_every_text_of_a_document_is_redacted_and_nothing_else_changes() -> None:
    document = {"text": "ana@x.org", "n": 4111111111111111, "nested": [{"a": ("bo@x.io", None, True)}]}
    assert redacted_document(document) == {
        "text": "[email]",
        "n": 4111111111111111,
        "nested": [{"a": ["[email]", None, True]}],
    }


@given(st.text(alphabet=st.characters(), max_size=300))
def test_any_text_is_taken_and_twice_is_as_good_as_once(text: str) -> None:
    once = redacted(text)
    assert redacted(once) == once


@pytest.mark.parametrize(
    "text",
    ["1 " * 10_000, "a@" * 10_000, "0" * 20_000, "a.b" * 7_000, "+1 " * 7_000, ": " * 10_000, "DE89" * 5_000,
     "$5$" * 7_000, "password=" * 2_000, "://" * 7_000, "eyJ." * 5_000, "-----BEGIN " * 2_000, "token" * 4_000],
)  # fmt: skip
def test_no_text_takes_long(text: str) -> None:
    start = time.perf_counter()
    redacted(text)
    assert time.perf_counter() - start < 0.5
