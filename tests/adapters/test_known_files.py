"""What was read of a file is there again for the same file, and only for it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from quaestor.adapters import known_files
from quaestor.adapters.known_files import KnownFile, known_file
from quaestor.core.catalog import Catalog, Column, Kind, Table
from quaestor.ports import Bounds, Inspection

FOUND = Inspection(Catalog("shop", "sqlite", (Table("customer", (Column("name", "TEXT", Kind.TEXT),)),)), ())


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "shop.sqlite"
    path.write_bytes(b"one")
    return path


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def known(cache: Path, file: Path, bounds: Bounds = Bounds()) -> KnownFile:  # noqa: B008 - frozen
    found = known_file(cache, str(file), bounds)
    assert found is not None
    return found


def test_what_was_found_in_a_file_is_recalled(cache: Path, file: Path) -> None:
    assert known(cache, file).recall() is None
    known(cache, file).keep(FOUND)
    assert known(cache, file).recall() == FOUND


def test_a_file_that_changed_is_not_known(cache: Path, file: Path) -> None:
    known(cache, file).keep(FOUND)
    file.write_bytes(b"two and more")
    assert known(cache, file).recall() is None


def test_a_file_whose_write_ahead_log_grew_is_not_known(cache: Path, file: Path) -> None:
    known(cache, file).keep(FOUND)
    file.with_name("shop.sqlite-wal").write_bytes(b"more")
    assert known(cache, file).recall() is None


def test_what_was_read_within_other_bounds_is_not_recalled(cache: Path, file: Path) -> None:
    known(cache, file).keep(FOUND)
    assert known(cache, file, Bounds(value_length=5)).recall() is None


def test_nothing_is_kept_of_a_file_that_changes_while_it_is_read(cache: Path, file: Path) -> None:
    reading = known(cache, file)
    file.write_bytes(b"two and more")
    reading.keep(FOUND)
    assert known(cache, file).recall() is None


def test_what_is_kept_is_for_its_user_alone(cache: Path, file: Path) -> None:
    one = known(cache, file)
    one.keep(FOUND)
    assert one.folder.stat().st_mode & 0o077 == 0
    assert {each.stat().st_mode & 0o777 for each in one.folder.iterdir()} == {0o600}


def test_a_broken_entry_is_as_good_as_none(cache: Path, file: Path) -> None:
    one = known(cache, file)
    one.keep(FOUND)
    kept = one.folder / "inspection"
    kept.write_bytes(kept.read_bytes()[:-5])
    assert known(cache, file).recall() is None


@pytest.mark.parametrize(
    "location", ["sqlite:///shop.sqlite", "postgresql://ana:secret@db/shop", "/no/such/file.csv", "/"]
)
def test_nothing_is_kept_of_urls_folders_and_what_is_not_there(cache: Path, location: str) -> None:
    assert known_file(cache, location, Bounds()) is None
    assert not cache.exists()


def test_nothing_is_kept_where_there_is_no_place_for_it(tmp_path: Path, file: Path) -> None:
    (tmp_path / "cache").write_bytes(b"a file is in the way")
    assert known_file(tmp_path / "cache", str(file), Bounds()) is None


def test_what_was_asked_longest_ago_goes_first(cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_files, "MOST_FILES", 2)
    files = [tmp_path / f"{number}.csv" for number in range(3)]
    for age, each in zip((30, 20, 10), files, strict=True):
        each.write_bytes(b"a")
        known(cache, each).keep(FOUND)
        kept = known(cache, each).folder / "inspection"
        os.utime(kept, (kept.stat().st_mtime - age,) * 2)
    one_more = tmp_path / "more.csv"
    one_more.write_bytes(b"a")
    known(cache, one_more).keep(FOUND)
    assert [known(cache, each).recall() is not None for each in (*files, one_more)] == [False, False, True, True]


def test_no_more_bytes_are_kept_than_may_be(cache: Path, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(known_files, "MOST_BYTES", 10)
    known(cache, file).keep(FOUND)
    assert known(cache, file).recall() is None
