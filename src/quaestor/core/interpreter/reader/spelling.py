"""Spell the likeliest plans for a question, and say how likely any plan is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from quaestor.core.interpreter.reader.actions import KEYWORDS, Word
from quaestor.core.interpreter.reader.grammar import START, Allowed, Sort, State
from quaestor.core.interpreter.reader.network import Network, Seen, began, decode, decode_whole, no_cache
from quaestor.core.interpreter.reader.places import place_of
from quaestor.core.interpreter.reader.seeing import Sight
from quaestor.core.interpreter.reader.vectors import Floats

LONGEST, BEAMS = 48, 6
FAR = 7.0
"""A beam this far behind the best in log likelihood is given up."""


@dataclass(frozen=True, slots=True)
class Spelling:
    numbers: tuple[int, ...]
    """Of keywords, then columns, tables and values."""
    likelihood: float
    """Its logarithm."""


@dataclass(frozen=True, slots=True)
class _Beam:
    numbers: tuple[int, ...]
    likelihood: float
    state: State


class Speller:
    """Spells plans for one question that has been seen."""

    def __init__(self, network: Network, sight: Sight, seen: Seen) -> None:
        self.network, self.sight, self.seen = network, sight, seen
        self.columns, self.tables = len(sight.schema.columns), len(sight.schema.tables)
        self.total = KEYWORDS + self.columns + self.tables + len(sight.values)
        self.masks: dict[Allowed, Floats] = {}

    def likeliest(self, beams: int = BEAMS) -> list[Spelling]:
        """Plans, likeliest first."""
        alive = [_Beam((), 0.0, START)]
        cache = no_cache(self.network, 1)
        said = np.zeros((1, self.seen.spoken.shape[1]), np.float32)
        done: list[Spelling] = []
        for step in range(LONGEST):
            x = began(self.network, [place_of(one.state) for one in alive], said, step)
            logits, cache = decode(self.network, self.seen, x, cache)
            scores = self._log_likelihoods(logits, [one.state for one in alive])
            scores += np.array([one.likelihood for one in alive], np.float32)[:, None]
            flat = scores.ravel()
            best = np.argpartition(-flat, min(2 * beams, flat.size - 1))[: 2 * beams]
            best = best[np.argsort(-flat[best], kind="stable")]
            going: list[_Beam] = []
            kept: list[int] = []
            leader = max([flat[best[0]], *(one.likelihood for one in done)])
            for at in best:
                row, number = divmod(int(at), self.total)
                score = float(flat[at])
                if score < leader - FAR:
                    break
                if number == Word.END:
                    done.append(Spelling((*alive[row].numbers, number), score))
                elif len(going) < beams:
                    going.append(_Beam((*alive[row].numbers, number), score, self.after(alive[row].state, number)))
                    kept.append(row)
            done.sort(key=lambda one: -one.likelihood)
            alive = going
            if not alive or (len(done) >= beams and done[beams - 1].likelihood > alive[0].likelihood):
                break
            cache = [(keys[kept], values[kept]) for keys, values in cache]
            said = self.seen.spoken[[one.numbers[-1] for one in alive]]
        return done[:beams]

    def likelihoods(self, plans: Sequence[Sequence[int]]) -> list[float]:
        """How likely each of *plans* is, in logarithms; words that may not stand where they do make it hopeless."""
        if not plans:
            return []
        steps = max(map(len, plans))
        said = np.zeros((len(plans), steps, self.seen.spoken.shape[1]), np.float32)
        x = np.zeros_like(said)
        states: list[list[State]] = []
        for row, numbers in enumerate(plans):
            said[row, 1 : len(numbers)] = self.seen.spoken[list(numbers[:-1])]
            states.append(list(self.states(numbers)))
            places = [place_of(state) for state in states[-1]]
            x[row, : len(numbers)] = began(
                self.network, places, said[row, : len(numbers)], np.minimum(np.arange(len(numbers)), LONGEST)
            )
        logits = decode_whole(self.network, self.seen, x)
        found = []
        for row, numbers in enumerate(plans):
            scores = self._log_likelihoods(logits[row, : len(numbers)], states[row])
            chosen = scores[np.arange(len(numbers)), list(numbers)]
            counted = [float(one) for one, number in zip(chosen, numbers, strict=True) if number != Word.ELSE]
            found.append(max(sum(counted), -100.0))
        return found

    def states(self, numbers: Sequence[int]) -> list[State]:
        found, state = [], START
        for number in numbers:
            found.append(state)
            state = self.after(state, number)
        return found

    def after(self, state: State, number: int) -> State:
        if number == Word.ELSE:
            return state.after(Sort.VALUE, None)
        if number < KEYWORDS:
            return state.after(Sort.KEYWORD, Word(number))
        if number < KEYWORDS + self.columns:
            return state.after(Sort.COLUMN, None)
        return state.after(Sort.TABLE if number < KEYWORDS + self.columns + self.tables else Sort.VALUE, None)

    def _log_likelihoods(self, logits: Floats, states: Sequence[State]) -> Floats:
        masked = logits + np.stack([self._mask(state.allowed()) for state in states])
        top = masked.max(-1, keepdims=True)
        return np.asarray(masked - top - np.log(np.exp(masked - top).sum(-1, keepdims=True)), np.float32)

    def _mask(self, allowed: Allowed) -> npt.NDArray[np.float32]:
        """0 for words that may come next, and hopeless for others."""
        mask = self.masks.get(allowed)
        if mask is None:
            mask = self.masks[allowed] = np.full(self.total, -1e9, np.float32)
            mask[[int(word) for word in allowed.keywords]] = 0
            names = KEYWORDS + self.columns
            if allowed.column:
                mask[KEYWORDS:names] = 0
            if allowed.table:
                mask[names : names + self.tables] = 0
            if allowed.value:
                mask[names + self.tables :] = 0
        return mask
