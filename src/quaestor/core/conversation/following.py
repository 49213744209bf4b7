"""A message that goes on from the last answer becomes drafts. The whole story, top to bottom:

message -> request about the whole answer, or fragment read beside the last plan -> edits -> edited plan
-> SQL, words, confidence
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from quaestor.core.conversation.correction import corrections, meant
from quaestor.core.conversation.editing import (
    Asked,
    Counted,
    Deduplicated,
    Edit,
    Measured,
    Narrowed,
    Ordered,
    Paged,
    Regrouped,
    Rehad,
    Without,
    edited,
)
from quaestor.core.conversation.fragment import Fragment, fragments
from quaestor.core.conversation.phrases import Lead, Said, opened
from quaestor.core.conversation.recognition import SURE, Follows, Relation, Signals, Stands, relate
from quaestor.core.conversation.requests import (
    Back,
    Distinct,
    Drop,
    First,
    HowMany,
    Mine,
    More,
    Request,
    Row,
    Wrong,
    request_of,
)
from quaestor.core.conversation.rows import is_measured, row_conditions
from quaestor.core.conversation.saying import say
from quaestor.core.interpreter.lexicon import Lexicon, lexicon_for
from quaestor.core.interpreter.metric_plans import written
from quaestor.core.interpreter.plan import (
    Bucket,
    Comparison,
    Constant,
    During,
    Expression,
    Field,
    Function,
    Measure,
    Operator,
    Plan,
    fields_of,
    tables_of,
)
from quaestor.core.interpreter.printing import NoStatement
from quaestor.core.interpreter.ranking import confidence, measure
from quaestor.core.interpreter.simplification import simplify
from quaestor.core.interpreter.tokens import stem
from quaestor.core.interpreter.words import describe, describe_condition
from quaestor.core.question import Context, Draft, Drafts, Failure, Nothing, Origin, Proposal, Question, Turn

MOST_DRAFTS = 3


@dataclass(frozen=True, slots=True)
class Followed:
    """What a message may mean as a follow-up."""

    drafts: tuple[Draft, ...]
    relation: Relation
    nothing: Nothing | None = None
    """Why it cannot be followed, where it can only be a follow-up: there are no more rows."""

    @property
    def goes_on(self) -> bool:
        """Whether it can be read as a follow-up at all."""
        return bool(self.drafts) and not isinstance(self.relation, Stands)


ALONE = Followed((), Stands(("there is nothing to go on from",)))


def follow(question: Question, context: Context) -> Followed:
    """The readings of *question* as an edit of the last plan. Deterministic; never raises on any text."""
    plans = [turn for turn in question.history if turn.plan is not None]
    if not plans:
        return ALONE
    lexicon = lexicon_for(context.catalog, context.meaning)
    last = plans[-1]
    if last.plan is None or not _is_known(last.plan, lexicon):
        return ALONE
    said = opened(question.text)
    request = request_of(question.text) or request_of(said.body)
    if request is not None:
        return _requested(request, question, plans, last.plan, lexicon, context)
    if said.lead is Lead.CORRECT and (found := meant(said.body, last.plan, lexicon)):
        return _correcting(found, last.plan, lexicon, said=True)
    return _read(said, last.plan, lexicon, context)


def beside(followed: Followed, alone: Proposal) -> Proposal:
    """The readings as a follow-up and as a new question together, the likeliest first.

    The surer a message goes on from the last one, the less it is likely to mean something by itself.
    """
    if isinstance(followed.relation, Stands):
        return alone
    if not followed.drafts and followed.nothing is not None:
        return followed.nothing
    if not followed.drafts or isinstance(alone, Failure):
        return alone
    kept = alone.drafts if isinstance(alone, Drafts) else ()
    known = {draft.sql for draft in followed.drafts}
    less = 1.0 - followed.relation.strength + AS_NEW
    others = (replace(each, confidence=round(each.confidence * less, 4)) for each in kept if each.sql not in known)
    ranked = sorted((*followed.drafts, *others), key=lambda draft: -draft.confidence)
    return Drafts(tuple(ranked[:MOST_DRAFTS]), alone.calls)


AS_NEW = 0.2
"""What is left at least of the likelihood that a message which seems to go on from the last is a new question."""


def speaks_of_rows(text: str) -> bool:
    """Whether *text* is about rows of the last answer by their place, or about those after them."""
    return isinstance(request_of(text) or request_of(opened(text).body), Row | More)


def is_command(text: str, history: Sequence[Turn]) -> bool:
    """Whether *text* commands the view of the last answer, although it begins like a wish to change data."""
    if not any(turn.plan is not None for turn in history):
        return False
    return isinstance(request_of(text), Drop | Back | Distinct) or _ADDING.match(text.strip()) is not None


_ADDING = re.compile(
    r"(?:please )?(?:add|include)\s+(?:also\s+)?(?:their|its|his|her"
    r"|(?:a|the|another) (?:\w+ ){0,2}(?:column|field)s?\b)",
    re.IGNORECASE,
)


def _is_known(plan: Plan, lexicon: Lexicon) -> bool:
    """Whether the person still sees every table of *plan*."""
    return all(lexicon.catalog.table(key) is not None for key in tables_of(plan))


# requests about the last answer as a whole


def _requested(
    request: Request, question: Question, turns: Sequence[Turn], last: Plan, lexicon: Lexicon, context: Context
) -> Followed:
    relation = Follows(SURE, ("it is about the last answer as a whole",))
    match request:
        case More(count):
            return _paged(count, turns[-1], last, lexicon, relation)
        case Mine():
            # Whose they are is bound afterwards, as for a question that stands alone.
            return Followed(_drafted(last, (), lexicon, SURE, relation, said="only your own"), relation)
        case First(count):
            return Followed(_drafted(last, (Paged(0, count),), lexicon, SURE, relation), relation)
        case HowMany():
            return Followed(_drafted(last, (Counted(),), lexicon, SURE, relation), relation)
        case Distinct():
            return Followed(_drafted(last, (Deduplicated(),), lexicon, SURE, relation), relation)
        case Drop():
            edit = _dropped(request, turns, last, lexicon)
            if edit is None:
                return Followed((), relation, Nothing("The last question had no such condition."))
            return Followed(_drafted(last, (edit,), lexicon, SURE, relation), relation)
        case Back(first):
            plans = [turn.plan for turn in turns if turn.plan is not None]
            earlier = [plan for plan in plans if plan != last]
            if not earlier:
                return Followed((), relation, Nothing("There is no earlier question to go back to."))
            return Followed(_drafted(earlier[0] if first else earlier[-1], (), lexicon, SURE, relation), relation)
        case Wrong():
            return _correcting(corrections(last, lexicon), last, lexicon)
        case Row(number, rest):
            return _row(number, rest, turns[-1], last, lexicon, context, relation)


def _paged(count: int | None, turn: Turn, last: Plan, lexicon: Lexicon, relation: Relation) -> Followed:
    shown = len(turn.rows) if turn.row_count is None else turn.row_count
    if last.limit is None and not turn.truncated:
        return Followed((), relation, Nothing(f"There are no more rows: all {shown} were shown."))
    page = last.limit or shown
    if not page:
        return Followed((), relation, Nothing("There are no more rows."))
    edit = Paged(last.offset + page, count or page)
    return Followed(_drafted(last, (edit,), lexicon, SURE, relation), relation)


def _dropped(request: Drop, turns: Sequence[Turn], last: Plan, lexicon: Lexicon) -> Without | None:
    if request.all:
        return Without(last.where, unlimited=True)
    wanted = {stem(word) for word in request.named.split()} - {"on", "the"}
    if wanted & {"limit", "top"}:
        return Without((), unlimited=True)
    if wanted:
        found = tuple(
            each
            for each in last.where
            if wanted & {stem(word) for one in fields_of(each) for word in _words(one, lexicon)}
            or wanted & {stem(word) for word in re.findall(r"\w+", describe_condition(each, lexicon).lower())}
        )
        return Without(found) if found else None
    before = next((turn.plan for turn in reversed(turns[:-1]) if turn.plan is not None), None)
    added = tuple(each for each in last.where if before is not None and each not in before.where)
    found = added or last.where[-1:]
    if found:
        return Without(found)
    return Without((), unlimited=True) if last.limit is not None else None


def _words(one: Field, lexicon: Lexicon) -> tuple[str, ...]:
    own = lexicon.meaning.column(one.table, one.column).label or ""
    return (*lexicon.words(one), *own.lower().split(), *lexicon.words_of_table(one.table))


def _row(
    number: int, rest: str, turn: Turn, last: Plan, lexicon: Lexicon, context: Context, relation: Relation
) -> Followed:
    place = number - 1 if number > 0 else len(turn.rows) - 1
    if not 0 <= place < len(turn.rows):
        return Followed((), relation, Nothing(f"The last answer has no row {abs(number)}."))
    conditions = row_conditions(last.show, turn.rows[place])
    if not conditions:
        return Followed((), relation, Nothing("Nothing in that row tells which one it is."))
    # The row is known by its cells, so that neither order nor limit of the list matters any more.
    base = replace(last, where=(*last.where, *conditions), order=(), limit=None, offset=0)
    if rest and rest.strip(" .?!").lower() not in ("it", "show me it", "what is it"):
        lean = replace(base, group=(), having=(), show=_shown_fields(last) or base.show) if last.group else base
        followed = _read(Said(rest), lean, lexicon, context, certain=True)
        return replace(followed, relation=relation)
    if last.group or is_measured(last):
        return Followed(_drafted(base, (), lexicon, SURE, relation, said="its row alone"), relation)
    subject = last.tables[0]
    whole = tuple(Field(subject, column.name) for column in lexicon.table(subject).columns)
    edit = Asked(Plan((subject,), whole))
    return Followed(_drafted(base, (edit,), lexicon, SURE, relation, said="that row alone"), relation)


def _shown_fields(plan: Plan) -> tuple[Expression, ...]:
    return tuple(one for one in plan.show if isinstance(one, Field | Bucket))


def _correcting(edits: Sequence[Edit], last: Plan, lexicon: Lexicon, *, said: bool = False) -> Followed:
    """Each other column that may have been meant; where it is not said which, the person chooses."""
    relation = Follows(SURE, ("it says that something was taken for the wrong thing",))
    likelihood = SURE if said else 0.45
    drafts = [each for edit in edits for each in _drafted(last, (edit,), lexicon, likelihood, relation)]
    if not drafts:
        return Followed((), relation, Nothing("Nothing else here fits the words of the last question."))
    lowered = (replace(draft, confidence=round(draft.confidence - 0.01 * at, 4)) for at, draft in enumerate(drafts))
    return Followed(tuple(lowered)[:MOST_DRAFTS], relation)


# messages read beside the last plan


def _read(said: Said, last: Plan, lexicon: Lexicon, context: Context, *, certain: bool = False) -> Followed:
    drafts: dict[str, Draft] = {}
    relation: Relation | None = None
    for fragment in fragments(said, last, lexicon, context):
        found = Follows(SURE, ("it is asked of one row",)) if certain else relate(signals(fragment, last))
        relation = relation or found
        if isinstance(relation, Stands):
            return Followed((), relation)
        if isinstance(found, Stands):
            continue
        edits = tuple(edits_of(fragment, last, lexicon))
        if not edits:
            continue
        likelihood = _likelihood(fragment, last, lexicon) * found.strength
        for draft in _drafted(last, edits, lexicon, likelihood, found, fragment):
            drafts.setdefault(draft.sql, draft)
    ranked = sorted(drafts.values(), key=lambda draft: -draft.confidence)
    return Followed(tuple(ranked[:MOST_DRAFTS]), relation or ALONE.relation)


def signals(fragment: Fragment, last: Plan) -> Signals:
    intent, letters = fragment.intent, fragment.letters
    named = fragment.named
    return Signals(
        fragment.said.lead,
        refers=fragment.refers,
        also=fragment.said.also,
        instead=fragment.said.instead,
        names_table=bool(named) or fragment.asks_for == "v" or fragment.asks_outright or _crosses(fragment, last),
        same_table=bool(named) and set(named) <= {last.tables[0]},
        shows=bool(_own_show(fragment)) or bool(set(letters) & set("aAQ")) or fragment.asks_for == "c",
        filters=bool(intent.filters or intent.counted or intent.without or intent.having)
        or fragment.threshold is not None,
        groups=bool(intent.groups),
        orders=bool(intent.ordered or intent.extremes or intent.limit) or fragment.turned is not None,
        commands=letters[:1] in ("r", "R"),
        headless=fragment.headless,
    )


def _crosses(fragment: Fragment, last: Plan) -> bool:
    """Whether a whole question reads tables that the last one did not: then it hardly goes on from that."""
    if fragment.choice.nodes[0].letter not in "qk" or fragment.plan is None or fragment.turned is not None:
        return False
    return not set(tables_of(fragment.plan)) <= set(tables_of(last))


def _own_show(fragment: Fragment) -> tuple[Expression, ...]:
    """What the message says is to be shown, without what is shown since nothing was said."""
    return tuple(fragment.intent.show)


def edits_of(fragment: Fragment, last: Plan, lexicon: Lexicon) -> Iterator[Edit]:
    """What *fragment* changes in *last*."""
    intent, plan = fragment.intent, fragment.plan
    beside = fragment.said.also or fragment.said.lead is Lead.ADD
    threshold = fragment.threshold
    if threshold is not None:
        yield from _compared(threshold, last)
        return
    # "only those shipped to Brazil": what is said of the rows, not what to show of them.
    narrows = fragment.said.lead is Lead.NARROW and bool(intent.filters)
    shown = () if narrows else _added_up(_own_show(fragment), fragment, last, lexicon)
    if plan is not None and shown and shown != _own_show(fragment):
        plan = replace(plan, show=shown)
    aggregated = _aggregates(fragment, last, lexicon)
    if aggregated:
        yield Measured(aggregated, beside=beside) if is_measured(last) else Asked(Plan(last.tables, aggregated))
    elif plan is None:
        return
    elif shown and _same_groups(fragment, last, plan):
        yield Measured(tuple(one for one in plan.show if not isinstance(one, Field | Bucket)), plan.tables, beside)
    elif shown or _asks_anew(fragment, last):
        asked = _in_last_terms(plan, last)
        yield Asked(asked, beside=beside and not _sums(asked, last))
        return
    if plan is None:
        return
    if plan.where or plan.having:
        asked = _in_last_terms(plan, last)
        yield Narrowed(asked.where, plan.tables, plan.having, beside=fragment.said.also)
    if intent.groups:
        shows = tuple(one for one in plan.show if isinstance(one, Field | Bucket))
        group = plan.group or shows
        yield Regrouped(shows or group, group, plan.tables, beside)
    if intent.extremes or intent.limit or intent.ordered or fragment.turned is not None:
        yield _order_edit(fragment, plan, last)


def _compared(threshold: tuple[Operator | None, float], last: Plan) -> Iterator[Edit]:
    """ "more than 30,000" where the last question had another number."""
    operator, number = threshold
    for one in reversed((*last.where, *last.having)):
        if isinstance(one, Comparison) and isinstance(one.right, Constant) and isinstance(one.right.value, int | float):
            new = replace(one, operator=operator or one.operator, right=Constant(number))
            yield Narrowed((new,)) if one in last.where else Rehad(one, new)
            return
    if operator is None and last.limit is not None:
        yield Ordered(limit=int(number))


def _added_up(
    shown: tuple[Expression, ...], fragment: Fragment, last: Plan, lexicon: Lexicon
) -> tuple[Expression, ...]:
    """ "what is the total?" after a number is a number, whatever column is called so."""
    lone = is_measured(last) and not last.group and len(shown) == 1
    words = fragment.said.body.lower().split()
    if lone and isinstance(shown[0], Field) and "total" in [word.strip("?.!") for word in words]:
        one = shown[0]
        return (Measure(Function.SUM, one),) if lexicon.kind(one).is_numeric and not lexicon.is_key(one) else shown
    return shown


def _order_edit(fragment: Fragment, plan: Plan, last: Plan) -> Ordered:
    intent = fragment.intent
    if fragment.turned is not None and (is_measured(last) or last.order):
        # "and the lowest?" after the five highest are the five lowest; "which one" is one.
        bare = "q" not in fragment.letters and not fragment.refers
        said = plan.limit if plan.limit is not None and plan.limit > 1 else None
        return Ordered((), said or (last.limit if bare and last.limit else 1), fragment.turned)
    named = bool(intent.extremes) or (intent.ordered is not None and bool(intent.ordered.by))
    descending = intent.ordered.descending if intent.ordered is not None and not named else None
    return Ordered(plan.order if named else (), plan.limit, descending)


def _same_groups(fragment: Fragment, last: Plan, plan: Plan) -> bool:
    """Another measure of the groups there are, rather than a question about their rows."""
    measured = any(not isinstance(one, Field | Bucket) for one in plan.show)
    own = fragment.intent.groups or fragment.intent.filters or fragment.refers or fragment.intent.extremes
    return bool(last.group) and is_measured(last) and measured and not own


def _asks_anew(fragment: Fragment, last: Plan) -> bool:
    """ "which of them are older than 30" after a number: the rows are asked for, not another number."""
    asks = fragment.letters[:1] == "q" and fragment.said.lead is not Lead.REPLACE
    only_named = bool(fragment.named) and not fragment.intent.filters and not fragment.intent.groups
    return (
        (asks and is_measured(last) and not last.group and fragment.refers)
        or (only_named and not (fragment.intent.ordered or fragment.intent.extremes or fragment.intent.limit))
        or bool(set(fragment.letters) & set("A"))
    )


def _sums(asked: Plan, last: Plan) -> bool:
    """Columns beside a lone number would be columns of nothing."""
    return is_measured(last) and not last.group and not is_measured(asked)


def _aggregates(fragment: Fragment, last: Plan, lexicon: Lexicon) -> tuple[Expression, ...]:
    """ "the average instead": of what was measured or shown."""
    if fragment.function is None or (fragment.intent.show and not fragment.only_function):
        return ()
    read = [one for each in last.show for one in ((each.of,) if isinstance(each, Measure) else (each,))]
    amounts = [
        one for one in read if isinstance(one, Field) and lexicon.kind(one).is_numeric and not lexicon.is_key(one)
    ]
    return tuple(Measure(fragment.function, one) for one in dict.fromkeys(amounts))


def _in_last_terms(plan: Plan, last: Plan) -> Plan:
    """A time that names no date is about the one the last question was about."""
    dates = [one.of for one in last.where if isinstance(one, During)]
    dates += [one.of for one in (*last.group, *last.show) if isinstance(one, Bucket)]
    if not dates:
        return plan
    where = tuple(replace(one, of=dates[0]) if isinstance(one, During) else one for one in plan.where)
    return replace(plan, where=where)


def _likelihood(fragment: Fragment, last: Plan, lexicon: Lexicon) -> float:
    """How likely the words were read right, as for a question that stands alone."""
    plan = fragment.plan or last
    reduced = tuple(node for node in fragment.reduced if node.letter not in _taken_up(fragment))
    features = measure(fragment.choice, (), reduced, plan, lexicon)
    # What is not said was said before: nothing speaks against the rows, the joins or what is shown.
    known = replace(features, default_show=0.0, hollow=0.0, unmentioned=0.0, joins=0.0, guessed_joins=0.0)
    return confidence(known)


def _taken_up(fragment: Fragment) -> str:
    """Letters of words that no rule of the grammar takes up and the edits do."""
    compared = "on" if fragment.threshold is not None else ""
    return compared + ("s" if fragment.turned is not None else "") + ("a" if fragment.function is not None else "")


def _drafted(
    last: Plan,
    edits: Sequence[Edit],
    lexicon: Lexicon,
    likelihood: float,
    relation: Relation,
    fragment: Fragment | None = None,
    said: str = "",
) -> tuple[Draft, ...]:
    """At most one draft: none where the edited plan cannot be joined, or would lose the rows it is about."""
    plan = edited(last, edits, lexicon)
    if plan is None:
        return ()
    if plan.combined is None and not plan.limit:
        plan = simplify(plan, (), lexicon)
    try:
        sql, noted = written(plan, lexicon)
    except (NoStatement, KeyError):
        return ()
    words = said or say(edits, last, lexicon)
    missing = fragment.missing if fragment is not None else ()
    return (
        Draft(
            sql=sql,
            origin=Origin.INTERPRETER,
            confidence=round(likelihood, 4),
            reading=describe(plan, lexicon) + (f" — the last question, {words}" if words else ""),
            assumptions=(
                *(fragment.notes if fragment is not None else ()),
                *noted,
                *(f"“{word}” was not understood and left out" for word in missing),
            ),
            filters=tuple(describe_condition(each, lexicon) for each in plan.where),
            reasons=relation.reasons,
            plan=plan,
        ),
    )
