"""Questions with several fair readings, as `ambiguous.jsonl` has them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).parent / "ambiguous.jsonl"


@dataclass(frozen=True, slots=True)
class Unclear:
    """A question, its fair readings as statements, and in a word why it has several."""

    id: str
    database: str
    question: str
    readings: tuple[str, ...]
    why: str


def read_unclear() -> tuple[Unclear, ...]:
    records = map(json.loads, FILE.read_text(encoding="utf-8").splitlines())
    return tuple(Unclear(**{**record, "readings": tuple(record["readings"])}) for record in records)
