"""What a column holds by its name: `geburtsdatum`, `cust_email`, `Mgr_ssn`.

A phrase counts where the column is about it: `email` and `email_work` are, `email_bounced` and `has_email` are not.
"""

from __future__ import annotations

from collections.abc import Iterable

from quaestor.core.catalog import Column, Kind
from quaestor.core.privacy.holdings import Holding
from quaestor.core.privacy.words import (
    ABOUT,
    ASKING,
    DETAILS,
    FULL_NAME,
    LISTED,
    MEASURES,
    ORGANISATIONS_TOO,
    OWN,
    OWN_ADDRESS,
    OWN_NAME,
    PARTS_OF_ADDRESS,
    PEOPLE,
    PHRASES,
    PLACES,
    ROLES,
    Phrase,
)
from quaestor.core.traits import words_of


def holding_by_name(table: str, column: Column) -> Holding | None:
    """What the name of *column* says for sure.

    Hundreds of thousands of columns may be asked about: most end with their first look at single words.
    """
    if SUSPECT.isdisjoint(words_of(column.name)):
        return None
    words = telling(column.name)
    if not words or only_counts(words, column):
        return None
    near = {line for word in words for line in BY_FIRST_WORD.get(word, ())}
    for rank, phrase in sorted(near):
        if is_about(words, phrase):
            holding: Holding | None = PHRASES[rank][0]
            break
    else:
        holding = own(table, words)
    if holding is Holding.COORDINATES and of_a_place(table, words):
        return None
    return holding if holding is not None and fits(holding, column.kind) else None


WORDS_ONLY = frozenset({Holding.EMAIL, Holding.NAME, Holding.ADDRESS, Holding.LOGIN, Holding.TRAIT})


def fits(holding: Holding, kind: Kind) -> bool:
    """Whether a column of this kind can hold that: no number is an e-mail address, no date is one either."""
    if kind.is_temporal:
        return holding is Holding.BIRTH_DATE
    return not (kind.is_numeric and holding in WORDS_ONLY)


def may_name_people(table: str, column: Column) -> bool:
    """Whether names of people would be no surprise in *column*: `manager`, `directed_by`, `full_name`."""
    words = telling(column.name)
    if not words or column.kind is not Kind.TEXT or only_counts(words, column):
        return False
    if people(words[-1:]) or words[-1] in ROLES:
        return True
    if words[-1] in DETAILS and (people(words[-2:-1]) or of_people(table)):
        return True
    return not of_a_place(table, words) and any(is_about(words, phrase) for phrase in FULL_NAME)


def may_be_one_word(column: Column) -> bool:
    """Whether a single word in *column* can only be somebody's name: a manager is no company."""
    last = telling(column.name)[-1]
    return last not in ROLES and ORGANISATIONS_TOO.isdisjoint({last, last.removesuffix("s")})


def own(table: str, words: Phrase) -> Holding | None:
    """A plain `name` or `address` is somebody's where the table, or the word before it, is about people."""
    theirs = of_people(table)
    before, rest = words[-2:-1], words[:-1]
    if words[-1] in OWN_NAME and (people(before) or (theirs and OWN.issuperset(rest))):
        return Holding.NAME
    if words[-1] in OWN_ADDRESS and (people(before) or theirs):
        return Holding.ADDRESS
    listed = "address" in words_of(table.lower().removesuffix("es"))
    if listed and words[0] in PARTS_OF_ADDRESS and ABOUT.isdisjoint(words):
        return Holding.ADDRESS
    return None


def of_people(table: str) -> bool:
    """Whether rows of *table* are people: its last word says what they are."""
    words = list(words_of(table))
    while len(words) > 1 and (words[-1] in LISTED or len(words[-1]) == 1 or words[-1].isdigit()):
        words.pop()
    return people(words[-1:])


def telling(name: str) -> Phrase:
    """The words of *name* without numbers and single letters at its ends: `pName2_c` is about `name`."""
    words = list(words_of(name))
    while len(words) > 1 and (len(words[-1]) == 1 or words[-1].isdigit()):
        words.pop()
    while len(words) > 1 and (len(words[0]) == 1 or words[0].isdigit()) and words[:2] != ["e", "mail"]:
        words.pop(0)
    return tuple(words)


def is_about(words: Phrase, phrase: Phrase) -> bool:
    """Whether *phrase* stands in *words*, and what stands around it does not make it something else."""
    for start in range(len(words) - len(phrase) + 1):
        end = start + len(phrase)
        if words[start:end] == phrase:
            return ABOUT.isdisjoint(words[end:]) and ASKING.isdisjoint(words[:start])
    return False


def only_counts(words: Phrase, column: Column) -> bool:
    """`email_count`, `has_phone`, `token_total`: numbers and yes/no about such things, not the things."""
    if column.kind is Kind.BOOLEAN or words[0] in ("has", "is"):
        return True
    return column.kind.is_numeric and len(words) > 1 and words[-1] in MEASURES


def people(words: Iterable[str]) -> bool:
    return any(word in PEOPLE or (word.endswith("s") and word[:-1] in PEOPLE) for word in words)


def of_a_place(table: str, words: Phrase) -> bool:
    said = (*words_of(table), *words)
    return any(word in PLACES or (word.endswith("s") and word[:-1] in PLACES) for word in said)


def _by_first_word() -> dict[str, tuple[tuple[int, Phrase], ...]]:
    found: dict[str, list[tuple[int, Phrase]]] = {}
    for rank, (_, phrases) in enumerate(PHRASES):
        for phrase in phrases:
            found.setdefault(phrase[0], []).append((rank, phrase))
    return {word: tuple(lines) for word, lines in found.items()}


BY_FIRST_WORD = _by_first_word()
SUSPECT = OWN_NAME | OWN_ADDRESS | PARTS_OF_ADDRESS | BY_FIRST_WORD.keys()
