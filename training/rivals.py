"""Candidates for training questions, each with its evidence and whether it gives the right rows.

Every fourth question is also asked of another database, where nothing is right: what no table knows has to be declined.
"""

from __future__ import annotations

import asyncio
import pickle
import sqlite3
import sys
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import sqlglot

from quaestor.adapters.learned import read_reader
from quaestor.core.interpreter.business import without_lifting
from quaestor.core.interpreter.candidates import Candidate, by_grammar
from quaestor.core.interpreter.evidence import NAMES
from quaestor.core.interpreter.learned import evidence_of, with_reader
from quaestor.core.interpreter.lexicon import lexicon_for
from quaestor.core.interpreter.linking import linked
from quaestor.core.interpreter.reader.reading import Reader
from quaestor.core.interpreter.reader.spelling import BEAMS
from quaestor.core.interpreter.tokens import tokenize
from quaestor.core.question import Context
from quaestor.core.results import same_rows
from quaestor.core.suite import has_order
from training.databases import Asked, connect, contexts, held_out, kept_for_ranking, read_questions, rows_of

FOREIGN, LACKING = 4, 3
"""Every how many questions one is put to the wrong database, and one to its own without a column that it needs."""


@dataclass
class Rivals:
    """One question, its candidates in the order in which they were found, and what each is worth."""

    id: str
    database: str
    wording: int
    """0 as asked, 1 with synonyms, 2 of a database that cannot answer it, 3 of one that lacks a column for it."""
    question: str
    gold: str
    sql: list[str]
    evidence: np.ndarray
    right: np.ndarray
    grammar: list[bool]
    empty: np.ndarray
    """Whether it gives no rows, or none but one of nulls."""
    same: np.ndarray
    """A number for each result; equal ones are the same rows."""


def candidates(text: str, context: Context, reader: Reader) -> tuple[list[Candidate], np.ndarray]:
    lexicon = lexicon_for(context.catalog, context.meaning)
    text, lifted = without_lifting(text, context.meaning)
    seen = linked(tokenize(text), text, lexicon, context.values, context.today)
    found = by_grammar(text, seen.cover, lexicon, context, lifted)
    pool = with_reader(found, seen, lexicon, reader, lifted)
    rows = [one.row() for one in evidence_of(pool, seen.cover, lexicon)]
    return pool, np.array(rows, np.float32)


def tried(
    statements: list[str], gold: str, connection: sqlite3.Connection
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Of each statement: whether its rows are those of *gold*, whether it gives none, and which result it has."""
    wanted = rows_of(connection, gold) if gold else None
    ordered = has_order(gold, "sqlite")
    right, empty, same = np.zeros(len(statements), bool), np.ones(len(statements), bool), np.zeros(len(statements), int)
    results: list[list[tuple[object, ...]]] = []
    for number, sql in enumerate(statements):
        rows = rows_of(connection, sql)
        if rows is None:
            same[number] = -1
            continue
        right[number] = wanted is not None and same_rows(rows, wanted, ordered=ordered)  # type: ignore[arg-type]
        empty[number] = all(cell is None for row in rows for cell in row)
        known = [at for at, other in enumerate(results) if same_rows(rows, other, ordered=False)]  # type: ignore[arg-type]
        same[number] = known[0] if known else len(results)
        results += [] if known else [rows]
    return right, empty, same


def rivals(
    asked: Asked,
    name: str,
    wording: int,
    text: str,
    gold: str,
    pool: list[Candidate],
    evidence: np.ndarray,
    connection: sqlite3.Connection,
) -> Rivals:
    statements = [one.sql for one in pool]
    right, empty, same = tried(statements, gold, connection)
    proposed = [one.belief is not None for one in pool]
    return Rivals(asked.id, name, wording, text, gold, statements, evidence, right, proposed, empty, same)


def without_needed(gold: str, context: Context, chance: np.random.Generator) -> Context | None:
    """*context* as if one column that *gold* reads had never been; None where it reads none but keys."""
    catalog = context.catalog
    try:
        tree = sqlglot.parse_one(gold, dialect="sqlite")
    except sqlglot.errors.SqlglotError:
        return None
    read = {one.name.lower() for one in tree.find_all(sqlglot.exp.Column)}
    tables = {table.key for node in tree.find_all(sqlglot.exp.Table) if (table := catalog.table(node.name)) is not None}
    keys = {(table.key, name.lower()) for table in catalog.tables for name in table.primary_key}
    keys |= {
        (table.key, name.lower()) for table in catalog.tables for key in table.foreign_keys for name in key.columns
    }
    lost = sorted(
        {
            column.name
            for table, column in catalog.columns()
            if table.key in tables and column.name.lower() in read and (table.key, column.name.lower()) not in keys
        }
    )
    if not lost:
        return None
    gone = lost[int(chance.integers(len(lost)))].lower()
    left = tuple(
        replace(table, columns=tuple(one for one in table.columns if one.name.lower() != gone))
        if table.key in tables else table
        for table in catalog.tables
    )  # fmt: skip
    kept = catalog.keeping(left)
    values = context.values.keeping((table.key, column.name) for table, column in kept.columns())
    return replace(context, access=replace(context.access, catalog=kept), values=values)


async def gather_rivals(suite: Path, names: list[str], reader: Reader, every: int) -> list[Rivals]:
    questions = read_questions(suite)
    found: list[Rivals] = []
    foreign = [asked for name in sorted(questions) for asked in questions[name]]
    chance = np.random.default_rng(7)
    async for name, context in contexts(suite, names):
        connection = connect(suite, name)
        for number, asked in enumerate(questions[name][::every]):
            for wording, text in enumerate((asked.question, asked.synonyms)):
                if text and not (wording and text == asked.question):
                    pool, evidence = candidates(text, context, reader)
                    found.append(rivals(asked, name, wording, text, asked.gold, pool, evidence, connection))
            if number % FOREIGN == 0:
                other = foreign[int(chance.integers(len(foreign)))]
                if other.database != name:
                    pool, evidence = candidates(other.question, context, reader)
                    found.append(rivals(other, name, 2, other.question, "", pool, evidence, connection))
            if number % LACKING == 1:
                lacking = without_needed(asked.gold, context, chance)
                if lacking is not None:
                    pool, evidence = candidates(asked.question, lacking, reader)
                    found.append(rivals(asked, name, 3, asked.question, "", pool, evidence, connection))
        print(name, len(found), file=sys.stderr, flush=True)
    return found


def main() -> None:
    suite, out, which, every = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    names = sorted(read_questions(suite))
    chosen = sorted(kept_for_ranking(names) if which == "ranking" else held_out(names))
    reader = read_reader()
    if reader is None:
        raise SystemExit("no reader in the package")
    found = asyncio.run(gather_rivals(suite, chosen, reader, every))
    with out.open("wb") as sink:
        pickle.dump(found, sink)
    for wording in (0, 1):
        ours = [one for one in found if one.wording == wording]
        shares = {
            "a right plan among the candidates": [one.right.any() for one in ours],
            "of the grammar": [bool(one.right[one.grammar].any()) for one in ours],
            "of the reader": [bool(one.right[_spelled(one)].any()) for one in ours],
            "the likeliest is right": [_best_is_right(one, "likelihood") for one in ours],
            "the grammar's best": [_best_is_right(one, "rules_belief") for one in ours],
        }
        told = "; ".join(f"{name} {np.mean(held):.3f}" for name, held in shares.items())
        print(f"wording {wording}: {len(ours)} questions; {told}")


def _best_is_right(one: Rivals, by: str) -> bool:
    return bool(len(one.right) and one.right[one.evidence[:, NAMES.index(by)].argmax()])


def _spelled(one: Rivals) -> np.ndarray:
    return one.evidence[:, NAMES.index("rank_reader")] < BEAMS if len(one.evidence) else np.zeros(0, bool)


if __name__ == "__main__":
    from training.rivals import main as run

    run()
