"""What is said where no data is asked for, or no answer can be given. Plain, short, and true."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quaestor.core.catalog import Catalog
from quaestor.core.interpreter.tokens import stem
from quaestor.core.meaning import Meaning
from quaestor.core.question import Nothing, Outcome
from quaestor.core.router import (
    ActRequest,
    Capabilities,
    Empty,
    Greeting,
    Knowledge,
    OutOfScope,
    ResearchRequest,
    Thanks,
    WriteRequest,
)
from quaestor.core.wording import counted, listed, plainly, sentence

Talk = Greeting | Thanks | Capabilities | WriteRequest | ActRequest | ResearchRequest | Knowledge | OutOfScope | Empty


def respond(talk: Talk, catalog: Catalog, meaning: Meaning) -> tuple[Outcome, str]:
    """The reply to something that is not a question about the data, and its outcome."""
    match talk:
        case Greeting():
            return Outcome.ANSWERED, f"Hello! Ask me about {about(catalog, meaning)}."
        case Thanks():
            return Outcome.ANSWERED, "You are welcome."
        case Capabilities():
            return Outcome.ANSWERED, capabilities(catalog, meaning)
        case WriteRequest():
            return (
                Outcome.DECLINED,
                "Records are changed in a conversation, by those who may. Nothing was changed.",
            )
        case ActRequest():
            return (
                Outcome.DECLINED,
                "Sending, scoring and scheduling are not possible yet: I can only read. Nothing was done.",
            )
        case ResearchRequest():
            return (
                Outcome.DECLINED,
                "Research beyond this data is not possible yet: I answer one question from the data at a time.",
            )
        case Knowledge(term):
            return explain(term, catalog, meaning)
        case OutOfScope(reason):
            return Outcome.DECLINED, f"{sentence(reason)} I answer questions about {about(catalog, meaning)}."
        case Empty():
            return Outcome.DECLINED, "Please type a question."


def explain(term: str, catalog: Catalog, meaning: Meaning) -> tuple[Outcome, str]:
    """What the semantic model says a word means; where it says nothing, that."""
    wanted = tuple(stem(word) for word in term.lower().split())
    for name, said in _described(catalog, meaning):
        if tuple(stem(word) for word in plainly(name).lower().split()) == wanted:
            return Outcome.ANSWERED, sentence(f"{plainly(name)}: {said}")
    return Outcome.DECLINED, f"Nothing here explains “{term}”. This source holds {about(catalog, meaning)}."


def _described(catalog: Catalog, meaning: Meaning) -> Iterator[tuple[str, str]]:
    """Names and what they mean: metrics, then tables and columns that the person may see."""
    for metric in meaning.metrics:
        yield metric.name, metric.description or f"calculated as {metric.expression}"
    for table in catalog.tables:
        term = meaning.table(table.key)
        if term.description:
            yield from ((name, term.description) for name in (term.label, table.name, *term.synonyms) if name)
        for column in table.columns:
            own = meaning.column(table.key, column.name)
            if own.description:
                yield from ((name, own.description) for name in (own.label, column.name, *own.synonyms) if name)


def capabilities(catalog: Catalog, meaning: Meaning) -> str:
    return (
        f"I answer questions about {about(catalog, meaning)}: counting, listing, filtering, totals and averages, "
        "groups, rankings and comparisons over time. Every answer shows its SQL, how the question was read, and the "
        "rows behind it. I never change the data."
    )


def about(catalog: Catalog, meaning: Meaning) -> str:
    """What the source is about, from its largest tables."""
    tables = sorted((table for table in catalog.tables if not table.is_view), key=lambda table: -(table.rows or 0))
    names = [plainly(meaning.table(table.key).label or table.name) for table in tables[:5]]
    if not names:
        return f"“{catalog.source}”, which holds no tables that you can read"
    more = len(tables) - len(names)
    return listed([*names, counted(more, "more table")] if more > 0 else names)


def decline(nothings: Sequence[Nothing], catalog: Catalog, meaning: Meaning) -> str:
    """Why this source cannot answer, and what it is about instead."""
    missing = list(dict.fromkeys(word for nothing in nothings for word in nothing.missing))
    if missing:
        words = listed([f"“{word}”" for word in missing[:4]], "or")
        return f"Nothing here that you can read tells about {words}. This source holds {about(catalog, meaning)}."
    because = next(
        (nothing.because for nothing in reversed(nothings) if nothing.because), "I could not read the question"
    )
    return f"{sentence(because)} This source holds {about(catalog, meaning)}."
