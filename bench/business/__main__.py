"""`python -m bench.business`: the figures, and with --detail each question with what became of it."""

from __future__ import annotations

import asyncio
import sys

from bench.business import Compared, compare_all
from bench.figures import as_markdown


def detail(compared: Compared) -> None:
    for item, before, after in zip(compared.items, compared.before, compared.after, strict=True):
        marks = " → ".join(f"{'right' if each.right else each.outcome.value}" for each in (before, after))
        print(f"{item.id:14} {marks:22} {item.turns[0].question}")
        if not after.right:
            print(f"{'':14} {after.confidence} {after.sql}")


found = asyncio.run(compare_all())
if "--detail" in sys.argv:
    for each in found:
        detail(each)
print(as_markdown(each.figure() for each in found))
