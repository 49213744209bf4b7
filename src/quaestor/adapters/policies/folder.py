"""The policies of a workspace as files: `policies/*.yaml`."""

from __future__ import annotations

from pathlib import Path

from quaestor.adapters.policies.texts import Written
from quaestor.adapters.yaml_text import LARGEST

SUFFIXES = (".yaml", ".yml")

Stamp = tuple[tuple[str, int, int], ...]
"""Name, time of the last change and size of each file: another one wherever a file may have changed."""


def paths(folder: Path | None) -> tuple[Path, ...]:
    """The files in *folder*, by name; none where there is no folder. Raises `OSError`.

    What cannot be read is not left out here: it may be what denies something. Editors' hidden files are.
    """
    if folder is None or not folder.exists():
        return ()
    return tuple(sorted(path for path in folder.iterdir() if path.suffix in SUFFIXES and path.name[0] != "."))


def stamp_of(folder: Path | None) -> Stamp:
    return tuple((path.name, status.st_mtime_ns, status.st_size) for path in paths(folder) for status in [path.stat()])


def read_files(folder: Path | None) -> tuple[Written, ...]:
    return tuple(read_file(path) for path in paths(folder))


def read_file(path: Path) -> Written:
    with path.open("rb") as file:
        return Written(path.name, file.read(LARGEST + 1))
