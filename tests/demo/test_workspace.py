"""The sample workspace is the same for everybody, complete, and quick to find again."""

import shutil
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest

from quaestor import demo
from quaestor.demo.workspace import STAMP, built_version

SOURCES = ("crm", "facility", "wages")


def content_hash(database: Path) -> str:
    """Of every row of every table, in the order in which they are stored."""
    digest = sha256()
    with closing(sqlite3.connect(database)) as connection:
        for line in connection.iterdump():
            digest.update(line.encode())
    return digest.hexdigest()


@dataclass(frozen=True)
class Second:
    folder: Path
    sources: tuple[demo.DemoSource, ...]
    heard: list[tuple[int, int, str | None]]


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> Second:
    """Built where an older version is, and where a build was killed half-way."""
    folder = tmp_path_factory.mktemp("second")
    (folder / STAMP).write_text('{"version": "0"}')
    (folder / "wages.sqlite").write_bytes(b"an older version")
    (folder / "crm.unfinished").write_bytes(b"half a database")
    heard: list[tuple[int, int, str | None]] = []
    return Second(folder, demo.build(folder, lambda *step: heard.append(step)), heard)


@pytest.mark.parametrize("source", SOURCES)
def test_two_builds_hold_the_same_rows(workspace: Path, second: Second, source: str) -> None:
    assert content_hash(second.folder / f"{source}.sqlite") == content_hash(workspace / f"{source}.sqlite")


def test_the_sources_are_named_and_described(second: Second) -> None:
    assert [source.name for source in second.sources] == list(SOURCES)
    assert all(source.location.is_file() and source.description and source.fresh for source in second.sources)
    assert "31 October 2026" in (second.folder / "README.md").read_text("utf-8")


def test_progress_is_told_source_by_source(second: Second) -> None:
    assert second.heard == [(0, 3, "crm"), (1, 3, "facility"), (2, 3, "wages"), (3, 3, None)]


def test_nothing_half_done_is_left(second: Second) -> None:
    assert not list(second.folder.glob("*.unfinished"))
    assert built_version(second.folder) == demo.VERSION


def test_what_is_there_is_not_built_again(workspace: Path) -> None:
    times = {path: path.stat().st_mtime_ns for path in workspace.iterdir()}
    assert not any(source.fresh for source in demo.build(workspace))
    assert {path: path.stat().st_mtime_ns for path in workspace.iterdir()} == times


def test_only_a_missing_file_is_built_again(workspace: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(workspace, tmp_path / "copy")
    (folder / "wages.sqlite").unlink()
    assert [source.name for source in demo.build(folder) if source.fresh] == ["wages"]
    assert content_hash(folder / "wages.sqlite") == content_hash(workspace / "wages.sqlite")


@pytest.mark.parametrize("stamp", ["not JSON", "[]", '{"version": 1}', "{}", ""])
def test_a_broken_stamp_counts_as_none(tmp_path: Path, stamp: str) -> None:
    (tmp_path / STAMP).write_text(stamp)
    assert built_version(tmp_path) is None


def test_models_are_copied_but_never_over_somebodys_own(tmp_path: Path) -> None:
    (tmp_path / "crm.yaml").write_text("mine")
    written = demo.copy_models(tmp_path)
    assert [path.name for path in written] == ["facility.yaml", "wages.yaml"]
    assert (tmp_path / "crm.yaml").read_text() == "mine"
    assert demo.copy_models(tmp_path) == ()


def test_the_policy_is_copied_but_never_over_somebodys_own(tmp_path: Path) -> None:
    (tmp_path / "sample.yaml").write_text("mine")
    assert demo.copy_policy(tmp_path) == ()
    assert (tmp_path / "sample.yaml").read_text() == "mine"
    assert [path.name for path in demo.copy_policy(tmp_path / "new")] == ["sample.yaml"]
