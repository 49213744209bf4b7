from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.core.locations import HIDDEN, has_password, mask_location, mask_text


@pytest.mark.parametrize(
    ("location", "shown"),
    [
        ("postgresql://ana:pw@db:5432/shop?sslmode=require", "postgresql://db:5432/shop"),
        ("postgresql://ana@db/shop", "postgresql://db/shop"),
        ("postgres://db/shop", "postgres://db/shop"),
        ("postgresql://u:p@[::1]:5432/d", "postgresql://[::1]:5432/d"),
        ("postgresql://u:p@a:1,b:2/d", "postgresql://a:1,b:2/d"),
        ("postgresql://u:p%40ss@db/shop", "postgresql://db/shop"),
        ("postgresql://u:p@ss@db/shop", "postgresql://db/shop"),
        ("postgresql://u:p/ss@db/shop", f"postgresql://{HIDDEN}"),
        ("postgresql://u:p?ss@db/shop", f"postgresql://{HIDDEN}"),
        ("postgresql:///shop?host=/tmp&user=ana&password=pw", "postgresql:///shop"),
        ("host=db user=ana password='p w' dbname=shop", "postgresql://db/shop"),
        ("sqlite:///folder/shop%20one.sqlite?mode=ro", "sqlite:///folder/shop one.sqlite"),
        ("data/shop.sqlite", "data/shop.sqlite"),
        ("/data/a=b.csv", "/data/a=b.csv"),
        ("", ""),
    ],
)
def test_a_location_shows_where_and_not_how_to_get_in(location: str, shown: str) -> None:
    assert mask_location(location) == shown


@given(st.text(max_size=12), st.text(min_size=4, max_size=12), st.sampled_from("/?#@:&"))
def test_no_password_is_ever_shown(user: str, password: str, sign: str) -> None:
    secret = f"SECRET{password}{sign}SECRET"
    for location in (f"postgresql://{user}:{secret}@db/shop", f"mysql://db/shop?password={secret}"):
        assert "SECRET" not in mask_location(location)
        assert has_password(location)


@given(st.text())
def test_any_text_can_be_masked(text: str) -> None:
    mask_location(text)
    mask_text(text)
    has_password(text)


def test_urls_within_a_text_are_masked_where_they_stand() -> None:
    text = "cannot reach postgresql://ana:pw@db/shop, nor http://x/y."
    assert mask_text(text) == "cannot reach postgresql://db/shop, nor http://x/y."


@pytest.mark.parametrize(
    "location", ["postgresql://ana@db/shop", "sqlite:///a:b.sqlite", "/a/b.csv", "dbname=shop user=x"]
)
def test_a_location_without_a_password_has_none(location: str) -> None:
    assert not has_password(location)
