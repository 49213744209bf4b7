"""Business questions asked with the names of the database alone, and with a semantic model: errors before and after.

    python -m bench.business [--detail]

An error is an answer with wrong rows, or no answer where there is one.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.figures import Figure
from bench.samples import FOLDER, sample_questions
from quaestor import demo
from quaestor.adapters.suites import read_suite
from quaestor.core.suite import Asking, Item, Result
from quaestor.flows.evaluate import evaluate
from quaestor.settings import Settings
from quaestor.wiring.worlds import ad_hoc_world

HERE = Path(__file__).parent
CHECKOUT = HERE.parent.parent
SHARED = Path(os.environ.get("QUAESTOR_SHARED_DATA") or CHECKOUT.parent / "shared" / "data")
DATABASES = ("chinook", "northwind", "sakila")


@dataclass(frozen=True, slots=True)
class Compared:
    """The same questions, without and with a semantic model."""

    name: str
    items: tuple[Item, ...]
    before: tuple[Result, ...]
    after: tuple[Result, ...]

    @property
    def errors(self) -> tuple[int, int]:
        return sum(not each.right for each in self.before), sum(not each.right for each in self.after)

    def figure(self) -> Figure:
        before, after = self.errors
        fewer = f"{1 - after / before:.0%} fewer" if before else "none to begin with"
        return Figure(f"errors on {self.name}", f"{before} → {after}", f"of {len(self.items)} questions; {fewer}")


async def measure() -> list[Figure]:
    return [each.figure() for each in await compare_all()]


async def compare_all() -> list[Compared]:
    """The demo questions, and the business questions where the public samples are."""
    found = [await compare_demo()]
    if all(location(name).is_file() for name in DATABASES):
        items = read_suite(HERE)
        locations = {name: str(location(name)) for name in DATABASES}
        found.append(await compare("30 business questions", items, locations, HERE / "models"))
    else:
        print("skipped the business questions: the public samples are not beside the checkout")
    return found


async def compare_demo() -> Compared:
    built = demo.build(FOLDER)
    demo.copy_models(FOLDER / "semantic")
    items = tuple(
        Item(f"{source}-{number}", source, (Asking(text, tuple(gold)),))
        for number, (source, text, gold) in enumerate(sample_questions())
    )
    return await compare("demo questions", items, {one.name: str(one.location) for one in built}, FOLDER / "semantic")


async def compare(name: str, items: tuple[Item, ...], locations: Mapping[str, str], models: Path) -> Compared:
    return Compared(name, items, await asked(items, locations, None), await asked(items, locations, models))


async def asked(items: tuple[Item, ...], locations: Mapping[str, str], models: Path | None) -> tuple[Result, ...]:
    async with ad_hoc_world(Settings(), locations, semantic=models) as world:
        return tuple([each async for each in evaluate(items, world)])


def location(name: str) -> Path:
    return SHARED / "samples" / name / f"{name}.sqlite"
