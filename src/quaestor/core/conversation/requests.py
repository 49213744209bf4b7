"""Messages that are about the last answer as a whole, told by their words alone: more rows, how many, one row, undo."""

from __future__ import annotations

import re
from dataclasses import dataclass

from quaestor.core.conversation.phrases import ORDINALS
from quaestor.core.interpreter.vocabulary import NUMBER_WORDS


@dataclass(frozen=True, slots=True)
class More:
    """The next rows, as many as before unless *count* says how many."""

    count: int | None = None


@dataclass(frozen=True, slots=True)
class First:
    """Only the first rows, in the order there is."""

    count: int


@dataclass(frozen=True, slots=True)
class HowMany:
    """The number of rows of the last result."""


@dataclass(frozen=True, slots=True)
class Row:
    """One row of the last result, from 1 on; -1 is the last. *rest* is what is asked of it, empty for all of it."""

    number: int
    rest: str


@dataclass(frozen=True, slots=True)
class Drop:
    """Without a condition: those about *named*, the last one added where nothing is named, or *all* of them."""

    named: str = ""
    all: bool = False


@dataclass(frozen=True, slots=True)
class Back:
    """To the plan before the last one, or to the *first* of the conversation."""

    first: bool = False


@dataclass(frozen=True, slots=True)
class Wrong:
    """ "not that column": something was taken for the wrong thing, and it is not said for what."""


@dataclass(frozen=True, slots=True)
class Distinct:
    """Each value once."""


@dataclass(frozen=True, slots=True)
class Mine:
    """Only the asker's own rows."""


Request = Mine | More | First | HowMany | Row | Drop | Back | Wrong | Distinct

_THESE = r"(?:them|those|these|results?|rows?|entries|records|such|ones?|it|the (?:list|results?|rows))"
_ORDINAL = "|".join([*ORDINALS, r"\d{1,3}(?:st|nd|rd|th)"])
_MORE = re.compile(
    r"(?:show |give |list |see |load )?(?:me )?"
    r"(?:(?:some |any |the )?more(?: please| of (?:them|these|those)| rows?| results?)?"
    r"|(?:the )?next(?: page| ones?| rows?| results?)?"
    r"|(?:the )?next (?P<count>\w+)(?: rows?| results?| ones?| of them)?|continue|go on|the rest|what else)"
)
_FIRST = re.compile(
    r"(?:only |just )?(?:show |give |list )?(?:me )?(?:only |just )?(?:the )?first (?P<count>\w+)"
    r"(?: rows?| ones?| results?| of (?:them|these|those))?(?: only)?"
)
_HOW_MANY = re.compile(
    rf"(?:and )?(?:how many(?: of)?(?: {_THESE})?(?: (?:are|is|were) (?:there|that|in (?:the list|total|all)))?"
    rf"(?: in total| altogether| in all)?|count(?: {_THESE})?|(?:what is |what's )?(?:the "
    rf"|their )?(?:total )?(?:number|count)"
    rf"(?: of {_THESE})?|how many (?:results|rows)(?: .{{0,20}})?|what is the total number(?: of {_THESE})?)"
)
_ROW = re.compile(
    rf"(?:(?:tell me (?:more )?about|show(?: me)?|give me|more (?:on|about)|details (?:of|on|for|about)|open|what about"
    rf"|how about|and|what is|who is)\s+)?(?:the\s+)?(?P<ordinal>{_ORDINAL})"
    r"(?:\s+(?:one|row|result|entry|record|item))?"
)
_ROW_INSIDE = re.compile(
    rf"\b(?:the\s+)?(?P<ordinal>{_ORDINAL})\s+(?:one|row|result|entry|record|of (?:them|those|these))\b(?:['’]s)?"
)
_NUMBERED = re.compile(
    r"(?:(?:tell me (?:more )?about|show(?: me)?|details (?:of|on|for)|open|what about)\s+)?(?:number|no\.?|row|#)\s*"
    r"(?P<number>\d{1,3})"
)
_CONDITION = r"(?:filters?|conditions?|restrictions?|limits?|limitations?|constraints?)"
_DROP = re.compile(
    rf"(?:(?:and |but )?(?:without|remove|drop|clear|ignore|forget|lift|take (?:out|off|away)|leave out|undo|reset"
    rf"|show .{{0,20}}without)\s+(?P<all>all\s+)?(?:the|that|this|those|these|any|my)?\s*"
    rf"(?P<named>[\w ]*?)\s*{_CONDITION}(?: again| on (?:the )?(?P<on>[\w ]+))?)"
)
_ALL_AGAIN = re.compile(
    r"(?:show |give |list )?(?:me )?"
    r"(?:all of them|all of those|all of these|all|everything|everyone|them all|the full list"
    r"|the whole list)(?: again)?(?: please)?|(?:show|list|give)(?: me)? (?:all|everything) again|start over"
    r"|reset"
)
_BACK = re.compile(
    r"(?:go |take me |switch |let's go )?back(?: again| please)?"
    r"(?: to (?:the |my )?(?P<which>previous|last|first|original|earlier|initial)(?: (?:one|question|list|result"
    r"|results|answer|table|query|view))?)?|as (?:it was )?before"
    r"|(?:the )?previous (?:one|answer|result|list|question)(?: again)?"
)
_WRONG = re.compile(
    r"(?:no,? )?(?:(?:that's |that is |this is |it's |it is )?"
    r"(?:not (?:that|this|the right|the correct)|(?:the )?wrong|an?other|a different))"
    r" (?:column|field|table|one|date|thing|meaning|value)"
    r"|(?:that's |that is |this is )?(?:not what i meant|wrong|not right|incorrect)|i meant something else"
    r"|no,? that is wrong|not that"
)
_MINE = re.compile(
    r"(?:and |but |what about |which (?:of them |ones )?are |(?:show |list )?(?:me )?(?:only |just )?)*"
    r"(?:mine|my own|my ones|(?:those |the ones )?(?:assigned to|owned by|of|by|from|for) me|those i own)(?: only)?"
)
_DISTINCT = re.compile(
    r"(?:only |just )?(?:the )?(?:unique|distinct|different)(?: ones?| values?)?(?: only)?|without (?:the )?duplicates"
    r"|remove (?:the )?duplicates|each (?:only )?once|no duplicates|(?:deduplicate|dedupe)(?: them)?"
)


def request_of(text: str) -> Request | None:
    """What *text* asks of the last answer as a whole; None where it says something of its own."""
    said = re.sub(r"\s+", " ", text.strip().lower()).strip(" .?!,")
    for pattern, read in _READERS:
        match = pattern.fullmatch(said)
        if match is not None:
            return read(match)
    inside = _ROW_INSIDE.search(said)
    if inside is not None:
        # Cut from what was written, where capital letters still tell names.
        written = re.sub(r"\s+", " ", text.strip())
        at = written.lower().find(inside.group())
        rest = written[:at] + " it " + written[at + len(inside.group()) :]
        return Row(_place(inside["ordinal"]), re.sub(r"\s+", " ", rest).strip())
    return None


def _more(match: re.Match[str]) -> Request | None:
    said = match["count"]
    if said is None:
        return More()
    count = _number(said)
    return More(count) if count else None


def _number(said: str) -> int:
    """Of rows, in digits or words; 0 where *said* is none."""
    number = int(NUMBER_WORDS.get(said, int(said) if said.isdigit() and len(said) < 6 else 0))
    return number if number <= 1_000 else 0


def _drop(match: re.Match[str]) -> Request:
    named = (match["on"] or match["named"] or "").strip()
    named = "" if named in ("last", "previous", "date's") else named
    every = match["all"] is not None or (
        not named and match.group().removesuffix(" again").endswith(("filters", "conditions"))
    )
    return Drop(named, every)


def _back(match: re.Match[str]) -> Request:
    return Back(match["which"] in ("first", "original", "initial"))


def _row(match: re.Match[str]) -> Request | None:
    return Row(_place(match["ordinal"]), "")


def _place(ordinal: str) -> int:
    return ORDINALS.get(ordinal) or int(re.sub(r"\D", "", ordinal))


_READERS = (
    (_MORE, _more),
    (_FIRST, lambda match: First(count) if (count := _number(match["count"])) else None),
    (_HOW_MANY, lambda match: HowMany()),
    (_ALL_AGAIN, lambda match: Drop(all=True)),
    (_DROP, _drop),
    (_BACK, _back),
    (_WRONG, lambda match: Wrong()),
    (_MINE, lambda match: Mine()),
    (_DISTINCT, lambda match: Distinct()),
    (_ROW, _row),
    (_NUMBERED, lambda match: Row(int(match["number"]), "")),
)
