"""Ordinary people's questions about five public databases, set by set, and the page that lists each with its outcome.

Sets were written one after another by people who had seen neither the interpreter nor the other sets. What a set gave
when it was first asked (`FIRST`) says how often a new question is answered right; what it gives now, after the causes
it showed were mended, says only that those are.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.figures import Figure
from bench.suites import SHARED
from quaestor.core.question import Outcome
from quaestor.core.suite import Asking, Item, Result
from quaestor.flows.evaluate import evaluate
from quaestor.settings import Settings
from quaestor.wiring.worlds import ad_hoc_world

SETS = Path(__file__).parent.parent / "tests" / "samples" / "sets"
PAGE = Path(__file__).parent.parent / "docs" / "ordinary-questions.md"
DATABASES = ("chinook", "northwind", "sakila", "crm_maven", "oews")
FIRST: dict[str, tuple[int, int]] = {
    "A": (26, 6), "B": (18, 9), "C": (14, 15), "D": (26, 5), "E": (21, 7), "F": (21, 3), "G": (25, 5), "H": (21, 7),
    "I": (30, 3), "J": (26, 4), "K": (30, 1),
}  # fmt: skip
"""Right, and confidently wrong, of forty when first asked. Between them the causes found in earlier sets were mended.
A to C were first asked on one day's interpreter, D to F on the next, G and H on the next, the rest one by one."""


@dataclass(frozen=True, slots=True)
class Asked:
    item: Item
    scored: Result

    @property
    def outcome(self) -> str:
        if self.scored.right:
            return "right"
        return "wrong" if self.scored.outcome is Outcome.ANSWERED else self.scored.outcome.value


async def measure() -> list[Figure]:
    files = {name: str(SHARED / "samples" / name / f"{name}.sqlite") for name in DATABASES}
    if not all(Path(file).is_file() for file in files.values()):
        return []
    asked: dict[str, list[Asked]] = {}
    async with ad_hoc_world(Settings(), files) as world:
        for file in sorted(SETS.glob("*.jsonl")):
            items = list(read(file))
            scored = [each async for each in evaluate(items, world)]
            asked[file.stem] = [Asked(item, each) for item, each in zip(items, scored, strict=True)]
    PAGE.write_text(page(asked), encoding="utf-8")
    return [figure(asked)]


def read(file: Path) -> Iterator[Item]:
    for line in file.read_text(encoding="utf-8").splitlines():
        record = json.loads(line)
        yield Item(record["id"], record["database"], (Asking(record["question"], tuple(record["gold"])),))


def figure(asked: dict[str, list[Asked]]) -> Figure:
    all_of_them = [one for found in asked.values() for one in found]
    last = list(FIRST)[-1]
    return Figure(
        "ordinary questions",
        f"{count(all_of_them, 'right')} of {len(all_of_them)} right, {count(all_of_them, 'wrong')} wrong",
        f"after mending causes; the last set, when first asked: {FIRST[last][0]} of 40 right, {FIRST[last][1]} wrong",
    )


def count(asked: list[Asked], outcome: str) -> int:
    return sum(1 for each in asked if each.outcome == outcome)


def page(asked: dict[str, list[Asked]]) -> str:
    lines = [
        "# Ordinary questions, with outcomes",
        "",
        "Made by `python -m bench ordinary`. [Accuracy](accuracy.md) says how the sets were written and what the first",
        "column means and does not mean. *Wrong* are answers given as if they were right; *clarify* asks back,",
        "*declined* says that it does not know.",
        "",
        "| set | first asked: right, wrong | now: right, wrong |",
        "|---|--:|--:|",
    ]
    for name, found in asked.items():
        first = FIRST[name]
        lines.append(f"| {name} | {first[0]}, {first[1]} | {count(found, 'right')}, {count(found, 'wrong')} |")
    for name, found in asked.items():
        lines += ["", f"## Set {name}", "", "| database | question | now |", "|---|---|---|"]
        lines += [f"| {one.item.database} | {one.item.turns[0].question} | {one.outcome} |" for one in found]
    return "\n".join(lines) + "\n"
