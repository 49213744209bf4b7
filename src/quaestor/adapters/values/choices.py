"""One of a few values: by its number in the menu, its value, its label, another word for it, or nearly so."""

from __future__ import annotations

import re
from collections.abc import Sequence

from rapidfuzz import fuzz, process

from quaestor.core.change.reading import Unreadable, Value
from quaestor.core.change.slots import Choice
from quaestor.core.interpreter.vocabulary import NO_WORDS, YES_WORDS
from quaestor.core.values import normalise
from quaestor.core.wording import listed

YES_OR_NO = (Choice(True, "yes"), Choice(False, "no"))
NEAR = 82.0
"""Least similarity (0 to 100) of a misspelt choice."""
SHORTEST_BEGINNING = 3
MOST_NAMED = 8
_NUMBERED = re.compile(r"(.*\S)\s*\(\s*\d{1,4}\s*\)", re.DOTALL)
_YES, _NO = (*YES_WORDS, "yeah", "yep", "on", "sure"), (*NO_WORDS, "nope", "off")


def chosen(text: str, choices: Sequence[Choice]) -> Value | Unreadable:
    found = _found(text, choices)
    if len(found) == 1:
        return Value(found[0].value, found[0].label)
    if found:
        names = listed([f"“{each.label}”" for each in found[:MOST_NAMED]], "or")
        readings = tuple(Value(each.value, each.label) for each in found)
        return Unreadable("ambiguous", f"That may be {names}. Which one?", readings)
    names = listed([each.label for each in choices[:MOST_NAMED]], "or")
    more = ", …" if len(choices) > MOST_NAMED else ""
    return Unreadable("not_a_choice", f"One of these would do: {names}{more}. For example: {choices[0].label}.")


def _found(text: str, choices: Sequence[Choice]) -> list[Choice]:
    """The choices that *text* may stand for: those of the surest way in which it stands for any."""
    numbered = _NUMBERED.fullmatch(text)
    wanted = normalise(numbered[1] if numbered is not None else text)
    exact = [each for each in choices if str(each.value) == text or each.label == text]
    if exact:
        return exact
    if not wanted or (len(wanted) < SHORTEST_BEGINNING and text.lower().strip(" .)#") != wanted):
        return []  # of "1--" nothing that was meant is left
    said = [each for each in choices if wanted in _names(each)] or _yes_or_no(wanted, choices)
    if said:
        return said
    if wanted.isdecimal():
        number = int(wanted) if len(wanted) < 5 else 0
        return [choices[number - 1]] if 0 < number <= len(choices) else []
    if len(wanted) < SHORTEST_BEGINNING:
        return []
    begun = [each for each in choices if any(name.startswith(wanted) for name in _names(each))]
    return begun or _near(wanted, choices)


def _names(choice: Choice) -> tuple[str, ...]:
    return tuple(normalise(each) for each in (str(choice.value), choice.label, *choice.also))


def _yes_or_no(wanted: str, choices: Sequence[Choice]) -> list[Choice]:
    said = True if wanted in _YES else False if wanted in _NO else None
    return [] if said is None else [each for each in choices if each.value is said]


def _near(wanted: str, choices: Sequence[Choice]) -> list[Choice]:
    by_name = {name: number for number, each in enumerate(choices) for name in _names(each)}
    close = process.extract(wanted, by_name.keys(), scorer=fuzz.ratio, score_cutoff=NEAR, limit=None)
    numbers = {by_name[name] for name, _, _ in close}
    return [choices[number] for number in sorted(numbers)]
