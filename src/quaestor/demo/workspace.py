"""The sample workspace: three databases that anybody can ask, the same on every machine.

Deterministic: seeded chance, and published figures. No network. A second call finds everything in place.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path

from quaestor.demo import crm, facility, wages

VERSION = "1"
"""Changes whenever the rows, tables or files change, so that an older sample workspace is built again."""

STAMP = "sample.json"

Progress = Callable[[int, int, str | None], None]
"""Called with (done, total, name of the source that is built next)."""


@dataclass(frozen=True, slots=True)
class DemoSource:
    name: str
    location: Path
    """The SQLite file."""
    description: str
    fresh: bool
    """True where the file was made by this call."""


@dataclass(frozen=True, slots=True)
class Sample:
    build: Callable[[Path], None]
    description: str


SAMPLES = {
    "crm": Sample(
        crm.build,
        "Customers of a software company: 8,803 accounts with their contacts, opportunities, products, e-mails, calls "
        "and activities. Invented; the data ends on 31 October 2026.",
    ),
    "facility": Sample(
        facility.build,
        "Maintenance of 14 buildings: assets, technicians, schedules, tasks, checklists and meter readings. Invented; "
        "the data ends on 31 October 2026.",
    ),
    "wages": Sample(
        wages.build,
        "What people earn in the United States: 831 occupations in 54 states and territories, May 2023. Published by "
        "the Bureau of Labor Statistics.",
    ),
}


def build(folder: Path, progress: Progress | None = None) -> tuple[DemoSource, ...]:
    """The sample databases in *folder*, made if they are not there yet or come from another version.

    Takes a few seconds of CPU time: call it from a thread. Raises `OSError` where *folder* cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    current = built_version(folder) == VERSION
    sources = tuple(_source(name, folder, current) for name in SAMPLES)
    missing = [source for source in sources if source.fresh]
    for done, source in enumerate(missing):
        if done == 0:
            (folder / STAMP).unlink(missing_ok=True)
        if progress is not None:
            progress(done, len(missing), source.name)
        SAMPLES[source.name].build(source.location)
    if missing:
        (folder / "README.md").write_text(files("quaestor.demo").joinpath("README.md").read_text("utf-8"), "utf-8")
        (folder / STAMP).write_text(json.dumps({"version": VERSION}) + "\n", "utf-8")
        if progress is not None:
            progress(len(missing), len(missing), None)
    return sources


def built_version(folder: Path) -> str | None:
    """The version of what is in *folder*; None where nothing was finished."""
    try:
        stamp = json.loads((folder / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    version = stamp.get("version") if isinstance(stamp, dict) else None
    return version if isinstance(version, str) else None


def copy_models(folder: Path) -> tuple[Path, ...]:
    """The semantic models of the sample sources, copied into *folder* where no file of that name is there yet."""
    return _copy({f"{name}.yaml": model_text(name) for name in SAMPLES}, folder)


def copy_policy(folder: Path) -> tuple[Path, ...]:
    """A policy for three people who do not exist, copied into *folder* where there is none yet."""
    return _copy({"sample.yaml": policy_text()}, folder)


def policy_text() -> bytes:
    """Who may see what of the sample sources, as YAML in UTF-8."""
    return files("quaestor.demo").joinpath("policies", "sample.yaml").read_bytes()


def _copy(texts: Mapping[str, bytes], folder: Path) -> tuple[Path, ...]:
    folder.mkdir(parents=True, exist_ok=True)
    missing = [name for name in texts if not (folder / name).exists()]
    for name in missing:
        (folder / name).write_bytes(texts[name])
    return tuple(folder / name for name in missing)


def model_text(source: str) -> bytes:
    """The semantic model of a sample source, as YAML in UTF-8."""
    return files("quaestor.demo").joinpath("semantic", f"{source}.yaml").read_bytes()


def _source(name: str, folder: Path, current: bool) -> DemoSource:
    location = folder / f"{name}.sqlite"
    return DemoSource(name, location, SAMPLES[name].description, fresh=not (current and location.is_file()))
