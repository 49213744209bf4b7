"""What a message is, by its words alone: a data question unless it is clearly something else.

Conservative on purpose: a data question taken for small talk is worse than small talk taken for a data question, which
the interpreter then declines. So every other route must match the whole message, or its first words, and a message that
names a table or column of the catalog in passing stays a data question.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from quaestor.core.catalog import Catalog
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.tokens import stem
from quaestor.core.meaning import Meaning


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


Route = Data | Greeting | Capabilities | Thanks | WriteRequest | Statement | OutOfScope | Empty


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
    verb = _write_verb(words)
    if verb is not None:
        return WriteRequest(verb)
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
        | (?: create | alter | drop | truncate ) \s+ (?: table | view | index | schema | database ) \s+ (?: if \s+ (?: not \s+ )? exists \s+ )? ["\w.]+ \s* (?: \( | ; | $ | add | drop | as | cascade )
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
    return bool(re.fullmatch(r"\*|[\w.\"`\[\]*]+(?:\s+as\s+\S+|\s+\w+)?", part, re.IGNORECASE)) or bool(
        re.search(r"[()*+/'\"=<>|-]", part)
    )


_HELLO = r"(?:hi|hello|hey|hiya|howdy|yo|greetings|good (?:morning|afternoon|evening|day))"
_FILLER = r"(?: (?:there|all|everyone|team|quaestor|again|friend|bot))*"
_SMALL_TALK: tuple[tuple[re.Pattern[str], Route], ...] = (
    (
        re.compile(
            rf"{_HELLO}{_FILLER}(?: how are you(?: doing)?(?: today)?)?|how are you(?: doing)?(?: today)?|how is it going"
        ),
        Greeting(),
    ),
    (
        re.compile(
            r"(?:please )?(?:help(?: me)?(?: please)?|what (?:can|do|could) (?:you|i|quaestor) (?:do|ask|help (?:me )?with)(?: you)?(?: here| about)?"
            r"|how (?:do|can) (?:i|you|we) (?:use (?:this|you|it)|work|help(?: me)?)|how does (?:this|it) work|who are you|what are you"
            r"|what is this|what (?:kind of |sort of )?(?:questions|things) can i ask(?: you| here)?|what are your capabilities|capabilities)"
        ),
        Capabilities(),
    ),
    (
        re.compile(
            r"(?:ok |okay |great |perfect )?(?:many )?(?:thanks|thank you|thx|ty|cheers|much appreciated)(?: (?:a lot|so much|very much|again|for (?:the|your) help))*"
        ),
        Thanks(),
    ),
)

_WRITE_VERBS = frozenset(
    [
        "create",
        "add",
        "insert",
        "update",
        "delete",
        "remove",
        "change",
        "set",
        "edit",
        "modify",
        "rename",
        "cancel",
        "schedule",
        "reschedule",
        "assign",
        "book",
        "register",
        "enter",
        "log",
        "send",
        "email",
        "notify",
        "call",
        "message",
        "mark",
        "close",
        "reopen",
        "move",
        "undo",
        "import",
        "upload",
        "drop",
        "truncate",
        "archive",
    ]
)
_AMBIGUOUS = {
    "call": re.compile(r"call (?:the |my |up )?\w+ (?:and|to|about|now|today|tomorrow|back)\b"),
    "log": re.compile(r"log (?:a|an|my|the|this)\b"),
    "book": re.compile(r"book (?:a|an|me|us|the next)\b"),
    "set": re.compile(r"set (?:the |a |an |up |\w+'?s? ).* (?:to|for|as)\b|set up\b"),
    "change": re.compile(r"change (?:the |a |an |my |\w+'s |all )?.* (?:to|from|into)\b|change (?:the|my)\b"),
    "move": re.compile(r"move .* to\b"),
    "message": re.compile(r"message (?:the|my|all|every)\b"),
    "email": re.compile(r"email (?:the |my |all |every |everyone|him|her|them|\w+ (?:about|that|to|the))"),
    "mark": re.compile(r"mark .* (?:as|done|complete|completed|closed|paid)\b"),
    "close": re.compile(r"close (?:the|my|this|task|ticket|all)\b"),
    "register": re.compile(r"register (?:a|an|the|me|new|\w+ (?:as|for|in))\b"),
    "add": re.compile(r"add (?!up\b).+"),
    "enter": re.compile(r"enter (?:a|an|the|new)\b"),
}
_POLITE = frozenset(
    [
        "please",
        "could",
        "can",
        "would",
        "will",
        "you",
        "i",
        "we",
        "us",
        "me",
        "want",
        "need",
        "to",
        "like",
        "kindly",
        "just",
        "now",
        "let's",
        "lets",
        "d'd",
        "i'd",
        "and",
        "then",
        "also",
        "go",
        "ahead",
    ]
)


def _write_verb(words: list[str]) -> str | None:
    """The verb of a command to change something: only at the start, after polite words.

    "When was the last order created" and "list of deleted orders" begin otherwise and stay questions.
    """
    index = 0
    while index < len(words) and index < 8 and words[index] in _POLITE:
        index += 1
    if index >= len(words) - 1 or words[index] not in _WRITE_VERBS:
        return None
    verb, rest = words[index], " ".join(words[index:])
    if re.match(
        rf"{verb} (?:of|is|are|was|were|by|per|date|time|count|rate|number|id|ids|name|names|status|type|price|cost)\b",
        rest,
    ):
        return None
    if re.match(
        r"create (?:me )?(?:a |an |the )?(?:\w+ )?(?:list|table|report|chart|graph|plot|summary|overview|breakdown|ranking|histogram) (?:of|with|showing|for|by|from)\b",
        rest,
    ):
        return None
    if re.match(r"send me (?:a |the )?(?:list|report|table|names?|number|count)\b", rest):
        return None
    shape = _AMBIGUOUS.get(verb)
    return verb if shape is None or shape.match(rest) else None


_ELSEWHERE: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile(r"\bweather\b|\bwill it (?:rain|snow)\b|\bforecast for (?:today|tomorrow)\b"), "The weather is not in this data."),
    (re.compile(r"^(?:please )?(?:can you |could you )?(?:tell|know|give)(?: me)? (?:a |another |some |any )?(?:good |funny )?jokes?\b|\bmake me laugh\b|^sing\b"), "Jokes and songs are not in this data."),
    (re.compile(r"\bmeaning of life\b|\bwho (?:won|is winning) the (?:world cup|super bowl|election)\b|\bcapital (?:city )?of \w+$"), "This is general knowledge, not something this data holds."),
    (re.compile(r"^(?:please )?(?:can you |could you )?(?:write|compose|draft)(?: me)? (?:a |an |some )?(?:poem|essay|story|song|haiku|code|script|python|program)\b"), "Writing texts or programs is not something data can answer."),
    (re.compile(r"^(?:please )?(?:can you |could you )?translate\b"), "Translating is not something this data can answer."),
    (re.compile(r"^what(?:'s| is) the (?:time|date)(?: now| today)?$|^what time is it\b|^what day is it\b"), "The clock is not part of this data."),
    (re.compile(r"\b(?:president|prime minister|king|queen) of (?:the )?(?:united states|usa|us|uk|france|germany|england|america|russia|china)\b"), "This is general knowledge, not something this data holds."),
    (re.compile(r"^(?:who|what) (?:made|created|built|trained) you\b|^are you (?:a |an )?(?:human|robot|bot|person|ai|real)\b|^(?:do you )?love (?:me|you)\b|^i love you\b"), "This is about me, not about the data."),
    (re.compile(r"^(?:what(?:'s| is)|calculate|compute) \d+ (?:plus|minus|times|divided by|x) \d+$"), "Plain arithmetic needs no data."),
    (re.compile(r"\brecipe for\b|\bhow (?:do|can|to) (?:i |you )?(?:cook|bake)\b"), "Recipes are not in this data."),
)  # fmt: skip


def _names_data(words: list[str], catalog: Catalog, meaning: Meaning) -> bool:
    """Whether the message names a table or column: then its subject may well be in the data."""
    said = {stem(word) for word in words if word not in ("name", "time", "date", "day", "id", "the", "of", "is", "in")}
    names = [table.name for table in catalog.tables] + [column.name for _, column in catalog.columns()]
    synonyms = [synonym for term in (*meaning.tables.values(), *meaning.columns.values()) for synonym in term.synonyms]
    return any(stem(word) in said for name in (*names, *synonyms) for word in split_name(name))
