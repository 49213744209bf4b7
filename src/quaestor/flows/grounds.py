"""What a change stands on today: the table, what the person may do with it, and the fields that follow from both.

Looked up anew with every message, so that a right taken away meanwhile is taken away from drafts as well.
"""

from __future__ import annotations

from dataclasses import dataclass

from quaestor.core.catalog import Catalog, Table
from quaestor.core.change.operation import Operation
from quaestor.core.change.rights import Rights
from quaestor.core.change.slots import Slot, slot_of, slots_for
from quaestor.core.change.writes import Record
from quaestor.core.errors import NotAllowed, UnknownName
from quaestor.core.interpreter.names import singular
from quaestor.core.meaning import Meaning
from quaestor.core.people import Person
from quaestor.core.policy import Access
from quaestor.core.wording import plainly
from quaestor.flows.access import seen
from quaestor.ports import World


@dataclass(frozen=True)
class Grounds:
    source: str
    catalog: Catalog
    """The whole one: what the database does with a row does not depend on who sees it."""
    access: Access
    meaning: Meaning
    rights: Rights

    @property
    def table(self) -> Table:
        return self.rights.table

    @property
    def seen(self) -> Table:
        return self.rights.seen

    @property
    def row_label(self) -> str:
        """What one row is called: "task"."""
        return singular(self.meaning.table(self.table.key).label or plainly(self.table.name)).lower()

    def slots(self, operation: Operation) -> tuple[Slot, ...]:
        if operation is Operation.DELETE:
            return ()
        fixed, settable = self.rights.fixed(operation), self.rights.settable(operation)
        return slots_for(self.seen, self.access.catalog, self.meaning, operation, writable=settable, fixed=fixed)

    def slot(self, column: str) -> Slot | None:
        """One column that the person sees, whether they may set it or not."""
        found = self.seen.column(column)
        return slot_of(found, self.seen, self.access.catalog, self.meaning) if found is not None else None

    def shown(self, row: Record | None) -> Record | None:
        """*row* as the person may see it."""
        if row is None:
            return None
        names = (column.name for column in self.seen.columns if not self.rights.is_masked(column.name))
        return {name: row[name] for name in names if name in row}


async def grounds_for(source: str, table: str, operation: Operation, person: Person, world: World) -> Grounds:
    """Raises `UnknownName` for what the person cannot see, `NotAllowed` for what they may not change."""
    inspection, access = await seen(source, person, world)
    visible = access.catalog.table(table)
    whole = inspection.catalog.table(table)
    if visible is None or whole is None:
        raise UnknownName(f"There is no table “{table[:80]}” here.")
    rule = access.may_change(visible)
    meaning = world.semantics.meaning(source, access.catalog)
    if rule is None:
        what = "a view" if visible.is_view else f"“{visible.key}”"
        raise NotAllowed(f"You may not change {what}.", action="Ask whoever keeps the policy for the right to.")
    shown = access.rules.of(visible.key)
    rights = Rights(whole, visible, rule, shown, access.rules.attributes, access.catalog.dialect)
    if not rights.may(operation):
        raise NotAllowed(
            f"You may not {VERBS[operation]} rows of “{visible.key}”.",
            action="Ask whoever keeps the policy for the right to.",
        )
    return Grounds(source, inspection.catalog, access, meaning, rights)


VERBS = {Operation.INSERT: "create", Operation.UPDATE: "change", Operation.DELETE: "delete"}
