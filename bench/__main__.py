"""`make bench`: guard, interpreter, REST against the bare driver, start-up, memory. Figures are medians."""

from __future__ import annotations

import argparse
import asyncio
import re
from pathlib import Path

from bench import (
    ambiguous,
    business,
    catalogs,
    chooser,
    doors,
    guard,
    interpreter,
    newcomers,
    ordinary,
    server,
    startup,
    suites,
)
from bench.figures import Figure, as_markdown

README = Path(__file__).parent.parent / "README.md"


LONG = ("doors", "business", "catalogs", "newcomers", "ambiguous", "chooser")
"""Parts that take minutes: measured when named."""


def main() -> None:
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--write", action="store_true", help="replace the table in README.md")
    parser.add_argument("only", nargs="*", help=f"the parts to measure; all but {', '.join(LONG)} without")
    given = parser.parse_args()
    parts = {
        "suites": suites.measure,
        "ordinary": ordinary.measure,
        "guard": guard.measure,
        "interpreter": interpreter.measure,
        "doors": doors.measure,
        "server": server.measure,
        "startup": startup.measure,
        "business": business.measure,
        "catalogs": catalogs.measure,
        "newcomers": newcomers.measure,
        "ambiguous": ambiguous.measure,
        "chooser": chooser.measure,
    }
    figures: list[Figure] = []
    for name, measure in parts.items():
        if name in given.only or (not given.only and name not in LONG):
            print(f"measuring {name} …", flush=True)
            figures += asyncio.run(measure())
    table = as_markdown(figures)
    print(table)
    if given.write:
        text = README.read_text(encoding="utf-8")
        marked = re.sub(r"<!-- bench -->.*?(?=\n## )", lambda _: f"<!-- bench -->\n\n{table}\n", text, flags=re.S)
        README.write_text(marked, encoding="utf-8")


main()
