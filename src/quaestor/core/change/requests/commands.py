"""Whether a message tells to change records, by its first words. The one place that decides it.

Questions are many and begin in many ways; commands begin with a verb, at most behind polite words, a purpose ("To tidy
up, …") or a heading ("New task: …"). A verb that may as well be a noun or an adjective ("open tasks", "record sales")
has to be followed by what only a command has.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from quaestor.core.change.operation import Operation
from quaestor.core.interpreter.vocabulary import words_of


@dataclass(frozen=True, slots=True)
class Command:
    verb: str
    operation: Operation | None
    """None where something done is to be undone."""
    start: int
    """Where in the message what is commanded begins, behind the verb."""
    begin: int = 0
    """Where its sentence begins: what stands before it tells more, and commands nothing."""
    end: int | None = None
    """Where it ends, if not with the message."""
    is_act: bool = False
    """Something is to be done for rows, rather than to them: messages, scores."""


_CREATE = words_of("create add insert register log record enter book schedule plan open hire new post make issue file")
_CREATE |= words_of("import upload")
_DELETE = words_of("delete remove drop erase discard purge truncate")
_UPDATE = words_of(
    """update change set edit modify rename cancel reschedule assign reassign mark close reopen move complete
    finish resolve archive approve reject activate deactivate enable disable increase raise reduce lower
    decrease correct transfer promote demote upgrade downgrade give extend postpone put take make clear empty
    publish unpublish suspend pause resume restore lock unlock flag unflag pin unpin verify confirm discontinue cut
    retire start stop pay double halve adjust replace switch turn link connect"""
)
_UNDO = words_of("undo revert")
ACTS = words_of("send email notify call message remind score text invite")
"""Verbs of what is done with rows rather than to them."""

_ATTRIBUTES = "date|time|count|rate|number|id|ids|name|names|status|type|price|cost"
"""After a verb these make it a noun ("order date"), unless something is said that they become."""
_OVERVIEWS = "list|table|report|chart|graph|plot|summary|overview|breakdown|ranking|histogram"
"""What can be "created" by answering a question."""
_ONE = r"(?:a|an|the|my|this|that|our|all|every|each|its?|his|her|their|any|both|new|another)\b"
"""What stands before something that is commanded to be changed, and rarely behind a noun or an adjective."""
_NUMBERED = r"(?:[\w'’-]+ ){0,3}(?:(?:no|nr|number|id) )?\w*\d\w*"
_SOMETHING = rf"(?:{_ONE}|{_NUMBERED}\b)"
_SOME_TO = rf"(?:{_SOMETHING}.* (?:to|by|as|at|from)\b|[\w'’ -]+ (?:to|by)\b)"
_SHAPES: dict[str, str] = {
    "call": r"(?:the |my |up )?\w+ (?:and|to|about|now|today|tomorrow|back)\b",
    "log": r"(?:a|an|my|the|this)\b",
    "book": r"(?:a|an|me|us|the next)\b",
    "set": r"(?:(?:the |a |an |up |\w+'?s? ).* (?:to|for|as)\b|up\b|.*[=:])",
    "change": r"(?:(?:the |a |an |my |\w+'s |all )?.* (?:to|from|into)\b|(?:the|my)\b)",
    "move": r".* to\b",
    "message": r"(?:the|my|all|every)\b",
    "email": r"(?:the |my |all |every |everyone|him|her|them|\w+ (?:about|that|to|the))",
    "mark": r".* (?:as\b|\w+(?:ed|d|te|en|ne)\b|open\b|inactive\b|active\b|urgent\b|read\b|unread\b|paid\b)",
    "close": rf"(?:(?:the|my|this|task|ticket|all|every|each)\b|{_NUMBERED}\b)",
    "register": r"(?:a|an|the|me|new|(?:\w+ ){1,4}(?:as|for|in))\b",
    "score": r"(?:the |all |every |my |each )",
    "remind": r"(?:me|us|the|all|every|him|her|them|\w+ (?:to|about))",
    "invite": r"(?:the |all |every |\w+ to\b)",
    "add": r"(?!up\b|in\b|(?:a |an |the |another |more )?columns?\b).+",
    "enter": r"(?:a|an|the|new)\b",
    "record": r"(?:a|an|the|that|my)\b",
    "plan": r"(?:a|an|the next)\b",
    "open": rf"(?:(?:a|an)\b|{_NUMBERED}\b)",
    "hire": r"(?:a|an|\w+ \w+ as)\b",
    "new": r"\w+(?: \w+){0,2} ?[:=]",
    "post": r"(?:a|an)\b",
    "issue": r"(?:a|an)\b",
    "file": r"(?:a|an)\b",
    "make": r"(?:(?:a|an) new\b|(?!me\b|a\b|an\b|the (?:list|table|chart)|sure\b|up\b|sense\b).* (?:in)?active\b"
    r"|(?!me\b|a\b|an\b|sure\b|up\b|sense\b).* "
    r"(?:public|private|featured|visible|hidden|available|unavailable|\w+ed$)\b)",
    "complete": _NUMBERED + r"\b|the (?!list|table|set|data|picture|overview|record)",
    "finish": _SOMETHING, "resolve": _SOMETHING, "archive": r"(?!of\b)\w+", "approve": _SOMETHING,
    "reject": _SOMETHING, "activate": r"\w+", "deactivate": r"\w+", "enable": r"\w+", "disable": r"\w+",
    "increase": _SOME_TO, "raise": rf"(?:an? (?!.*\bby\b)\w+|{_SOME_TO})", "cut": r".* by\b",
    "reduce": _SOME_TO, "lower": _SOME_TO, "decrease": _SOME_TO,
    "adjust": _SOME_TO, "double": _SOMETHING, "halve": _SOMETHING,
    "correct": _SOME_TO, "transfer": r".* to\b", "promote": r".* to\b", "demote": r".* to\b",
    "upgrade": r".* to\b", "downgrade": r".* to\b",
    "give": r"(?!me\b|us\b).* (?:an?|the) (?:[\w.%]+ ){0,3}(?:raise|discount|increase|bonus|cut|rise|reduction)\b"
    r"|(?!me\b|us\b).* (?:role|status|rating|priority)\b",
    "extend": r".* (?:to|by|until)\b", "postpone": r".* (?:to|by|until)\b",
    "put": r"(?!in\b).* (?:at|to|on|out of|into|in)\b",
    "take": r".* (?:out of|off|offline)\b", "clear": rf"{_ONE}.* (?:of|for|from|on)\b|\w+'s\b",
    "empty": rf"{_ONE}.* (?:of|for|on)\b", "publish": _SOMETHING, "unpublish": r"\w+", "suspend": r"\w+",
    "pause": _SOMETHING, "resume": _SOMETHING, "restore": _SOMETHING, "lock": _SOMETHING, "unlock": r"\w+",
    "flag": _SOMETHING, "unflag": r"\w+", "pin": _SOMETHING, "unpin": r"\w+", "verify": _SOMETHING,
    "confirm": _SOMETHING, "discontinue": r"\w+", "retire": _SOMETHING, "start": _NUMBERED + r"\b",
    "stop": _NUMBERED + r"\b", "pay": _NUMBERED + r"\b", "replace": r".* (?:with|by)\b",
    "switch": r".* (?:to|on|off)\b", "turn": r".* (?:on|off)\b|(?:on|off)\b", "link": r".* to\b",
    "connect": r".* to\b",
    "drop": r"(?!in\b|of\b|off\b).+", "purge": r"\w+", "discard": r"\w+",
}  # fmt: skip
_POLITE = words_of(
    """please could can would will you i we us me want need to like kindly just now let's i'd and then also go help
    have must should"""
)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)?")
_NOUN = re.compile(
    r"\w+ (?:of|is|are|was|were|by|per)\b"
    r"|(?:update|change|edit|increase|decrease|raise|cut|drop) (?:on|about|in|since)\b"
)
_ALONE = re.compile(rf"(?!set )\w+ (?:{_ATTRIBUTES})\b(?!.* (?:to|as)\b)")
_GOT_RID = re.compile(r"get rid of ")
_SET_UP = re.compile(r"set up (?:a|an|the|new)\b")
_TAKE_BACK = re.compile(r"(?:take (?:that|it|this) back|roll (?:that|it|this) back|roll back (?:that|my|the last)\b)")
_UNDOING = re.compile(
    r"(?:undo|revert)(?: (?:that|this|it|(?:my |the |your )?(?:very )?(?:last|latest|previous|recent)? ?"
    r"(?:one|change|changes|edit|update|deletion|insert|step|action|thing|two changes)(?: \w*\d\w*)?"
    r"|ch \w+|\w*\d\w*|what i (?:just )?did))?(?: please)?"
)
_PURPOSE = re.compile(
    r"(?:in order )?(?:to|for|as part of|since|because|after|before|given) (?:[^.?!\n]|\.(?=\S)){3,200}?, ",
    re.IGNORECASE,
)
"""A clause before the command: "To clean up the user base, delete …"."""


def command_of(text: str) -> Command | None:
    """What *text* commands; None where it asks, or says something else."""
    for start in _starts(text):
        found = _command_at(text, start)
        found = found or _done_to_found(text, start) or _by_doing(text, start)
        if found is not None:
            return found if start == 0 else replace(found, begin=start)
    return None


_FOUND = re.compile(
    r"(?:please |can you |could you |i want you to |you should )*(?:find|identify|locate|look up|get|take) "
    r"(?P<rows>[^.?!\n]{3,300}?),? and (?:then )?(?P<verb>\w+) (?:them|it|these|those)\b(?! to\b)",
    re.IGNORECASE,
)
_TO_FOUND = _DELETE | words_of(
    "archive deactivate close cancel approve reject reopen complete publish unpublish disable"
)


def _done_to_found(text: str, start: int) -> Command | None:
    """ "Find all stale posts and delete them"."""
    found = _FOUND.match(text, start)
    if found is None or found["verb"].lower() not in _TO_FOUND:
        return None
    verb = found["verb"].lower()
    return Command(verb, operation_of(verb), found.start("rows"), end=found.end("rows"))


_DOING = re.compile(r"[^.?!\n]{3,120}? by (?P<verb>deleting|removing|archiving|deactivating|purging) ", re.IGNORECASE)


def _by_doing(text: str, start: int) -> Command | None:
    """ "Clean up the tables by removing all old messages"."""
    found = _DOING.match(text, start)
    if found is None or _ASKS.match(text, start) is not None or "?" in text:
        return None
    doing = found["verb"].lower()
    verb = next(each for each in (doing[:-3], f"{doing[:-3]}e") if operation_of(each) is not None)
    return Command(verb, operation_of(verb), found.end())


def _starts(text: str) -> Iterator[int]:
    """Where a command may begin: at once, behind a purpose, or in a later sentence where none asks anything."""
    begins = [0, *(found.end() for found in _NEXT_SENTENCE.finditer(text[:LONGEST]))]
    for number, begin in enumerate(begins):
        if number and (number > MOST_SENTENCES or _ASKS.match(text, begins[number - 1]) is not None or "?" in text):
            return
        yield begin
        purpose = _PURPOSE.match(text, begin)
        if purpose is not None:
            yield purpose.end()


LONGEST, MOST_SENTENCES = 2_000, 8
_NEXT_SENTENCE = re.compile(r"[.!]['\"”]?\s+(?=[A-Z])")
_ASKS = re.compile(
    r"\W*(?:(?:please|can|could|would|will|you|i|we|want|need|like|to|let|us|me|for|each|every)\s+)*"
    r"(?:show|list|find|give me|tell|display|what|which|who|when|where|why|how|retrieve|get|return|calculate|compute"
    r"|identify|count|determine|compare|analy[sz]e|report|rank|is|are|do|does|did|provide|generate|select|check)\b",
    re.IGNORECASE,
)


def _command_at(text: str, start: int) -> Command | None:
    found = list(_WORD.finditer(text[start : start + 2_000]))
    words = [each[0].lower().replace("’", "'") for each in found]
    index = 0
    while index < len(words) and index < 8 and words[index] in _POLITE:
        index += 1
    rest = " ".join(words[index:])
    if _UNDOING.fullmatch(rest) or _TAKE_BACK.match(rest):
        return Command(words[index], None, len(text))
    if index >= len(words) - 1:
        return None
    verb = words[index]
    behind = start + found[index].end()
    if _GOT_RID.match(rest):
        return Command("remove", Operation.DELETE, start + found[index + 2].end())
    if _SET_UP.match(rest):
        return Command("create", Operation.INSERT, start + found[index + 1].end())
    operation = operation_of(verb)
    if (operation is None and verb not in ACTS) or _ends_as_question(text):
        return None
    plain = rest if verb not in ("new", "set") else f"{verb}{text[behind : behind + 500].lower()}"
    if not _is_meant(verb, rest, plain):
        return None
    if verb in ("make", "raise") and re.match(r"\w+ an?\b(?!.*\bby\b)", rest):
        operation = Operation.INSERT
    return Command(verb, operation, behind, is_act=verb in ACTS)


def operation_of(verb: str) -> Operation | None:
    if verb in _DELETE:
        return Operation.DELETE
    if verb in _UPDATE:
        return Operation.UPDATE
    return Operation.INSERT if verb in _CREATE else None


def _is_meant(verb: str, rest: str, plain: str) -> bool:
    if _NOUN.match(rest) or _ALONE.match(rest):
        return False
    if re.match(rf"create (?:me )?(?:a |an |the )?(?:\w+ )?(?:{_OVERVIEWS}) (?:of|with|showing|for|by|from)\b", rest):
        return False
    if re.match(rf"send me (?:a |the )?(?:{_OVERVIEWS}|names?|number|count)\b", rest):
        return False
    shape = _SHAPES.get(verb)
    # Not compiled before its verb is met: few messages are commands, and all of these take as long as a question.
    return shape is None or re.match(rf"{verb} (?:{shape})", plain, re.DOTALL) is not None


def _ends_as_question(text: str) -> bool:
    """ "Add which task?" asks; "Could you close task 12?" does not."""
    return re.search(r"\b(?:how many|how much|what is|which of)\b", text[:200].lower()) is not None
