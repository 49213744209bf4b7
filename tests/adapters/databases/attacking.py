"""Attacks, ours and the public ones, executed on a target through the adapter alone."""

from __future__ import annotations

import asyncio
import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from quaestor.adapters.databases import open_database
from quaestor.core.errors import QueryFailed, QueryTooSlow, SourceProblem
from quaestor.ports import Caps, Database

from .targets import Target, differing

OURS = Path(__file__).parent / "attacks"
CAPS = Caps(rows=100, seconds=1.0, bytes=1_000_000)

REFUSED, STOPPED, READ, CHANGED = "refused", "stopped at a limit", "ran and changed nothing", "changed something"


@dataclass(frozen=True)
class Attack:
    id: str
    kind: str
    sql: str


def ours(dialect: str) -> list[Attack]:
    """Statements of a file, each under a line that names its class, with an empty line between."""
    attacks = []
    for number, block in enumerate((OURS / f"{dialect}.sql").read_text(encoding="utf-8").split("\n\n"), start=1):
        kind, _, sql = block.strip().partition("\n")
        if sql:
            attacks.append(Attack(f"{dialect}-{number}", kind.removeprefix("-- "), sql.replace("\\0", "\x00")))
    return attacks


def public(dialect: str, folder: Path) -> list[Attack]:
    lines = [
        json.loads(line)
        for name in ("attacks", "policy-and-limits")
        for line in (folder / "guard" / f"{name}.jsonl").read_text(encoding="utf-8").splitlines()
    ]
    return [Attack(each["id"], each["class"], each["sql"]) for each in lines if each["dialect"] == dialect]


async def executed(attack: Attack, database: Database) -> str:
    try:
        found = await database.run(attack.sql, CAPS)
    except QueryTooSlow:
        return STOPPED
    except QueryFailed as error:
        return STOPPED if any(word in error.message for word in ("memory", "too big", "too complex")) else REFUSED
    except SourceProblem:
        return REFUSED
    return STOPPED if found.truncated else READ


async def attacked(made: Target, attacks: list[Attack]) -> tuple[Counter[str], dict[str, object]]:
    """How many attacks ended in which way, and what changed by which of them."""
    database = open_database(made.location, sockets=True)
    await database.check()
    outcomes: Counter[str] = Counter()
    changed: dict[str, object] = {}
    before = await asyncio.to_thread(made.digest)
    for attack in attacks:
        outcome = await executed(attack, database)
        after = await asyncio.to_thread(made.digest)
        difference = differing(before, after)
        if difference:
            changed[f"{attack.id} ({attack.kind}): {attack.sql[:80]}"] = difference
            outcome, before = CHANGED, after
        outcomes[outcome] += 1
    # A session that something was done to must still answer, and as the next borrower's.
    assert (await database.run("SELECT 1", Caps())).rows == ((1,),)
    await database.close()
    return outcomes, changed
