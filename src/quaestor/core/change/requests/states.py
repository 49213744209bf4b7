"""States that a verb brings about: "close task 12", "deactivate schedule 14", "mark invoice 77 paid"."""

from __future__ import annotations

from collections.abc import Mapping

from quaestor.core.catalog import Kind
from quaestor.core.change.requests.clauses import Clauses
from quaestor.core.change.requests.sentence import Sentence
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.tokens import TokenKind, stem
from quaestor.core.interpreter.vocabulary import FUNCTION_WORDS

_STATES: Mapping[str, str] = {
    "complete": "completed complete done finished closed", "finish": "finished done completed complete closed",
    "close": "closed done completed resolved", "resolve": "resolved closed done solved", "cancel": "cancelled canceled",
    "reopen": "open reopened opened new", "archive": "archived inactive", "approve": "approved accepted confirmed",
    "reject": "rejected declined refused", "activate": "active activated enabled", "enable": "enabled active",
    "deactivate": "inactive deactivated disabled stopped", "disable": "disabled inactive",
    "publish": "published public live", "unpublish": "unpublished draft private",
    "suspend": "suspended blocked inactive paused", "pause": "paused suspended",
    "resume": "active running open",
    "restore": "active restored", "lock": "locked blocked", "unlock": "unlocked active",
    "flag": "flagged", "unflag": "unflagged", "pin": "pinned", "unpin": "unpinned", "verify": "verified",
    "confirm": "confirmed approved", "discontinue": "discontinued", "retire": "retired",
    "start": "started active running", "stop": "stopped ended inactive", "pay": "paid",
}  # fmt: skip
_DENYING = {"deactivate": "active", "disable": "enabled active", "unpublish": "published", "unlock": "locked",
            "unflag": "flagged", "unpin": "pinned", "stop": "active", "suspend": "active"}  # fmt: skip


def state(clauses: Clauses, verb: str) -> None:
    """ "close task 12": the state that the verb brings about, or the flag that is called so."""
    said = [*_STATES.get(verb, "").split(), *_participles(clauses.sentence, verb)]
    for word in said:
        found = clauses.words.known_value(word)
        if found is not None and clauses.is_open(found[0]):
            clauses.texts[found[0]] = found[1]
            return
    for word, text in [(word, "yes") for word in said] + [(word, "no") for word in _DENYING.get(verb, "").split()]:
        column = _flag(clauses, word)
        if column is not None:
            clauses.texts[column] = text
            return


def _participles(sentence: Sentence, verb: str) -> tuple[str, ...]:
    """ "mark invoice 77 paid", "make it inactive": what is left of the request says the state."""
    if verb not in ("mark", "make", "set", "flag", "turn", "change", "put"):
        return ()
    return tuple(
        token.lower
        for index, token in enumerate(sentence.tokens)
        if index not in sentence.taken and token.kind is TokenKind.WORD and token.lower not in FUNCTION_WORDS
    )


def _flag(clauses: Clauses, word: str) -> str | None:
    for column, slot in clauses.words.slots.items():
        words = [each for each in split_name(column) if each not in ("is", "has", "was", "flag")]
        yes_no = slot.kind is Kind.BOOLEAN or {each.label for each in slot.choices} == {"yes", "no"}
        if yes_no and clauses.is_open(column) and [stem(each) for each in words] == [stem(word)]:
            return column
    return None
