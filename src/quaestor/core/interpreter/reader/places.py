"""Where a half-spelled plan stands, as numbers for the network."""

from __future__ import annotations

from quaestor.core.interpreter.reader.grammar import Place, State

DEEPEST = 3
_PLACES = {place: number for number, place in enumerate(Place)}


def place_of(state: State) -> tuple[int, int, int]:
    """The place in the block, the section, and how deep inside other blocks."""
    return _PLACES[state.place], state.section + 1, min(len(state.outer) + state.combined, DEEPEST)
