"""The sample workspace: three databases that anybody can ask, the same on every machine.

Deterministic: seeded chance, and published figures. No network. A second call finds everything in place.
"""

from __future__ import annotations

import json
from collections.abc import Callable
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
    sources = tuple(DemoSource(name, folder / f"{name}.sqlite", sample.description) for name, sample in SAMPLES.items())
    if _built(folder) == VERSION and all(source.location.is_file() for source in sources):
        return sources
    (folder / STAMP).unlink(missing_ok=True)
    for done, source in enumerate(sources):
        if progress is not None:
            progress(done, len(sources), source.name)
        SAMPLES[source.name].build(source.location)
    (folder / "README.md").write_text(files("quaestor.demo").joinpath("README.md").read_text("utf-8"), "utf-8")
    (folder / STAMP).write_text(json.dumps({"version": VERSION}) + "\n", "utf-8")
    if progress is not None:
        progress(len(sources), len(sources), None)
    return sources


def copy_models(folder: Path) -> tuple[Path, ...]:
    """The semantic models of the sample sources, copied into *folder* where no file of that name is there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    written = []
    for name in SAMPLES:
        target = folder / f"{name}.yaml"
        if not target.exists():
            target.write_bytes(model_text(name))
            written.append(target)
    return tuple(written)


def model_text(source: str) -> bytes:
    """The semantic model of a sample source, as YAML in UTF-8."""
    return files("quaestor.demo").joinpath("semantic", f"{source}.yaml").read_bytes()


def _built(folder: Path) -> str | None:
    """The version of what is in *folder*; None where nothing is complete."""
    try:
        stamp = json.loads((folder / STAMP).read_text("utf-8"))
    except (OSError, ValueError):
        return None
    version = stamp.get("version") if isinstance(stamp, dict) else None
    return version if isinstance(version, str) else None
