"""Write down all that is known of what a source means, as a semantic model."""

from __future__ import annotations

from quaestor.core.meaning import relationships_as_keys
from quaestor.core.osi.carrying import carry_over
from quaestor.core.osi.write import write_model
from quaestor.core.people import Person
from quaestor.flows.access import access_for
from quaestor.ports import World


async def export_model(source: str, person: Person, world: World) -> str:
    """The model of *source* as a document, a skeleton where nobody wrote one. What is hidden is in it, as hidden.

    What its files say for other tools is in it for who may see all of the source: it may speak of any column.
    """
    await world.store.source(source)
    access = await access_for(source, person, world)
    catalog = access.catalog
    meaning = world.semantics.meaning(source, catalog)
    model = write_model(relationships_as_keys(meaning, catalog), meaning)
    if access.is_everything:
        model = carry_over(model, world.semantics.documents(source), catalog)
    return world.semantics.text(model)
