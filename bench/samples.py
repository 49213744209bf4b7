"""The sample workspace and its questions, as material to measure on."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import yaml

from quaestor import demo
from quaestor.ports import World
from quaestor.settings import Settings
from quaestor.wiring.worlds import ad_hoc_world

QUESTIONS = Path(__file__).parent.parent / "tests" / "demo" / "questions"
FOLDER = Path(__file__).parent.parent / "bench-results" / "demo"


@contextlib.asynccontextmanager
async def sample_world() -> AsyncIterator[World]:
    """The three demo sources, built once into `bench-results/`, with their semantic models."""
    built = demo.build(FOLDER)
    demo.copy_models(FOLDER / "semantic")
    locations = {sample.name: str(sample.location) for sample in built}
    async with ad_hoc_world(Settings(), locations, semantic=FOLDER / "semantic") as world:
        yield world


def sample_questions() -> list[tuple[str, str, list[str]]]:
    """(source, question, accepted SQL), paraphrases included."""
    found = []
    for file in sorted(QUESTIONS.glob("*.yaml")):
        for item in yaml.safe_load(file.read_text(encoding="utf-8")):
            found += [
                (file.stem, text, [item["sql"], *item.get("also", [])])
                for text in (item["question"], *item["paraphrases"])
            ]
    return found
