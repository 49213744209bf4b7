"""Learn what each sign counts when drafts differ: from made-up drafts to training questions.

Drafts are the gold statement, said otherwise or with a mistake (`training.drafts`), and what the interpreter itself
considers. Made-up models pick among them: the easier a question, the more of them are right, and those that err often
make the same mistake. The weights that pick the right result most often are printed, for `core/chooser/choice.py`.

The databases are those that the reader never saw, without those kept for measuring; no record of a model is read.
"""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import astuple, dataclass, fields
from pathlib import Path
from random import Random

import numpy as np

from quaestor.adapters.learned import read_reader
from quaestor.core.chooser.choice import Voter, Weights, cases_of
from quaestor.core.chooser.signs import Signs, signs_of
from quaestor.core.interpreter.reader.reading import Reader
from quaestor.core.question import Context, Origin
from quaestor.core.results import one_shows_more, same_rows
from quaestor.core.suite import has_order
from training.databases import Asked, connect, contexts, kept_for_ranking, read_questions, rows_of
from training.drafts import variants
from training.rivals import candidates

OWN = 8
"""Of what the interpreter considers, so many are drafts too."""
MOST_ROWS = 5_000
MODELS = (2, 6)
"""So many made-up models answer a question, at least and at most."""
TIMES = 4
"""Each question is answered so often."""
FOLDS = 4
SHRINK, STEPS, RATE = 0.3, 400, 0.05

OFTEN = {
    "gold": 4.0, "shows_more": 3.0, "shows_what_it_orders_or_groups_by": 3.0, "says_distinct_or_not": 3.0,
    "takes_all_that_tie": 3.0, "takes_one_of_those_that_tie": 3.0, "combines_in_one_condition": 3.0,
    "excludes_by_a_list": 3.0, "shows_another": 2.0, "writes_a_value_otherwise": 2.0, "joins_one_more": 2.0,
    "shows_the_count_too": 2.0, "filters_by_another_column": 1.5, "joins_outside": 1.5, "counts_otherwise": 1.5,
    "groups_by_another": 1.5, "shows_less": 0.7, "forgets_the_limit": 0.5, "orders_the_other_way": 0.5,
    "sums_up_otherwise": 0.3,
}  # fmt: skip
"""How often each kind is written, others once: columns, ties and DISTINCT are what models are said to get wrong."""


@dataclass
class Drafted:
    """One question with everything that may be drafted for it."""

    database: str
    often: np.ndarray
    right: np.ndarray
    result: list[int]
    near: np.ndarray
    """Of results, which are alike but for columns."""
    signs: list[Signs]
    believed: tuple[int, float] | None
    """What the interpreter holds to be best, and how sure it is."""


def drafted(asked: Asked, text: str, context: Context, reader: Reader, chance: Random, suite: Path) -> Drafted | None:
    """None where the gold statement cannot be run here."""
    connection = connect(suite, asked.database)
    pool, _ = candidates(text, context, reader)
    written = [*variants(asked.gold, context.catalog, chance), *(("own", one.sql) for one in pool[:OWN])]
    run = [(kind, sql, rows_of(connection, sql)) for kind, sql in written]
    kept = [(kind, sql, rows) for kind, sql, rows in run if rows is not None and len(rows) <= MOST_ROWS]
    connection.close()
    if not kept or kept[0][0] != "gold":
        return None
    kinds, statements, results = zip(*kept, strict=True)
    ordered = has_order(asked.gold, "sqlite")
    number, firsts = numbered(results)
    many = Counter(kinds)
    best = max((one for one in pool if one.belief is not None), key=lambda one: one.belief or 0.0, default=None)
    return Drafted(
        asked.database,
        np.array([OFTEN.get(kind, 1.0) / many[kind] for kind in kinds]),
        np.array([same_rows(rows, results[0], ordered=ordered) for rows in results]),
        number,
        np.array([[one is not other and one_shows_more(one, other) for other in firsts] for one in firsts]),
        signs_of(text, statements, results, context, reader),
        (statements.index(best.sql), best.belief or 0.0) if best is not None and best.sql in statements else None,
    )


def numbered(results: Sequence[list[tuple[object, ...]]]) -> tuple[list[int], list[list[tuple[object, ...]]]]:
    """Of each result its number, and the first of each number."""
    numbers, firsts = [], []
    for rows in results:
        known = (at for at, other in enumerate(firsts) if same_rows(rows, other, ordered=False))
        numbers.append(next(known, len(firsts)))
        if numbers[-1] == len(firsts):
            firsts.append(rows)
    return numbers, firsts


def picked(one: Drafted, models: int, chance: np.random.Generator) -> list[int]:
    """What so many made-up models write: most questions are easy for all of them or hard for all of them."""
    often = one.often * chance.exponential(1.0, len(one.often)) ** 2
    easy = one.believed is not None and one.right[one.believed[0]]
    share = 1.0 if one.right.all() else chance.beta(1.6, 0.15) if easy else chance.beta(0.8, 0.375)
    found = []
    for _ in range(models):
        those = often * (one.right if chance.random() < share else ~one.right)
        found.append(int(chance.choice(len(those), p=those / those.sum())))
    return found


def answered(one: Drafted, models: int, chance: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """The cases for each result that is drafted, and whether it is right."""
    chosen = picked(one, models, chance)
    voters = [(number, Origin.MODEL, 0.7) for number in chosen]
    voters += [(one.believed[0], Origin.INTERPRETER, one.believed[1])] if one.believed is not None else []
    kept = list(dict.fromkeys(one.result[number] for number, _, _ in voters))
    heard = [Voter(origin, sure, kept.index(one.result[number]), one.signs[number]) for number, origin, sure in voters]
    standing, cases = cases_of(heard, one.near[np.ix_(kept, kept)].tolist())
    return np.array([astuple(case) for case in cases]), one.right[[voters[at][0] for at in standing]]


Answered = list[tuple[np.ndarray, np.ndarray]]


def answers(those: list[Drafted], chance: np.random.Generator, models: int | None = None) -> Answered:
    least, most = MODELS
    return [
        answered(one, models or int(chance.integers(least, most + 1)), chance) for one in those for _ in range(TIMES)
    ]


def fitted(found: Answered) -> np.ndarray:
    """Weights under which the right result is likeliest among those drafted (conditional logit, shrunk, by Adam)."""
    split = [(cases, right) for cases, right in found if right.any() and not right.all()]
    spread = np.concatenate([cases for cases, _ in split]).std(0) + 1e-6
    cases = np.concatenate([each for each, _ in split]) / spread
    right = np.concatenate([each for _, each in split])
    of = np.repeat(np.arange(len(split)), [len(each) for each, _ in split])
    weights, first, second = (np.zeros(cases.shape[1]) for _ in range(3))
    for step in range(1, STEPS + 1):
        score = cases @ weights
        highest = np.full(len(split), -np.inf)
        np.maximum.at(highest, of, score)
        odds = np.exp(score - highest[of])
        all_of_them = odds / np.bincount(of, odds)[of]
        right_ones = odds * right / np.bincount(of, odds * right)[of]
        slope = (cases.T @ (all_of_them - right_ones) + SHRINK * weights) / len(split)
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope**2
        weights -= RATE * first / (1 - 0.9**step) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
    return weights / spread


def told(found: Answered, weights: np.ndarray) -> str:
    """Shares that are right: by votes alone, as weighed, at best."""
    by_votes = np.mean([right[cases[:, 0].argmax()] for cases, right in found])
    weighed = np.mean([right[(cases @ weights).argmax()] for cases, right in found])
    return f"by votes {by_votes:.3f}, weighed {weighed:.3f}, at best {np.mean([right.any() for _, right in found]):.3f}"


async def gather(suite: Path) -> list[Drafted]:
    reader = read_reader()
    if reader is None:
        raise SystemExit("no reader in the package")
    questions, chance, found = read_questions(suite), Random(1), []
    async for name, context in contexts(suite, sorted(kept_for_ranking(sorted(questions)))):
        for asked in questions[name]:
            for text in dict.fromkeys((asked.question, asked.synonyms)):
                one = drafted(asked, text, context, reader, chance, suite) if text else None
                found += [one] if one is not None else []
        print(name, len(found), file=sys.stderr, flush=True)
    return found


def main() -> None:
    found = asyncio.run(gather(Path(sys.argv[1])))
    names = sorted({one.database for one in found})
    for at in range(FOLDS):
        chance = np.random.default_rng(at)
        left = set(names[at::FOLDS])
        weights = fitted(answers([one for one in found if one.database not in left], chance))
        for models in MODELS:
            measured = answers([one for one in found if one.database in left], chance, models)
            print(f"fold {at + 1}, {models} models: {told(measured, weights)}")
    weights = fitted(answers(found, np.random.default_rng(FOLDS)))
    named = zip((one.name for one in fields(Weights)), weights, strict=True)
    print(f"Weights({', '.join(f'{name}={weight:.2f}' for name, weight in named)})")


if __name__ == "__main__":
    main()
