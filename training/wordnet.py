"""Words that people say for one another, cut from WordNet: by how they are related, nearest first.

WordNet 3.0 (Princeton University; its licence is in NOTICE) as Debian's `wordnet-base` brings it. Only common words are
kept, and of each only its first senses: a word that may mean many things stands for few of them in the name of a
column. Names are written as stems, by which they are looked up; as Python, since it is data of the interpreter.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap

import numpy as np

from quaestor.core.interpreter.tokens import stem
from quaestor.core.interpreter.vocabulary import FUNCTION_WORDS

COMMONEST = 16_000
"""So many of the words of GloVe may stand in names; any word may be said, a rare one for what means the same."""
FIRST_SENSES, FURTHER_SENSES = 2, 4
LONGEST = 3
"""Words of a phrase; only nouns are said in several."""
PARTS_OF_SPEECH = ("noun", "verb", "adj")
RELATIONS = ("@", "+", "=")
"""How WordNet writes that a meaning is a kind of another, is derived from one, or is the quality of it. Followed from
things only: what somebody does ("taught") mostly names no more than the rows do."""
SAME, LIKE = "SL"
"""Degrees of nearness: the same meaning; a further one, or one step wider or derived."""
DEGREES = SAME + LIKE
MOST_KINDS = 60
"""A meaning that has more kinds than that ("person") says too little of any."""


@dataclass(frozen=True, slots=True)
class Meaning:
    """One set of synonyms."""

    words: tuple[str, ...]
    related: tuple[tuple[str, str], ...]
    """Symbols of relations and the meanings at their other ends."""


def meanings_of(folder: Path, part: str) -> dict[str, Meaning]:
    """All meanings of one part of speech by their place."""
    found = {}
    for line in (folder / f"data.{part}").read_text().splitlines():
        if line.startswith(" "):
            continue  # the licence
        said = line.partition("|")[0].split()
        after = 4 + 2 * int(said[3], 16)
        words = tuple(re.sub(r"\(.*\)", "", one).lower().replace("_", " ") for one in said[4:after:2])
        pointers = said[after + 1 : after + 1 + 4 * int(said[after])]
        related = tuple(zip(pointers[::4], map(_place, pointers[2::4], pointers[1::4]), strict=True))
        found[_place(part[0], said[0])] = Meaning(words, related)
    return found


def _place(letter: str, offset: str) -> str:
    return letter.replace("s", "a") + offset


def senses_of(folder: Path, part: str) -> Iterator[tuple[str, list[str]]]:
    """Each word with its meanings, commonest first."""
    for line in (folder / f"index.{part}").read_text().splitlines():
        if not line.startswith(" "):
            said = line.split()
            yield said[0].replace("_", " "), [_place(part[0], one) for one in said[-int(said[2]) :]]


Near = dict[str, dict[str, str]]
"""For each thing said those it may stand for, in stems, each with its degree."""


def near_words(folder: Path, ranks: Mapping[str, int]) -> Near:
    """*ranks* tells how common words are."""
    meanings: dict[str, Meaning] = {}
    senses: dict[str, dict[str, int]] = defaultdict(dict)
    for part in PARTS_OF_SPEECH:
        meanings |= meanings_of(folder, part)
        for phrase, found in senses_of(folder, part):
            if _is_kept(phrase, part, ranks):
                senses[phrase] |= {one: rank for rank, one in enumerate(found, 1)}
    nameable = {one for one in senses if all(ranks.get(word, COMMONEST) < COMMONEST for word in one.split())}
    near: Near = defaultdict(dict)
    for phrase in sorted(senses):
        key = phrase.replace(" ", "_")
        for place, rank in senses[phrase].items():
            for degree, reached in _reached(meanings, place, rank):
                for other in nameable.intersection(meanings[reached].words):
                    told, stems = _degree(degree, rank, senses[other].get(reached, FURTHER_SENSES + 1)), _stems(other)
                    if stems != _stems(phrase) and told is not None and _is_worth(degree, phrase, other, ranks):
                        near[key][stems] = min(told, near[key].get(stems, told), key=DEGREES.index)
    return near


def _is_kept(phrase: str, part: str, ranks: Mapping[str, int]) -> bool:
    words = phrase.split()
    if len(words) == 1:
        return phrase.isalpha() and len(phrase) > 1 and phrase not in FUNCTION_WORDS
    return part == "noun" and len(words) <= LONGEST and all(word in ranks and len(word) > 1 for word in words)


def _is_worth(degree: str, phrase: str, other: str, ranks: Mapping[str, int]) -> bool:
    """Phrases only stand for what means the same, and not for what they say themselves and more ("phone number")."""
    if " " in phrase or " " in other:
        return degree == SAME and not set(phrase.split()) & set(other.split())
    return degree == SAME or phrase in ranks


def _stems(phrase: str) -> str:
    return "_".join(stem(word) for word in phrase.split())


def _reached(meanings: Mapping[str, Meaning], place: str, rank: int) -> Iterator[tuple[str, str]]:
    """Meanings near that at *place*, each with the degree by which it is."""
    yield SAME, place
    if rank <= FIRST_SENSES and not place.startswith("v"):
        related = (other for symbol, other in meanings[place].related if symbol in RELATIONS and other in meanings)
        yield from ((LIKE, other) for other in related if _kinds(meanings[other]) <= MOST_KINDS)


def _kinds(meaning: Meaning) -> int:
    return sum(symbol == "~" for symbol, _ in meaning.related)


def _degree(degree: str, rank: int, other: int) -> str | None:
    """*degree* in the light of how common the meaning is for both words; None where it is too rare for one."""
    if max(rank, other) > FURTHER_SENSES:
        return None
    return LIKE if degree == SAME and max(rank, other) > FIRST_SENSES else degree


def written(near: Near) -> str:
    """A word a line, with those it may stand for: of each degree in turn, between semicolons."""
    lines = []
    for key, others in sorted(near.items()):
        parts = (" ".join(sorted(one for one, told in others.items() if told == degree)) for degree in DEGREES)
        lines.append(f"{key}:{';'.join(parts)}".rstrip(";"))
    return "\n".join(lines)


HEAD = '''"""Words and the stems of those they may stand for: cut from WordNet 3.0 by `training/wordnet.py`. Data only.

`said: same; like, wider or derived`, underscores standing for spaces. WordNet 3.0 Copyright 2006 by Princeton
University, all rights reserved; its licence is in NOTICE.
"""

from __future__ import annotations

WORDNET = """
'''


def module_of(near: Near) -> str:
    lines = (wrap(line, 118, subsequent_indent=" ", break_long_words=False) for line in written(near).split("\n"))
    return HEAD + "\n".join(part for line in lines for part in line) + '\n"""\n'


if __name__ == "__main__":
    with np.load(sys.argv[2]) as stored:
        ranks = {word: rank for rank, word in enumerate(bytes(stored["words"]).decode().split("\n"))}
    Path(sys.argv[3]).write_text(module_of(near_words(Path(sys.argv[1]), ranks)))
