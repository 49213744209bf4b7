"""Where a source is: a path or URL taken apart, with nothing in it that could reach beyond what it names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote, urlsplit

from quaestor.core.errors import BadInput, NotAllowed, SourceUnreachable


def local_path(location: str, folders: Sequence[Path] | None = None) -> Path:
    """The existing file or folder that *location* (a path, or `sqlite:///path`, `duckdb:///path`) names.

    Three slashes start a path relative to the working directory, four an absolute one, as in SQLAlchemy. With
    *folders* given, the path must lie inside one of them after links are followed.
    Raises `BadInput`, `NotAllowed` or `SourceUnreachable`.
    """
    path = _path_of(location)
    try:
        resolved = path.resolve(strict=True)
    except (OSError, RuntimeError) as error:
        raise SourceUnreachable(
            f"There is no file {path.name!r} there.", action="Check the path and that this server may read it."
        ) from error
    if folders is not None and not any(resolved.is_relative_to(folder.resolve()) for folder in folders):
        raise NotAllowed(
            f"{path.name!r} is outside the folders this server may open.",
            action="Upload the file, or ask whoever runs the server to add its folder.",
        )
    return resolved


def _path_of(location: str) -> Path:
    if "\x00" in location:
        raise BadInput("The location holds a zero character.")
    if "://" not in location:
        return Path(location).expanduser()
    parts = urlsplit(location)
    if parts.netloc:
        raise BadInput(
            f"A {parts.scheme} location names a file, not a host.",
            action=f"Write {parts.scheme}:///relative/file or {parts.scheme}:////absolute/file.",
        )
    if parts.query or parts.fragment:
        raise BadInput("A file location takes no options.", action="Remove everything from the '?' on.")
    path = unquote(parts.path[1:])
    if not path:
        raise BadInput("The location names no file.", action=f"Write {parts.scheme}:///file.")
    return Path(path)
