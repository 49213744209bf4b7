"""Training questions as the network sees them, with the words that spell the right plan."""

from __future__ import annotations

import asyncio
import pickle
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import sqlglot

from quaestor.core.interpreter.lexicon import Lexicon, lexicon_for
from quaestor.core.interpreter.linking import linked
from quaestor.core.interpreter.plan import Plan
from quaestor.core.interpreter.reader.actions import Spelled, Unspeakable, Word, spell
from quaestor.core.interpreter.reader.numbering import NotSeen, number_of
from quaestor.core.interpreter.reader.seeing import Sight, narrowed, schema_of, see
from quaestor.core.interpreter.reader.statements import plan_of
from quaestor.core.interpreter.reader.vectors import Vectors
from quaestor.core.interpreter.tokens import tokenize
from training.databases import Asked, connect, contexts, held_out, kept_for_ranking, read_questions
from training.transplants import Ground, Template, template_of

MOVED = 280
"""Questions of others that are moved to each database."""


@dataclass
class Example:
    id: str
    database: str
    wording: int
    sight: Sight
    words: list[int]
    """Numbers of keywords, then of columns, tables and values, in that order."""


def heart(questions: list[Asked], least: int = 12) -> list[str]:
    """Words asked with in many databases: those of the language of questions, not of any one subject."""
    databases: dict[str, set[str]] = {}
    for asked in questions:
        for text in (asked.question, asked.synonyms):
            for token in tokenize(text):
                databases.setdefault(token.lower, set()).add(asked.database)
    return sorted(word for word, found in databases.items() if len(found) >= least)


async def prepare(suite: Path, out: Path, vectors: Vectors) -> None:
    questions = read_questions(suite)
    words = heart([one for each in questions.values() for one in each])
    by_heart = {word: number for number, word in enumerate(words, 1)}
    found: list[Example] = []
    templates: list[Template] = []
    kept = held_out(list(questions)) | kept_for_ranking(list(questions))
    lost: Counter[str] = Counter()
    async for name, context in contexts(suite, sorted(questions)):
        lexicon = lexicon_for(context.catalog, context.meaning)
        schema = schema_of(lexicon, vectors, by_heart)
        for asked in questions[name]:
            lost["all"] += 1
            plan = _plan(asked.gold, lexicon)
            spelled = plan if isinstance(plan, str) else _spelled(plan, lexicon)
            if isinstance(plan, str) or isinstance(spelled, str):
                lost[str(spelled)] += 1
                continue
            for wording, text in enumerate((asked.question, asked.synonyms)):
                if not text or (wording and text == asked.question):
                    continue
                tokens = tokenize(text)
                seen = linked(tokens, text, lexicon, context.values, context.today)
                sight = narrowed(see(seen.tokens, seen.spans, seen.cover, schema, vectors, by_heart))
                try:
                    numbers = [number_of(word, sight) for word in spelled]
                except NotSeen:  # a column that was narrowed away
                    lost["narrowed away"] += 1
                    continue
                lost[f"unsaid value {wording}"] += int(Word.ELSE) in numbers
                found.append(Example(asked.id, name, wording, sight, numbers))
                template = template_of(asked.id, text, plan, seen, lexicon) if name not in kept else None
                templates += [template] if template is not None else []
    print(len(templates), "sentences that can be moved", flush=True)
    moved = await transplanted(suite, sorted(set(questions) - kept), templates, vectors, by_heart)
    found += moved
    with (out / "examples.pickle").open("wb") as sink:
        pickle.dump((words, found), sink)
    print(len(found), "examples;", len(words), "words by heart;", dict(lost))


async def transplanted(
    suite: Path, names: list[str], templates: list[Template], vectors: Vectors, by_heart: dict[str, int]
) -> list[Example]:
    """Questions about other databases, as if they had been asked of each of *names*."""
    words = list(vectors.rows)
    found: list[Example] = []
    async for name, context in contexts(suite, names):
        chance = np.random.default_rng(len(found))
        lexicon = lexicon_for(context.catalog, context.meaning)
        schema = schema_of(lexicon, vectors, by_heart)
        ground = Ground(lexicon, connect(suite, name), vectors, words, chance)
        made = 0
        for at in chance.integers(len(templates), size=6 * MOVED):
            template = templates[int(at)]
            moved = ground.moved(template)
            if moved is None:
                continue
            text, plan = moved
            spelled = _spelled(plan, lexicon)
            if isinstance(spelled, str):
                continue
            seen = linked(tokenize(text), text, lexicon, context.values, context.today)
            sight = narrowed(see(seen.tokens, seen.spans, seen.cover, schema, vectors, by_heart))
            try:
                numbers = [number_of(word, sight) for word in spelled]
            except NotSeen:
                continue
            if Word.ELSE in numbers:
                continue
            found.append(Example(template.id, name, 2, sight, numbers))
            made += 1
            if made >= MOVED:
                break
    return found


def _plan(gold: str, lexicon: Lexicon) -> Plan | str:
    try:
        plan = plan_of(sqlglot.parse_one(gold, dialect="sqlite"), lexicon)
    except sqlglot.errors.SqlglotError:
        return "unparsed"
    return plan if plan is not None else "unspeakable"


def _spelled(plan: Plan, lexicon: Lexicon) -> list[Spelled] | str:
    try:
        return spell(plan, lexicon)
    except Unspeakable:
        return "unspelled"


def vectors_from(words: list[str], matrix: np.ndarray) -> Vectors:
    return Vectors({word: row for row, word in enumerate(words)}, matrix)


def main() -> None:
    suite, work = Path(sys.argv[1]), Path(sys.argv[2])
    stored = np.load(work / "words.npz")
    asyncio.run(prepare(suite, work, vectors_from(bytes(stored["words"]).decode().split("\n"), stored["matrix"])))


if __name__ == "__main__":
    from training.examples import main as run  # so that examples are pickled under this module's name

    run()
