"""What a message is, by its words alone: a data question unless it is clearly something else.

Conservative on purpose: a data question taken for small talk is worse than small talk taken for a data question, which
the interpreter then declines. So every other route must match the whole message, or its first words, and a message that
names a table or column of the catalog in passing stays a data question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quaestor.core.catalog import Catalog
from quaestor.core.change.requests.commands import command_of
from quaestor.core.interpreter.tokens import stem
from quaestor.core.meaning import Meaning
from quaestor.core.name_index import name_index


@dataclass(frozen=True, slots=True)
class Data:
    """To be answered from the source."""


@dataclass(frozen=True, slots=True)
class Greeting:
    """ "hello"."""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """ "what can you do?"."""


@dataclass(frozen=True, slots=True)
class Thanks:
    """ "thank you"."""


@dataclass(frozen=True, slots=True)
class WriteRequest:
    """Somebody wants rows changed, or something done."""

    verb: str


@dataclass(frozen=True, slots=True)
class ActRequest:
    """Somebody wants something done for each row, or on a schedule: messages, scores, reports."""

    verb: str


@dataclass(frozen=True, slots=True)
class ResearchRequest:
    """Somebody wants the web, or more than one answer can say."""


@dataclass(frozen=True, slots=True)
class Knowledge:
    """ "what does churn mean?": a word is to be explained, not a number given."""

    term: str


@dataclass(frozen=True, slots=True)
class Statement:
    """The message is itself SQL."""

    sql: str


@dataclass(frozen=True, slots=True)
class OutOfScope:
    """Nothing a database can answer."""

    because: str


@dataclass(frozen=True, slots=True)
class Empty:
    """No words at all."""


Route = (
    Data | Greeting | Capabilities | Thanks | WriteRequest | ActRequest | ResearchRequest | Knowledge | Statement
    | OutOfScope | Empty
)  # fmt: skip


def route(text: str, catalog: Catalog, meaning: Meaning) -> Route:
    """What to do with *text*. Pure, deterministic, never raises."""
    words = re.findall(r"[^\W_]+(?:['’][^\W_]+)?", text[:2_000].lower())
    if not words:
        return Empty()
    if _is_statement(text):
        return Statement(text.strip())
    plain = " ".join(words)
    for pattern, outcome in _SMALL_TALK:
        if pattern.fullmatch(plain):
            return outcome
    command = command_of(text)
    if command is not None:
        return ActRequest(command.verb) if command.is_act else WriteRequest(command.verb)
    if _SCHEDULED.match(plain):
        return ActRequest("schedule")
    if _RESEARCH.match(plain):
        return ResearchRequest()
    explained = _EXPLAINED.fullmatch(plain)
    if explained is not None:
        return Knowledge(next(term for term in explained.groups() if term is not None))
    for pattern, because in _ELSEWHERE:
        if pattern.search(plain) and not _names_data(words, catalog, meaning):
            return OutOfScope(because)
    return Data()


_STATEMENT = re.compile(
    r"""\s*(?: select \b .+ \b from \b
        | select \s+ (?: \d | [*'"] | \w+ \( )
        | with \s+ \w+ \s+ (?: \( [^)]* \) \s* )? as \s* \(
        | insert \s+ into \s+ \S+ \s* (?: \( | values | select )
        | update \s+ \S+ \s+ set \s+ \S+ \s* =
        | delete \s+ from \s+ \w+ \s* (?: ; | where \b | $ )
        | (?: create | alter | drop | truncate ) \s+ (?: table | view | index | schema | database ) \s+
          (?: if \s+ (?: not \s+ )? exists \s+ )? ["\w.]+ \s* (?: \( | ; | $ | add | drop | as | cascade )
        | explain \s+ (?: analyze \s+ )? (?: select | with ) \b
        | pragma \s+ \w+ )""",
    re.IGNORECASE | re.VERBOSE | re.DOTALL,
)
_PROSE = re.compile(
    r"\s*select\s+(?:the|all|every|only|distinct\s+the|those|each|any|me)\s+\w+\s+(?!from\b)\w+", re.IGNORECASE
)


def _is_statement(text: str) -> bool:
    """SQL, not a sentence that begins like it: "select all customers from Berlin" is a question."""
    if _STATEMENT.match(text) is None:
        return False
    if re.match(r"\s*select\b", text, re.IGNORECASE) is None:
        return True
    chosen = re.match(r"\s*select\s+(?:distinct\s+)?(.+?)\s+from\b", text, re.IGNORECASE | re.DOTALL)
    if chosen is None:
        return True
    if _PROSE.match(text) is not None:
        return False
    parts = re.split(r",(?![^(]*\))", chosen.group(1))
    return all(_looks_like_expression(part.strip()) for part in parts)


def _looks_like_expression(part: str) -> bool:
    if re.fullmatch(r"(?:all|everything|the|every)(?:\s+\w+)*", part, re.IGNORECASE):
        return False
    plain = re.fullmatch(r"\*|[\w.\"`\[\]*]+(?:\s+as\s+\S+|\s+\w+)?", part, re.IGNORECASE)
    return plain is not None or re.search(r"[()*+/'\"=<>|-]", part) is not None


_HELLO = r"(?:hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day))"
_FILLER = r"(?: (?:there|all|everyone|team|quaestor|again|friend|bot))*"
_HOW_ARE_YOU = r"how are you(?: doing)?(?: today)?|how is it going"
_HELP = (
    r"(?:please )?help(?: me)?(?: please)?",
    r"what (?:can|do|could) (?:you|i|quaestor) (?:do|ask|help (?:me )?with)(?: you)?(?: here| about)?",
    r"how (?:do|can) (?:i|you|we) (?:use (?:this|you|it)|work|help(?: me)?)|how does (?:this|it) work",
    r"who are you|what are you|what is this|(?:what are your )?capabilities",
    r"what (?:kind of |sort of )?(?:questions|things) can i ask(?: you| here)?",
)
_THANKS = r"(?:ok |okay |great |perfect )?(?:many )?(?:thanks|thank you|thx|ty|cheers|much appreciated)"
_SMALL_TALK: tuple[tuple[re.Pattern[str], Route], ...] = (
    (re.compile(rf"{_HELLO}{_FILLER}(?: (?:{_HOW_ARE_YOU}))?|{_HOW_ARE_YOU}"), Greeting()),
    (re.compile("|".join(_HELP)), Capabilities()),
    (re.compile(rf"{_THANKS}(?: (?:a lot|so much|very much|again|for (?:the|your) help))*"), Thanks()),
)

_SCHEDULED = re.compile(
    r"(?:please )?(?:every|each) (?:day|morning|evening|week|month|monday|tuesday|wednesday|thursday|friday|hour)"
    r" (?:\w+ ){0,4}?(?:send|email|score|run|export|notify|message|remind|post)\b"
)
_RESEARCH = re.compile(
    r"(?:please |can you |could you )*"
    r"(?:(?:do )?(?:some |a bit of )?(?:deep )?research\b (?!(?:department|budget|team)s?\b)|(?:search|look|check"
    r"|browse) (?:on |in |up )?(?:the )?(?:web|internet|online|google)|google\b|look up .+ online"
    r"|write (?:me )?(?:a |an )?(?:\w+ )?(?:report|analysis|market study) (?:about|on)\b)"
)
_EXPLAINED = re.compile(
    r"(?:please |can you |could you )*"
    r"(?:what does (?:the (?:term|word|metric|column) )?([\w ]{2,60}?) mean(?: here| exactly)?"
    r"|what (?:do you|does one|is) (?:mean|meant) by (?:the )?([\w ]{2,60})"
    r"|(?:define|explain(?: to me)?(?: what)?) (?:the (?:term|word|metric|column) )?([\w ]{2,40}?)(?: is| means?)?"
    r"|(?:what is |give me )?the (?:definition|meaning) of (?:the )?([\w ]{2,60})"
    r"|how (?:is|are|do you) (?:the )?([\w ]{2,60}?) (?:calculated|computed|defined|derived|measured|calculate|define))"
)
_KNOWLEDGE = "This is general knowledge, not something this data holds."
_PLEASE = r"^(?:please )?(?:can you |could you )?"
_TEXTS = "poem|essay|story|song|haiku|code|script|program"
_ELSEWHERE: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern), because)
    for pattern, because in (
        (r"\bweather\b|\bwill it (?:rain|snow)\b", "The weather is not in this data."),
        (
            _PLEASE + r"(?:tell|give)(?: me)? (?:a |another |some )?(?:good |funny )?jokes?\b",
            "Jokes are not in this data.",
        ),
        (r"\bmake me laugh\b|^sing\b", "Jokes and songs are not in this data."),
        (r"\bmeaning of life\b|\bcapital (?:city )?of \w+$", _KNOWLEDGE),
        (r"\bwho (?:won|is winning) the (?:world cup|super bowl|election)\b", _KNOWLEDGE),
        (r"\b(?:president|prime minister|king|queen) of (?:the )?(?:usa|us|uk|france|germany|china)\b", _KNOWLEDGE),
        (
            rf"{_PLEASE}(?:write|compose|draft)(?: me)? (?:a |an |some )?(?:{_TEXTS})\b",
            "I answer from data; I do not write.",
        ),
        (_PLEASE + r"translate\b", "Translating is not something this data can answer."),
        (
            r"^what(?:'s| is) the (?:time|date)(?: now| today)?$|^what (?:time|day) is it\b",
            "The clock is not in this data.",
        ),
        (r"^(?:who|what) (?:made|created|built|trained) you\b|^i love you\b", "This is about me, not about the data."),
        (r"^are you (?:a |an )?(?:human|robot|bot|person|ai|real)\b", "This is about me, not about the data."),
        (
            r"^(?:what(?:'s| is)|calculate) \d+ (?:plus|minus|times|divided by|x) \d+$",
            "Plain arithmetic needs no data.",
        ),
        (r"\brecipe for\b|\bhow (?:do|can|to) (?:i |you )?(?:cook|bake)\b", "Recipes are not in this data."),
    )
)


def names_data(text: str, catalog: Catalog, meaning: Meaning) -> bool:
    """Whether *text* names a table or column: then its subject may well be in the data."""
    return _names_data(re.findall(r"[^\W_]+(?:['’][^\W_]+)?", text[:2_000].lower()), catalog, meaning)


def _names_data(words: list[str], catalog: Catalog, meaning: Meaning) -> bool:
    said = {stem(word) for word in words if word not in ("name", "time", "date", "day", "id", "the", "of", "is", "in")}
    return not said.isdisjoint(name_index(catalog, meaning).postings)
