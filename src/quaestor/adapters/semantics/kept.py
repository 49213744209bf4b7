"""Meanings kept for the next process: reading the files of a model takes a command longer than answering its question.

What is kept holds for the same files (names, times, sizes), the same names of the catalog and the very code that read
them. Any of it can be removed at any time.
"""

from __future__ import annotations

import hashlib
import json
import secrets
from contextlib import suppress
from functools import cache
from pathlib import Path

from quaestor import core
from quaestor.adapters.plain import from_plain, to_plain
from quaestor.core.meaning import Meaning

MOST = 16
"""Of one source: for each part of its catalog that somebody asks with."""

Stamp = tuple[tuple[str, int, int], ...]
"""Name, time and size of each file."""


class KeptMeanings:
    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def find(self, source: str, stamp: Stamp, outline: str) -> Meaning | None:
        try:
            document = json.loads(self._path(source, outline).read_bytes())
            return from_plain(Meaning, document["meaning"]) if document["of"] == _of(stamp, outline) else None
        except (OSError, ValueError, TypeError, LookupError):
            return None  # It is read from the files, then.

    def keep(self, source: str, stamp: Stamp, outline: str, meaning: Meaning) -> None:
        path = self._path(source, outline)
        draft = path.with_name(f".{path.name}.{secrets.token_hex(8)}")
        # Where it cannot be kept, the next process reads the files again.
        with suppress(OSError):
            self._folder.mkdir(mode=0o700, exist_ok=True)
            draft.write_text(json.dumps({"of": _of(stamp, outline), "meaning": to_plain(meaning)}), "utf-8")
            draft.replace(path)
            kept = sorted(self._folder.glob(f"{source}.{'[0-9a-f]' * 16}.json"), key=lambda each: each.stat().st_mtime)
            for old in kept[:-MOST]:
                old.unlink(missing_ok=True)

    def _path(self, source: str, outline: str) -> Path:
        return self._folder / f"{source}.{outline[:16]}.json"


def _of(stamp: Stamp, outline: str) -> str:
    return hashlib.sha256(repr((stamp, outline, _code())).encode()).hexdigest()


@cache
def _code() -> tuple[tuple[str, int, int], ...]:
    """What reads a model: who changes it, or installs another version, must not be answered by the one before."""
    decisions = Path(core.__file__).parent
    files = [*Path(__file__).parent.glob("*.py"), *decisions.glob("*.py"), *(decisions / "osi").glob("*.py")]
    return tuple((path.name, (known := path.stat()).st_mtime_ns, known.st_size) for path in sorted(files))
