"""Names of people by their form; cities and companies have it too, so this only counts where people are expected."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quaestor.core.privacy.shares import FEWEST, filled, mostly

_WORD = r"[^\W\d_][^\W\d_.'’-]*(?:[-'’][^\W\d_]+)*\.?"
_SMALL = r"(?:de|da|di|del|dos|van|von|der|den|la|le|bin|al|y|el|zu)"
_TITLE = r"(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof|Sir|Hon|Rev|Herr|Frau|Capt|Captain|Sra?|Mme)\.? )*"
_PERSON = re.compile(rf"{_TITLE}{_WORD}(?:,? (?:{_SMALL}|{_WORD})){{1,4}}(?: \([^)]{{1,40}}\))?")
_ONE_WORD = re.compile(r"[^\W\d_][^\W\d_]+(?:[-'’][^\W\d_]+)?")
_SEVERAL = re.compile(r"\s*(?:[,;/&]| and )\s*")


def are_people(values: Sequence[str], *, one_word: bool = False) -> bool:
    """Two to five words in capitals each, without digits, or several of these: people, where the column may hold some.

    With *one_word*, a word alone may be a name, as long as it is not all capitals.
    """
    texts = filled(values)
    return len(texts) >= FEWEST and mostly(lambda text: _people(text, one_word), texts)


def _people(text: str, one_word: bool) -> bool:
    return _like_a_person(text, one_word) or all(_like_a_person(part, one_word) for part in _SEVERAL.split(text))


def _like_a_person(text: str, one_word: bool) -> bool:
    if not text[:1].isupper():
        return False
    if one_word and _ONE_WORD.fullmatch(text) is not None:
        return not text.isupper()
    return _PERSON.fullmatch(text) is not None and text.partition(" (")[0].split()[-1][:1].isupper()
