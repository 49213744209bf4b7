"""What was read of files that are asked by their path, kept in the user's cache: the same file is not read again.

A folder for each file, named by the digest of its path, with what was found (`inspection`) and, where they are many,
the texts people may mention (`value_files`). All of it is for the user alone, holds for a file that did not change
since, and may be removed at any time. URLs are never kept: they may hold a password.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import shutil
import zlib
from contextlib import suppress
from pathlib import Path

from quaestor import __version__
from quaestor.adapters.store.encoding import decode_inspection, encode_inspection
from quaestor.adapters.value_files import ValueFiles
from quaestor.ports import Bounds, Inspection

MOST_FILES, MOST_BYTES = 20, 256 * 1024 * 1024
"""Kept in all; what was asked longest ago goes first."""
LARGEST = 1024 * 1024 * 1024
"""Of a larger file nothing is kept: its texts alone would push out all the others."""
_FOLDER = re.compile(r"[0-9a-f]{32}")


class KnownFile:
    """One file, as it was when this was made, read within *bounds*."""

    def __init__(self, cache: Path, path: Path, bounds: Bounds) -> None:
        self._cache = cache
        self._path = path
        self._bounds = bounds
        self._stamp = self._stamp_now()
        self.folder = cache / hashlib.sha256(os.fsencode(path)).hexdigest()[:32]

    @property
    def value_indexes(self) -> ValueFiles:
        return ValueFiles(self.folder, bounded=True)

    def recall(self) -> Inspection | None:
        """What was found in the file, where it has not changed since."""
        kept = self.folder / "inspection"
        try:
            stamp, _, encoded = kept.read_bytes().partition(b"\n")
            if stamp != self._stamp:
                return None
            os.utime(kept)
            return decode_inspection(encoded)
        except (OSError, ValueError, TypeError, LookupError, zlib.error):
            return None  # It is read from the file, then.

    def keep(self, inspection: Inspection) -> None:
        """Where the file changed while it was read, or this cannot be kept, it is read again the next time."""
        draft = self.folder / f".inspection.{secrets.token_hex(8)}"
        with suppress(OSError):
            if self._stamp_now() != self._stamp:
                return
            descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(self._stamp + b"\n" + encode_inspection(inspection))
            draft.replace(self.folder / "inspection")
            self._forget_oldest()

    def _stamp_now(self) -> bytes:
        """Changes when the file or its write-ahead log does, and with what reads them."""
        stamps: list[tuple[int, int, int]] = []
        for each in (self._path, self._path.with_name(f"{self._path.name}-wal")):
            with suppress(OSError):
                found = each.stat()
                stamps.append((found.st_ino, found.st_mtime_ns, found.st_size))
        return hashlib.sha256(repr((stamps, self._bounds, __version__)).encode()).hexdigest().encode()

    def _forget_oldest(self) -> None:
        folders = [each for each in self._cache.iterdir() if _FOLDER.fullmatch(each.name)]
        total = 0
        for number, folder in enumerate(sorted(folders, key=_last_used, reverse=True), start=1):
            total += sum(each.stat().st_size for each in folder.iterdir())
            if number > MOST_FILES or total > MOST_BYTES:
                shutil.rmtree(folder, ignore_errors=True)


def known_file(cache: Path, location: str, bounds: Bounds) -> KnownFile | None:
    """None where nothing is kept of what *location* names: a URL, a folder, a file too large, no place to keep it."""
    if "://" in location:
        return None
    try:
        path = Path(location).expanduser().resolve(strict=True)
        if not path.is_file() or path.stat().st_size > LARGEST:
            return None
        known = KnownFile(cache, path, bounds)
        known.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except (OSError, RuntimeError, ValueError):
        return None
    return known if os.access(known.folder, os.R_OK | os.W_OK | os.X_OK) else None


def _last_used(folder: Path) -> float:
    kept = folder / "inspection"
    return (kept if kept.exists() else folder).stat().st_mtime
