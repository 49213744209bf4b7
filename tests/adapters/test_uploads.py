from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quaestor.adapters.uploads import keep_upload, remove_upload, safe_name
from quaestor.core.errors import BadInput, Conflict, Unavailable


async def chunks(*parts: bytes) -> AsyncIterator[bytes]:
    for part in parts:
        yield part


def upload(folder: Path, name: str, *parts: bytes, limit: int = 100) -> Path:
    return asyncio.run(keep_upload(folder, name, chunks(*parts), limit=limit, suffixes=(".csv", ".db")))


def test_an_upload_is_kept_whole_and_private(tmp_path: Path) -> None:
    path = upload(tmp_path, "Sales 2024.CSV", b"a,b\n", b"1,2\n")
    assert path == tmp_path / "Sales_2024.csv"
    assert path.read_bytes() == b"a,b\n1,2\n"
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("../../etc/passwd.csv", "passwd.csv"),
        ("C:\\temp\\x.csv", "x.csv"),
        ("/abs/y.db", "y.db"),
        ("..%2f..%2fz.csv", "2f.._2fz.csv"),
        (".hidden.csv", "hidden.csv"),
        ("a\0b\n.csv", "a_b_.csv"),
        ("Größe.csv", "Größe.csv"),
        ("x" * 500 + ".csv", "x" * 100 + ".csv"),
        ("-rf.csv", "rf.csv"),
    ],
)
def test_a_name_never_leads_out_of_the_folder(name: str, safe: str) -> None:
    assert safe_name(name, (".csv", ".db")) == safe


@given(st.text(alphabet=st.characters()))
def test_any_name_is_made_safe_or_refused(name: str) -> None:
    try:
        safe = safe_name(name)
    except BadInput:
        return
    assert Path(safe).name == safe
    assert safe[0] not in ".-"
    assert len(safe.encode()) <= 255
    assert safe.isprintable()


@pytest.mark.parametrize("name", ["", ".", "..", "/", "x", "x.exe", "x.csv.exe", ".csv", "x.csv/"])
def test_unusable_names_are_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadInput):
        upload(tmp_path, name, b"a")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_is_too_large_or_empty_leaves_nothing_behind(tmp_path: Path) -> None:
    for parts in ((b"x" * 60, b"x" * 60), (), (b"",)):
        with pytest.raises(BadInput):
            upload(tmp_path, "a.csv", *parts)
    assert list(tmp_path.iterdir()) == []


def test_a_broken_stream_leaves_nothing_behind(tmp_path: Path) -> None:
    async def broken() -> AsyncIterator[bytes]:
        yield b"half"
        raise ConnectionResetError

    with pytest.raises(ConnectionResetError):
        asyncio.run(keep_upload(tmp_path, "a.csv", broken(), limit=100))
    assert list(tmp_path.iterdir()) == []


def test_an_earlier_upload_is_not_replaced(tmp_path: Path) -> None:
    upload(tmp_path, "a.csv", b"first")
    with pytest.raises(Conflict):
        upload(tmp_path, "a.csv", b"second")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"first"]


def test_a_folder_that_is_not_there_is_unavailable_without_its_path(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as caught:
        upload(tmp_path / "gone", "a.csv", b"x")
    assert "gone" not in caught.value.message


def test_a_link_in_the_way_is_not_followed(tmp_path: Path) -> None:
    folder, victim = tmp_path / "uploads", tmp_path / "victim.csv"
    folder.mkdir()
    victim.write_text("safe")
    (folder / "a.csv").symlink_to(victim)
    with pytest.raises(Conflict):
        upload(folder, "a.csv", b"evil")
    assert victim.read_text() == "safe"


def test_only_files_in_the_folder_are_removed(tmp_path: Path) -> None:
    folder, outside = tmp_path / "uploads", tmp_path / "outside.csv"
    folder.mkdir()
    outside.write_text("safe")
    inside = upload(folder, "a.csv", b"x")
    for path in (inside, outside, folder / ".." / "outside.csv", folder / "missing.csv"):
        remove_upload(folder, path)
    assert outside.exists()
    assert not inside.exists()
