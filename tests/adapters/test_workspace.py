from __future__ import annotations

import base64
import secrets
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from quaestor.adapters.workspace import TEXT_FOLDERS, create_workspace, master_key, open_workspace
from quaestor.core.errors import Invalid, Unavailable


def mode(path: Path) -> int:
    return path.stat().st_mode & 0o777


def test_a_new_workspace_has_all_its_folders_and_a_commented_settings_file(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "new" / "quaestor")
    assert all((workspace.home / name).is_dir() for name in (*TEXT_FOLDERS, "uploads"))
    assert "# port = 8000" in workspace.settings.read_text()
    assert mode(workspace.home) == mode(workspace.uploads) == 0o700
    assert open_workspace(workspace.home) == workspace


def test_what_must_not_be_in_git_is_ignored(tmp_path: Path) -> None:
    ignored = (create_workspace(tmp_path).home / ".gitignore").read_text().split("\n")
    assert {"master.key", "state.sqlite*", "uploads/"} <= set(ignored)


def test_creating_again_keeps_what_is_there(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path)
    workspace.settings.write_text("port = 1\n")
    key = master_key(workspace)
    assert master_key(create_workspace(tmp_path)) == key
    assert workspace.settings.read_text() == "port = 1\n"


def test_a_folder_that_is_no_workspace_is_not_opened(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="no workspace"):
        open_workspace(tmp_path)


def test_a_home_that_is_a_file_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(Unavailable):
        create_workspace(tmp_path / "file" / "home")


def test_the_key_file_is_private_and_stays_the_same(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path)
    key = master_key(workspace)
    assert len(key) == 32
    assert mode(workspace.key) == 0o600
    assert master_key(workspace) == key
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".master")] == []


@pytest.mark.parametrize("wide", [0o640, 0o604, 0o644, 0o620, 0o601])
def test_a_key_file_that_others_may_touch_is_refused(tmp_path: Path, wide: int) -> None:
    workspace = create_workspace(tmp_path)
    master_key(workspace)
    workspace.key.chmod(wide)
    with pytest.raises(Invalid, match="by others") as caught:
        master_key(workspace)
    assert "chmod 600" in caught.value.action


def test_starts_at_once_agree_on_one_key(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        keys = set(pool.map(lambda _: master_key(create_workspace(tmp_path)), range(16)))
    assert keys == {master_key(workspace)}


def test_a_key_from_the_environment_is_taken_in_base64_or_hex_and_leaves_no_file(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path)
    key = secrets.token_bytes(32)
    for text in (
        base64.b64encode(key),
        base64.urlsafe_b64encode(key),
        key.hex().encode(),
        base64.b64encode(key) + b"\n",
    ):
        assert master_key(workspace, text.decode()) == key
    assert not workspace.key.exists()


@pytest.mark.parametrize(
    "weak", ["", "changeme", "secret" * 8, "0" * 64, base64.b64encode(b"a" * 32).decode(), "A" * 43 + "=", "é" * 44]
)
def test_a_weak_or_placeholder_key_is_refused_and_not_repeated(tmp_path: Path, weak: str) -> None:
    with pytest.raises(Invalid) as caught:
        master_key(create_workspace(tmp_path), weak)
    assert not weak or weak not in caught.value.message


def test_a_damaged_key_file_is_refused(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path)
    master_key(workspace)
    workspace.key.write_bytes(b"\xff" * 40)
    with pytest.raises(Invalid):
        master_key(workspace)
