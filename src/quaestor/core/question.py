"""The life of a question, as values.

Question -> Context -> Proposal (drafts, or why there are none) -> Verdict -> Rows -> Answer -> Feedback
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING

from quaestor.core.catalog import Catalog
from quaestor.core.errors import QuaestorError
from quaestor.core.meaning import Meaning
from quaestor.core.people import Person
from quaestor.core.policy import Access
from quaestor.core.rows import Cell, Rows
from quaestor.core.values import ValueIndex

if TYPE_CHECKING:
    from quaestor.core.chart import Chart
    from quaestor.core.interpreter.plan import Plan


class Outcome(StrEnum):
    ANSWERED = "answered"
    CLARIFY = "clarify"
    DECLINED = "declined"
    REFUSED = "refused"
    FAILED = "failed"


class Origin(StrEnum):
    """Which rung of the ladder an answer came from."""

    VERIFIED = "verified"
    INTERPRETER = "interpreter"
    MODEL = "model"


@dataclass(frozen=True, slots=True)
class Question:
    id: str
    text: str
    source: str
    asker: Person
    asked_at: dt.datetime
    """With a time zone; relative words such as "last quarter" are read from it."""
    conversation: str | None = None
    history: tuple[Turn, ...] = ()
    """Earlier turns of the conversation, oldest first."""
    model: str | None = None
    """`provider:name` of the model that may draft, or None when no model may be asked."""
    reasoning_model: str | None = None
    """`provider:name` of a model that thinks the question over before *model* drafts, where one was named."""
    hint: str | None = None
    """Extra knowledge given with the question (a suite's `note`)."""
    picked: Choice | None = None
    """Set when the text picks a choice of the last turn: that reading is wanted, whatever its confidence."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One earlier question of a conversation and what became of it."""

    question: str
    outcome: Outcome
    sql: str | None = None
    plan: Plan | None = None
    choices: tuple[Choice, ...] = ()
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[Cell, ...], ...] = ()
    """The first rows of the answer, for "the second one"; no model is shown them."""
    row_count: int | None = None
    truncated: bool = False


@dataclass(frozen=True, slots=True)
class Example:
    """A question of this source whose statement somebody reviewed."""

    id: str
    source: str
    question: str
    sql: str
    by: str
    at: dt.datetime | None
    """None where nobody wrote down when."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A draft that gave no rows, and what may be said about it. Holds no row data."""

    sql: str
    problem: str
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Context:
    """What a drafter may know: already narrowed to what the asker may read."""

    access: Access
    meaning: Meaning
    values: ValueIndex
    today: dt.date
    examples: tuple[Example, ...] = ()
    """Reviewed questions of the source."""
    mistakes: tuple[Mistake, ...] = ()
    """What this drafter proposed before for the same question, in order."""
    reread: bool = False
    """Whether the source was read again for this question, since it had lost a table or column."""

    @property
    def catalog(self) -> Catalog:
        return self.access.catalog


@dataclass(frozen=True, slots=True)
class Draft:
    """A statement somebody proposes as the answer, before anyone judged it."""

    sql: str
    origin: Origin
    confidence: float
    """Probability that the rows are what the asker wants, 0 to 1."""
    reading: str
    """The statement in words, shown as "I read this as: …"."""
    assumptions: tuple[str, ...] = ()
    filters: tuple[str, ...] = ()
    """The conditions in words, named when the result is empty."""
    reasons: tuple[str, ...] = ()
    """Why this reading: which word was taken for what. Goes into the trace."""
    plan: Plan | None = None
    """The interpreter's plan behind *sql*; follow-ups edit it."""
    verified: Verified | None = None
    """Who reviewed the statement, where somebody did."""


@dataclass(frozen=True, slots=True)
class Choice:
    """One way to read an unclear question."""

    id: str
    label: str
    """What picking it means, in words."""
    preview: str | None = None
    """What it would give: the first values, or a row count."""
    question: str | None = None
    """What to send to pick it; None: its number, in the same conversation."""
    sql: str | None = None
    plan: Plan | None = None
    origin: Origin = Origin.INTERPRETER


class Role(StrEnum):
    """What a model is asked for."""

    REASONING = "reasoning"
    IMPLEMENTATION = "implementation"


@dataclass(frozen=True, slots=True)
class Call:
    """One exchange with a model, whatever came of it."""

    model: str
    role: Role
    outcome: str
    """`replied`, or the code of the error."""
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float | None = None
    """US dollars; None where the price is not known."""
    seconds: float = 0.0
    requests: int = 1
    """More than one where the provider asked to wait, or failed; none where it was left alone."""
    shown: tuple[str, ...] = ()
    """The part of the catalog that was in the prompt: `table(column, …)`."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """At least one way to answer, best first."""

    drafts: tuple[Draft, ...]
    calls: tuple[Call, ...] = ()


@dataclass(frozen=True, slots=True)
class Nothing:
    """No draft: the question cannot be answered from this source, as far as this drafter can tell."""

    because: str
    missing: tuple[str, ...] = ()
    """Words of the question that match nothing in the visible catalog."""
    calls: tuple[Call, ...] = ()


@dataclass(frozen=True, slots=True)
class Failure:
    """The drafter itself could not do its work: a provider that is down, a reply that cannot be read."""

    error: QuaestorError
    calls: tuple[Call, ...] = ()


Proposal = Drafts | Nothing | Failure


@dataclass(frozen=True, slots=True)
class Verified:
    by: str
    at: str | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What a person gets; `quaestor.core.answering.to_json` gives the shape every door sends."""

    id: str
    question: str
    outcome: Outcome
    text: str
    source: str
    sql: str | None = None
    """What ran, as printed from the judged tree."""
    drafted: str | None = None
    """The best draft before the guard set its limits, even where it was not sure enough to run."""
    rows: Rows | None = None
    chart: Chart | None = None
    assumptions: tuple[str, ...] = ()
    choices: tuple[Choice, ...] = ()
    suggestions: tuple[str, ...] = ()
    confidence: float | None = None
    origin: Origin | None = None
    because: str | None = None
    """Why this rung of the ladder answered, in a sentence."""
    verified: Verified | None = None
    cached: bool = False
    freshness: str | None = None
    """When the source's catalog was last read, ISO 8601; live rows are as fresh as the moment of asking."""
    trace_id: str | None = None
    models: Mapping[str, str] = field(default_factory=dict)
    usage: Usage | None = None
    seconds: float = 0.0
    reading: str | None = None
    plan: Plan | None = None
    error: Mapping[str, str] | None = None
    """`code`, `message` and `action` where the outcome is refused or failed."""


@dataclass(frozen=True, slots=True)
class Usage:
    tokens: int = 0
    cost: float | None = None
    """US dollars; None where a price is not known."""


def spending(calls: Sequence[Call]) -> tuple[Mapping[str, str], Usage | None]:
    """Which models were asked, by role, and what they used together; a cost only where every price is known."""
    asked = [call for call in calls if call.requests]
    if not asked:
        return {}, None
    costs = [call.cost for call in asked]
    known = [cost for cost in costs if cost is not None]
    tokens = sum(call.input_tokens + call.output_tokens for call in asked)
    return (
        {call.role.value: call.model for call in asked},
        Usage(tokens, round(sum(known), 8) if len(known) == len(costs) else None),
    )


class Rating(StrEnum):
    UP = "up"
    DOWN = "down"


@dataclass(frozen=True, slots=True)
class Feedback:
    """What a person says about an answer. A correction waits for review; it never becomes an example by itself."""

    id: str
    answer: str
    by: str
    at: dt.datetime
    rating: Rating
    comment: str | None = None
    corrected_sql: str | None = None
