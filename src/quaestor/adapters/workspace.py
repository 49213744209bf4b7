"""The workspace folder: what belongs in git as text, and the state and the master key beside it.

quaestor.toml   settings            semantic/  policies/  forms/  jobs/   text, one file each
uploads/ copies/ values/ cache/     state.sqlite, master.key              never in git
"""

from __future__ import annotations

import base64
import binascii
import os
import secrets
import stat
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from quaestor.core.errors import Invalid, Unavailable
from quaestor.settings import FILE, commented_file

KEY_BYTES = 32
TEXT_FOLDERS = ("semantic", "policies", "forms", "jobs")
_PRIVATE = 0o700
_IGNORED = """\
# The state and the key of this workspace stay on this machine; back them up with `quaestor backup`.
master.key
state.sqlite*
uploads/
values/
copies/
cache/
"""


@dataclass(frozen=True, slots=True)
class Workspace:
    """A workspace that exists. *home* is absolute."""

    home: Path

    @property
    def settings(self) -> Path:
        return self.home / FILE

    @property
    def semantic(self) -> Path:
        return self.home / "semantic"

    @property
    def policies(self) -> Path:
        return self.home / "policies"

    @property
    def uploads(self) -> Path:
        return self.home / "uploads"

    @property
    def values(self) -> Path:
        return self.home / "values"

    @property
    def copies(self) -> Path:
        return self.home / "copies"

    @property
    def cache(self) -> Path:
        return self.home / "cache"

    @property
    def state(self) -> Path:
        return self.home / "state.sqlite"

    @property
    def key(self) -> Path:
        return self.home / "master.key"


def create_workspace(home: Path) -> Workspace:
    """Make *home* a workspace; what is there already is kept, so this may be called at every start."""
    home = home.expanduser().absolute()
    try:
        home.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        for name in TEXT_FOLDERS:
            (home / name).mkdir(exist_ok=True)
        (home / "uploads").mkdir(mode=_PRIVATE, exist_ok=True)
        _write_once(home / FILE, commented_file().encode(), 0o644)
        _write_once(home / ".gitignore", _IGNORED.encode(), 0o644)
    except OSError as error:
        raise _unusable(home, error) from error
    return Workspace(home)


def open_workspace(home: Path) -> Workspace:
    """The workspace at *home*; raises `Invalid` where there is none."""
    home = home.expanduser().absolute()
    if not (home / FILE).is_file():
        raise Invalid(
            f"There is no workspace at {home}.",
            action=(
                "Make one with `quaestor source add NAME LOCATION`, or see sample data with `quaestor demo`. "
                "Name another folder with --home or QUAESTOR_HOME."
            ),
        )
    if not os.access(home, os.R_OK | os.W_OK | os.X_OK):
        raise Invalid(f"The workspace {home} may not be read and written by this user.")
    return Workspace(home)


def master_key(workspace: Workspace, given: str | None = None) -> bytes:
    """The 32 bytes that seal what is secret: *given* (base64 or hex), else the key file, made at the first call.

    Raises `Invalid` for a weak key and for a key file that others may read.
    """
    if given is not None:
        return _decoded(given, "QUAESTOR_MASTER_KEY")
    fresh = base64.b64encode(secrets.token_bytes(KEY_BYTES)) + b"\n"
    try:
        _write_once(workspace.key, fresh, 0o600)
        with workspace.key.open("rb") as file:
            mode = stat.S_IMODE(os.fstat(file.fileno()).st_mode)
            text = file.read(4096)
    except OSError as error:
        raise _unusable(workspace.key, error) from error
    if mode & 0o077:
        raise Invalid(
            f"{workspace.key} may be read by others (mode {mode:04o}).",
            action=f"If nobody has read it, run `chmod 600 {workspace.key}`; else replace the key and the passwords.",
        )
    return _decoded(text.decode("ascii", "replace"), str(workspace.key))


def _decoded(text: str, place: str) -> bytes:
    text = text.strip()
    key = b""
    with suppress(binascii.Error, ValueError):
        key = (
            bytes.fromhex(text) if len(text) == 2 * KEY_BYTES else base64.b64decode(text, altchars=b"-_", validate=True)
        )
    # 32 random bytes hold fewer than 16 different ones about once in 10^13 times; placeholders nearly always do.
    if len(key) != KEY_BYTES or len(set(key)) < KEY_BYTES // 2:
        raise Invalid(
            f"{place} does not hold a usable key.",
            action="Make one with `openssl rand -base64 32`.",
        )
    return key


def _write_once(path: Path, content: bytes, mode: int) -> None:
    """Create *path* whole or not at all; two processes starting together agree on the first one's content."""
    if path.exists():
        return
    draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        with suppress(FileExistsError):
            os.link(draft, path)
    finally:
        draft.unlink()
    sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in *folder* survive a power failure, as fsync does for the content of a file."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _unusable(path: Path, error: OSError) -> Unavailable:
    return Unavailable(
        f"{path} cannot be used: {error.strerror}.",
        action="Check the folder's owner, rights and free space, or choose another with QUAESTOR_HOME.",
    )
