"""New values told by the old ones: "by 10 %", "a 5% raise", "double"."""

from __future__ import annotations

import re
from decimal import Decimal

from quaestor.core.catalog import Kind
from quaestor.core.change.requests.clauses import Clauses
from quaestor.core.change.requests.commands import Command
from quaestor.core.change.requests.request import SeveralColumns, Shift
from quaestor.core.change.requests.sentence import Sentence
from quaestor.core.interpreter.names import split_name
from quaestor.core.interpreter.vocabulary import words_of

_BY = re.compile(
    r"\bby\s+(?P<sign>[-+])?[$€£]?(?P<amount>[0-9][0-9.,]*)\s*(?P<percent>%|percent\b)?"
    r"(?:\s*(?:dollars|euros|usd|eur)\b)?",
    re.IGNORECASE,
)
_RAISE = re.compile(
    r"\b(?:an?|the)\s+[$€£]?(?P<amount>[0-9][0-9.,]*)\s*(?P<percent>%|percent)?\s+(?:\w+\s+)?"
    r"(?P<what>raise|increase|rise|bonus|discount|cut|reduction)\b",
    re.IGNORECASE,
)
_LESS = words_of("reduce lower decrease cut discount reduction drop")
_MORE = words_of("increase raise give update change adjust set put extend")
_PAY = words_of("salary wage pay rate income")


def shift_said(sentence: Sentence, command: Command) -> Shift | None:
    """How much more or less; its words are taken."""
    begin = sentence.tokens[0].start if sentence.tokens else 0
    if command.verb in ("double", "halve"):
        return Shift(Decimal(100 if command.verb == "double" else -50), is_percent=True)
    found = _RAISE.search(sentence.text, begin) or _BY.search(sentence.text, begin)
    if found is None or command.verb not in _LESS | _MORE:
        return None
    written = re.sub(r",(?=\d{3})", "", found["amount"].rstrip(".,")).replace(",", ".")
    if written.count(".") > 1:
        return None
    amount = Decimal(written)
    noun = (found.groupdict().get("what") or "").lower()
    less = command.verb in _LESS or noun in _LESS or found.groupdict().get("sign") == "-"
    span = [at for at, token in enumerate(sentence.tokens) if found.start() <= token.start < found.end()]
    sentence.take(span)
    return Shift(-amount if less else amount, is_percent=found["percent"] is not None)


def shift_by(clauses: Clauses, shift: Shift, pending: list[str]) -> None:
    """Take *shift* for the column that was named, or for what is paid where a raise is given."""
    sentence = clauses.sentence
    slots = clauses.words.slots
    numeric = [n for n, s in slots.items() if s.kind in (Kind.INTEGER, Kind.NUMBER) and clauses.is_open(n)]
    numeric = [name for name in numeric if slots[name].refers is None]
    if pending:
        clauses.shifts.update(dict.fromkeys((name for name in pending if name in numeric), shift))
        return
    for index in range(len(sentence)):
        found = clauses.words.column_at(sentence, index) if index not in sentence.taken else None
        if found is not None and found[0] in numeric:
            sentence.take(range(index, found[1]))
            clauses.shifts[found[0]] = shift
            return
    named = sentence.text.lower()
    paid = [name for name in numeric if set(split_name(name)) & _PAY] if "raise" in named else []
    if len(paid) == 1:
        clauses.shifts[paid[0]] = shift
    elif paid or numeric:
        clauses.unclear.append(SeveralColumns(f"{shift.amount}{' %' * shift.is_percent}", tuple(paid or numeric)))
