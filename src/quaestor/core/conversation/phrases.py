"""How people open and close a message that goes on from the last one. Nothing about any database."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from quaestor.core.interpreter.vocabulary import words_of


class Lead(StrEnum):
    """What the first words say about the rest."""

    NONE = "none"
    REPLACE = "replace"
    """ "what about 2022?": the same question with something else in place."""
    ADD = "add"
    """ "and their names": more of it."""
    NARROW = "narrow"
    """ "only those from Germany": fewer rows of it."""
    CORRECT = "correct"
    """ "no, I meant the order date": something was taken for the wrong thing."""


@dataclass(frozen=True, slots=True)
class Said:
    """A message without its opening and closing words."""

    body: str
    lead: Lead = Lead.NONE
    also: bool = False
    """ "also", "as well": what was shown stays."""
    instead: bool = False


_NOISE = re.compile(
    r"(?:(?:ok|okay|great|good|nice|perfect|thanks|thank you|alright|all right|so|well|hmm|hm|now|then|yes|yeah|please"
    r"|actually|sorry|cool|got it|i see|interesting|can you|could you|would you|will you)\b[\s,.!:;-]*)+",
    re.IGNORECASE,
)
_LEADS: tuple[tuple[Lead, re.Pattern[str]], ...] = tuple(
    (lead, re.compile(rf"(?:{pattern})(?![\w'’-])[\s,:]*", re.IGNORECASE))
    for lead, pattern in (
        (
            Lead.CORRECT,
            r"no,? (?:i|we) (?:meant|mean)|(?:i|we) (?:meant|mean)|i was asking (?:about|for)|no,? not that(?: one)?,? "
            r"(?:but )?",
        ),
        (
            Lead.REPLACE,
            r"(?:and |but )?(?:what|how) (?:about|if it (?:was|were)|is it for)"
            r"|(?:and |do |give me |show me )?(?:the )?same (?:thing |question |for |one )*(?:for|in|with|but for|but)"
            r"|as for|repeat (?:that|this|it) for|now for|switch to|try|change (?:it|that|this) to|make (?:it"
            r"|that)|use|go with|rather",
        ),
        (
            Lead.NARROW,
            r"(?:but |and )?(?:please )?(?:show |list |give |keep |leave |take )?(?:me )?(?:only|just)"
            r"(?: show| list| keep| the ones?| those| for)?|but|(?:limit|restrict|narrow|filter|reduce) (?:it"
            r"|this|that|them|those|these"
            r"|the (?:results?|list|rows))?(?: down)? ?(?:to|by|for|on)|filter(?: (?:by|on|for|to))?|ignoring|excluding"
            r"(?= nothing)",
        ),
        (
            Lead.ADD,
            r"and(?: also| then| please)*(?: (?:show|list|give|include|add)(?: me)?)?"
            r"|(?:please )?(?:also|additionally)(?: (?:show|list|give|include|add|display|tell)(?: me)?)?|plus"
            r"|add|include|in addition,?"
            r"(?: to (?:that|this))?|together with|along with|(?:show|list|display) (?:me )?also|or(?= from| in"
            r"| those)",
        ),
    )
)
_CLOSING = re.compile(
    r"[\s,]*\b(?P<word>instead|rather|as well|too|also|only|please|then|now|again|though|alone|thanks|thank you"
    r"|to (?:it|that|the (?:list|result|results|table|output)))(?=[\s.?!]*$)",
    re.IGNORECASE,
)
_INSIDE_ALSO = re.compile(
    r"^(?P<verb>show|list|give|display|include|tell|what (?:is|are))(?P<me> me)? also\b", re.IGNORECASE
)


def opened(text: str) -> Said:
    """*text* without the words that only say how it goes on from the last message."""
    body, lead, also, instead = _plain(text.strip()), Lead.NONE, False, False
    while (noise := _NOISE.match(body)) is not None and noise.end() < len(body):
        body = body[noise.end() :]
    if (inside := _INSIDE_ALSO.match(body)) is not None:
        also, body = True, inside["verb"] + body[inside.end() :]
    for one, pattern in _LEADS:
        match = pattern.match(body)
        if match is not None and body[match.end() :].strip(" ?.!"):
            lead, body = one, body[match.end() :]
            also = also or bool(
                re.search(r"also|addition|add|include|plus|along|together", match.group(), re.IGNORECASE)
            )
            break
    while (closing := _CLOSING.search(body)) is not None and closing.start() > 0:
        word = closing["word"].lower()
        instead = instead or word in ("instead", "rather")
        also = also or word in ("as well", "too", "also") or word.startswith("to ")
        lead = Lead.NARROW if lead is Lead.NONE and word in ("only", "alone") else lead
        body = body[: closing.start()] + body[closing.end() :]
    body = _ALONE.sub(r"in \1", body.strip())
    return Said(body, lead, also, instead)


def _plain(text: str) -> str:
    """ "sort them by age, highest first": what is sorted needs no word, and the direction no comma."""
    text = _ALPHABETICALLY.sub("alphabetically", text)
    return _DIRECTION.sub(" ", _DONE_TO_THEM.sub(r"\1 \2", text))


_DONE_TO_THEM = re.compile(
    r"\b(sort|order|group|rank|arrange|split|break)(?: (?:them|it|this|that|these|those|(?:the|these|those) (?:results?"
    r"|list|rows?|ones)))(?: down)? (by|in|from|alphabetically)\b",
    re.IGNORECASE,
)
_ALPHABETICALLY = re.compile(
    r"\b(?:sort|order|arrange|list|show) (?:(?:them|it|these|those|the (?:results?|list|rows)) )?"
    r"(?=alphabetically|in alphabetical order)(?:alphabetically|in alphabetical order)",
    re.IGNORECASE,
)
_DIRECTION = re.compile(
    r"\s*,\s*(?=(?:the )?(?:highest|lowest|largest|smallest|oldest|youngest|newest|latest|earliest|most|least|biggest"
    r"|descending|ascending|in (?:descending|ascending|reverse))\b)",
    re.IGNORECASE,
)
_ALONE = re.compile(r"^(?:the )?(?:year )?((?:1[5-9]|20|21)\d\d)(?=[\s?.!]*$)", re.IGNORECASE)
"""A year by itself is a time."""


REFERRING = words_of("them they their theirs those these it its he she his her hers him himself such ones")
"""Words that stand for what was just spoken of."""
POSSESSIVES = words_of("their its his her")
DEMONSTRATIVES = words_of("this that")
"""They point back where no clause follows: "that customer", "for that"."""
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "last": -1, "top": 1, "former": 1, "latter": -1, "bottom": -1,
}  # fmt: skip
