"""Propose what a semantic model could say about a source; on request, put it beside the files that people wrote."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from quaestor.core.errors import UnknownName
from quaestor.core.people import Person
from quaestor.core.suggesting import Suggestion, as_model, lines, suggest
from quaestor.flows.access import access_for
from quaestor.ports import World


@dataclass(frozen=True, slots=True)
class Suggested:
    suggestions: tuple[Suggestion, ...]
    text: str
    """The model that holds them and nothing else; empty where there are none."""
    file: str | None
    """The file it was written to."""

    @property
    def lines(self) -> tuple[str, ...]:
        return tuple(lines(self.suggestions))


async def suggest_model(
    source: str,
    person: Person,
    world: World,
    *,
    kinds: Collection[str] = (),
    only: Collection[str] = (),
    write: bool = False,
) -> Suggested:
    """Additions to the model of *source*: of *kinds*, and with the ids *only*, or all.

    With *write* they become a new file of the source; no file that is there is touched. Raises `UnknownName` for an id
    that is not proposed, or not any more.
    """
    await world.store.source(source)
    catalog = (await access_for(source, person, world)).catalog
    meaning = world.semantics.written(source, catalog)
    found = tuple(each for each in suggest(catalog, meaning) if not kinds or each.kind in kinds)
    if only:
        if set(only) - {each.id for each in found}:
            raise UnknownName("Some of these are not proposed any more.", action="Look at the proposals again.")
        found = tuple(each for each in found if each.id in only)
    if not found:
        return Suggested((), "", None)
    text = world.semantics.text(as_model(found, catalog, meaning.name or source))
    return Suggested(found, text, world.semantics.add(source, "suggested", text) if write else None)
