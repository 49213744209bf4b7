"""Understand a request to change records, with what the person may see of the source."""

from __future__ import annotations

from dataclasses import dataclass

from quaestor.core.catalog import Catalog
from quaestor.core.change.requests.request import NoTable, Request, SeveralColumns, SeveralTables
from quaestor.core.change.requests.understanding import read_request
from quaestor.core.change.slots import Choice
from quaestor.core.meaning import Meaning
from quaestor.core.people import Person
from quaestor.core.policy import Access
from quaestor.core.wording import listed, plainly
from quaestor.flows.access import seen, values_for
from quaestor.ports import World


@dataclass(frozen=True, slots=True)
class Understood:
    request: Request
    tables: tuple[Choice, ...] = ()
    """Where it is not clear which table is meant: those that may be."""
    note: str | None = None
    """What was said and has no place in it."""


async def understand(
    text: str, source: str, person: Person, world: World, table: str | None = None
) -> Understood | None:
    """None where *text* does not ask for a change. *table* is the one that is meant, where that was asked."""
    inspection, access = await seen(source, person, world)
    meaning = world.semantics.meaning(source, access.catalog)
    values = await values_for(source, inspection, access, world)
    catalog = access.catalog if table is None else about(table, access.catalog)
    request = read_request(text, catalog, meaning, values)
    if request is None or request.is_undo:
        return Understood(request) if request is not None else None
    return Understood(request, tables_in_doubt(request, access, meaning), told_unplaced(request))


def about(table: str, catalog: Catalog) -> Catalog:
    """*catalog* with *table* and the tables it refers to only."""
    found = catalog.table(table)
    if found is None:
        return catalog
    wanted = {found.key, *(key.table for key in found.foreign_keys)}
    return catalog.keeping(tuple(each for each in catalog.tables if each.key in wanted))


def tables_in_doubt(request: Request, access: Access, meaning: Meaning) -> tuple[Choice, ...]:
    for each in request.unclear:
        if isinstance(each, SeveralTables):
            return menu_of(each.tables, access, meaning)
        if isinstance(each, NoTable):
            return menu_of(tuple(table.key for table in access.catalog.tables), access, meaning)
    return ()


def menu_of(keys: tuple[str, ...], access: Access, meaning: Meaning) -> tuple[Choice, ...]:
    """Those of the tables *keys* that the person may change, by what they are called."""
    found = [table for key in keys if (table := access.catalog.table(key)) is not None]
    return tuple(
        Choice(table.key, meaning.table(table.key).label or plainly(table.name))
        for table in found
        if access.may_change(table) is not None
    )


def told_unplaced(request: Request) -> str | None:
    """What nobody should believe was understood."""
    lines = [
        f"“{each.text}” may be for {listed(each.columns, 'or')}: say which."
        for each in request.unclear
        if isinstance(each, SeveralColumns)
    ]
    if request.unplaced:
        lines.append(f"Not used: {listed([f'“{word}”' for word in request.unplaced])}.")
    return " ".join(lines) or None
