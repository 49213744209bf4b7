"""What is said where no data is asked for, or no answer can be given. Plain, short, and true."""

from __future__ import annotations

from collections.abc import Sequence

from quaestor.core.catalog import Catalog
from quaestor.core.meaning import Meaning
from quaestor.core.question import Nothing, Outcome
from quaestor.core.router import Capabilities, Empty, Greeting, OutOfScope, Thanks, WriteRequest
from quaestor.core.wording import counted, listed, plainly, sentence

Talk = Greeting | Thanks | Capabilities | WriteRequest | OutOfScope | Empty


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
                "Changing records is not possible yet: I can only read. Nothing was changed.",
            )
        case OutOfScope(reason):
            return Outcome.DECLINED, f"{sentence(reason)} I answer questions about {about(catalog, meaning)}."
        case Empty():
            return Outcome.DECLINED, "Please type a question."


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
    because = next((nothing.because for nothing in nothings if nothing.because), "I could not read the question")
    return f"{sentence(because)} This source holds {about(catalog, meaning)}."
