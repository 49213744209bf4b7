"""Accuracy on public suites, where they are beside the checkout; on the product's own questions everywhere."""

from __future__ import annotations

import os
from pathlib import Path

from bench.figures import Figure
from bench.samples import sample_questions, sample_world
from quaestor.core.suite import Asking, Item, Report, report
from quaestor.flows.evaluate import evaluate
from quaestor.settings import Settings
from quaestor.wiring.suites import read_suite
from quaestor.wiring.worlds import ad_hoc_world

SHARED = Path(os.environ.get("QUAESTOR_SHARED_DATA", Path(__file__).parent.parent.parent / "shared" / "data"))
SUITES = ("spider-dev",)


async def measure() -> list[Figure]:
    items = [
        Item(str(number), source, (Asking(text, tuple(gold)),))
        for number, (source, text, gold) in enumerate(sample_questions())
    ]
    async with sample_world() as world:
        figures = [figure("sample questions", report([each async for each in evaluate(items, world)]))]
    for name in SUITES:
        if (SHARED / "suites" / name).is_dir():
            found, databases = read_suite(SHARED / "suites" / name)
            async with ad_hoc_world(Settings(), databases) as world:
                figures.append(figure(name, report([each async for each in evaluate(found, world)])))
    return figures


def figure(name: str, found: Report) -> Figure:
    return Figure(
        f"accuracy on {name}",
        f"{found.accuracy or 0:.1%}",
        f"{found.judged} questions; answered {found.answered:.0%}, right among those {found.precision or 0:.0%}; "
        f"AUC {'–' if found.auc is None else f'{found.auc:.2f}'}; median {found.median * 1000:.0f} ms",
    )
