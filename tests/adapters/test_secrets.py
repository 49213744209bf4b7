from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.adapters.secrets import Seal
from quaestor.core.errors import Unavailable

KEY = bytes(range(32))
texts = st.text(alphabet=st.characters())


@given(texts, texts, texts)
def test_what_was_sealed_opens_with_the_same_key_purpose_and_name(text: str, purpose: str, name: str) -> None:
    assert Seal(KEY).unseal(Seal(KEY).seal(text, purpose, name), purpose, name) == text


@pytest.mark.parametrize(
    ("key", "purpose", "name"),
    [
        (bytes(32), "connection", "shop"),
        (KEY, "token", "shop"),
        (KEY, "connection", "crm"),
        (KEY, "connectionshop", ""),
    ],
)
def test_nothing_opens_with_another_key_purpose_or_name(key: bytes, purpose: str, name: str) -> None:
    sealed = Seal(KEY).seal("s3cret", "connection", "shop")
    with pytest.raises(Unavailable) as caught:
        Seal(key).unseal(sealed, purpose, name)
    assert "s3cret" not in str(caught.value)
    assert caught.value.__cause__ is None


@given(st.integers(0), st.integers(1, 255))
def test_a_changed_seal_does_not_open(place: int, change: int) -> None:
    sealed = Seal(KEY).seal("s3cret", "connection", "shop")
    raw = bytearray(base64.urlsafe_b64decode(sealed[3:]))
    raw[place % len(raw)] ^= change
    with pytest.raises(Unavailable):
        Seal(KEY).unseal("v1." + base64.urlsafe_b64encode(raw).decode(), "connection", "shop")


@pytest.mark.parametrize("sealed", ["", "v1.", "v1.####", "v2.AAAA", "postgresql://ana:pw@db/shop", "v1.AAAA", "v1.é"])
def test_what_is_no_seal_does_not_open(sealed: str) -> None:
    with pytest.raises(Unavailable):
        Seal(KEY).unseal(sealed, "connection", "shop")


def test_the_same_text_is_sealed_differently_each_time_and_the_key_is_not_shown() -> None:
    seal = Seal(KEY)
    assert seal.seal("a", "b", "c") != seal.seal("a", "b", "c")
    assert repr(seal) == "Seal(…)"
